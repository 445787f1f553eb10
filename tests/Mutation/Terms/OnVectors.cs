using Shouldly;
using Theory.Algebra;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Vectors and affine maps against sums and products worked out by hand.</summary>
public sealed class OnVectors
{
    private static Vector V => [1, 2, -3];

    private static Vector W => [4, new Rational(1, 2), 5];

    [Fact(DisplayName = "vectors are added, scaled and multiplied entry by entry")]
    public void Arithmetic()
    {
        (V + W).ShouldBe([5, new Rational(5, 2), 2]);
        (V - W).ShouldBe([-3, new Rational(3, 2), -8]);
        (-V).ShouldBe([-1, -2, 3]);
        (3 * V).ShouldBe([3, 6, -9]);
        V.Dot(W).ShouldBe(-10);
        Vector.Zero(2).ShouldBe([0, 0]);
        V[2].ShouldBe(-3);
        V.Count.ShouldBe(3);
        V.ToString().ShouldBe("(1, 2, -3)");
    }

    [Fact(DisplayName = "vectors of two lengths are neither added nor multiplied")]
    public void Lengths()
    {
        Should.Throw<ArgumentException>(() => V + [1, 2]).Message.ShouldContain("3 and 2");
        Should.Throw<ArgumentException>(() => Vector.Zero(2) - V).Message.ShouldContain("2 and 3");
        Should.Throw<ArgumentException>(() => V.Dot([1, 2, 3, 4])).Message.ShouldContain("3 and 4");
        Should.Throw<ArgumentException>(() => V.Dot([])).Message.ShouldContain("3 and 0");
    }

    [Fact(DisplayName = "vectors are equal when their entries are")]
    public void Equality()
    {
        V.Equals([1, 2, -3]).ShouldBeTrue();
        V.Equals([1, 2, 3]).ShouldBeFalse();
        V.Equals([1, 2]).ShouldBeFalse();
        V.Equals(null).ShouldBeFalse();
        V.Equals((object)Vector.Of([1, 2, -3])).ShouldBeTrue();
        V.Equals("(1, 2, -3)").ShouldBeFalse();
        V.GetHashCode().ShouldBe(Vector.Of([1, 2, -3]).GetHashCode());
    }

    [Fact(DisplayName = "affine maps are applied and joined as by hand: y = 2x + 1 and then z = 3y + 4 is z = 6x + 7")]
    public void Maps()
    {
        var first = new AffineMap(
            Matrix.FromRows([
                [2],
            ]),
            [1]
        );
        var second = new AffineMap(
            Matrix.FromRows([
                [3],
                [0],
            ]),
            [4, 9]
        );
        first.Apply([10]).ShouldBe([21]);
        first
            .Then(second)
            .ShouldBe(
                new AffineMap(
                    Matrix.FromRows([
                        [6],
                        [0],
                    ]),
                    [7, 9]
                )
            );
        first.Then(second).ToString().ShouldBe("x -> [6; 0] x + (7, 9)");
        (second.Inputs, second.Outputs).ShouldBe((1, 2));
        AffineMap.Identity(2).Apply([5, 6]).ShouldBe([5, 6]);
        Should.Throw<ArgumentException>(() => new AffineMap(Matrix.Identity(2), [1])).ParamName.ShouldBe("bias");
    }
}
