using Shouldly;
using Theory.Algebra;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Matrices against products, sums and texts worked out by hand.</summary>
public sealed class OnMatrices
{
    private static Matrix Wide =>
        Matrix.FromRows([
            [1, 2, 3],
            [4, 5, 6],
        ]);

    private static Matrix Tall =>
        Matrix.FromRows([
            [1, 0],
            [2, -1],
            [0, 3],
        ]);

    [Fact(DisplayName = "a matrix has the entries that it was made of, and no others")]
    public void Entries()
    {
        var table = Matrix.Create(2, 3, (i, j) => 10 * i + j);
        (table.Rows, table.Columns).ShouldBe((2, 3));
        table.ToString().ShouldBe("[0, 1, 2; 10, 11, 12]");
        table[1, 2].ShouldBe(12);
        table[0, 1].ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => table[2, 0]).ParamName.ShouldBe("row");
        Should.Throw<ArgumentOutOfRangeException>(() => table[-1, 2]).ParamName.ShouldBe("row");
        Should.Throw<ArgumentOutOfRangeException>(() => table[0, 3]).ParamName.ShouldBe("column");
        Should.Throw<ArgumentOutOfRangeException>(() => table[1, -1]).ParamName.ShouldBe("column");
        Should.Throw<ArgumentOutOfRangeException>(() => table[2, 1]).ParamName.ShouldBe("row");
    }

    [Fact(DisplayName = "a matrix has no negative side")]
    public void Sides()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Matrix.Create(-1, 2, (_, _) => 0)).ParamName.ShouldBe("rows");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Matrix.Create(2, -1, (_, _) => 0))
            .ParamName.ShouldBe("columns");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Matrix.Create(0, -1, (_, _) => 0))
            .ParamName.ShouldBe("columns");
    }

    [Fact(DisplayName = "rows make a matrix when they are of one length and there is one")]
    public void Rows()
    {
        Wide.ToString().ShouldBe("[1, 2, 3; 4, 5, 6]");
        Wide.Row(1).ShouldBe([4, 5, 6]);
        Should.Throw<ArgumentException>(() => Matrix.FromRows([])).Message.ShouldContain("at least one row");
        Should
            .Throw<ArgumentException>(() =>
                Matrix.FromRows([
                    [1, 2],
                    [3, 4],
                    [5],
                ])
            )
            .ParamName.ShouldBe("rows");
        Should
            .Throw<ArgumentException>(() =>
                Matrix.FromRows([
                    [1],
                    [2, 3],
                ])
            )
            .Message.ShouldContain("Row 1 has 2 entries and row 0 has 1;");
    }

    [Fact(DisplayName = "the identity has 1 on its diagonal and 0 elsewhere, and changes nothing")]
    public void Identity()
    {
        Matrix.Identity(2).ToString().ShouldBe("[1, 0; 0, 1]");
        (Matrix.Identity(2) * Wide).ShouldBe(Wide);
        (Wide * Matrix.Identity(3)).ShouldBe(Wide);
    }

    [Fact(DisplayName = "products and transposes are those worked out by hand")]
    public void Products()
    {
        (Wide * Tall).ToString().ShouldBe("[5, 7; 14, 13]");
        (Tall * Wide).ToString().ShouldBe("[1, 2, 3; -2, -1, 0; 12, 15, 18]");
        Wide.Transpose().ToString().ShouldBe("[1, 4; 2, 5; 3, 6]");
        (Wide * Vector.Of([1, 0, -2])).ShouldBe([-5, -8]);
    }

    [Fact(DisplayName = "what does not fit is not multiplied, even where the product would have no entries")]
    public void Fit()
    {
        Should.Throw<ArgumentException>(() => Wide * Wide);
        Should.Throw<ArgumentException>(() => Wide * Vector.Of([1, 2]));
        var empty = Matrix.Create(0, 2, (_, _) => 0);
        (empty * Matrix.Identity(2)).ShouldBe(empty);
        (empty * Vector.Of([1, 2])).ShouldBe([]);
        Should.Throw<ArgumentException>(() => empty * Matrix.Identity(3)).ParamName.ShouldBe("left");
        Should.Throw<ArgumentException>(() => empty * Vector.Of([1, 2, 3])).ParamName.ShouldBe("left");
    }

    [Fact(DisplayName = "matrices are equal when shape and entries are")]
    public void Equality()
    {
        Wide.Equals(
                Matrix.FromRows([
                    [1, 2, 3],
                    [4, 5, 6],
                ])
            )
            .ShouldBeTrue();
        Wide.Equals(
                Matrix.FromRows([
                    [1, 2, 3],
                    [4, 5, 7],
                ])
            )
            .ShouldBeFalse();
        Wide.Equals(
                Matrix.FromRows([
                    [1, 2],
                    [3, 4],
                    [5, 6],
                ])
            )
            .ShouldBeFalse();
        Wide.Equals(null).ShouldBeFalse();
        Matrix.Create(0, 2, (_, _) => 0).Equals(Matrix.Create(0, 3, (_, _) => 0)).ShouldBeFalse();
        Matrix.Create(2, 0, (_, _) => 0).Equals(Matrix.Create(3, 0, (_, _) => 0)).ShouldBeFalse();
        Wide.Equals(
                (object)
                    Matrix.FromRows([
                        [1, 2, 3],
                        [4, 5, 6],
                    ])
            )
            .ShouldBeTrue();
        Wide.Equals("[1, 2, 3; 4, 5, 6]").ShouldBeFalse();
        Wide.GetHashCode()
            .ShouldBe(
                Matrix
                    .FromRows([
                        [1, 2, 3],
                        [4, 5, 6],
                    ])
                    .GetHashCode()
            );
    }

    [Fact(DisplayName = "doubles go to exact matrices and back unchanged")]
    public void Doubles()
    {
        var halves = Matrix.FromRows([
            [new Rational(1, 2), -3, 0],
            [4, new Rational(5, 4), 6],
        ]);
        halves.ToMathNet()[1, 1].ShouldBe(1.25);
        halves.ToMathNet().ToExact().ShouldBe(halves);
        halves.Row(0).ToMathNet()[0].ShouldBe(0.5);
        halves.Row(0).ToMathNet().ToExact().ShouldBe(halves.Row(0));
    }
}
