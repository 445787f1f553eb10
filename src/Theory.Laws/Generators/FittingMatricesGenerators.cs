using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;

namespace Theory.Laws.Generators;

/// <summary>Random matrices that fit, with a shrinker that takes away rows, columns and digits.</summary>
public static class FittingMatricesGenerators
{
    private const int Largest = 4;

    /// <summary>So many factors whose product exists, and a vector that the last one applies to.</summary>
    public static Arbitrary<FittingMatrices> Fitting(int count) =>
        Arb.From(
            from sides in Gen.ArrayOf(Side, count + 1)
            from matrices in Gen.CollectToArray(Enumerable.Range(0, count), i => Matrices(sides[i], sides[i + 1]))
            from vector in AffineLayersGenerators.Vectors(sides[count])
            select new FittingMatrices(new(matrices), vector),
            ShrinkFitting
        );

    /// <summary>One matrix, often of less than full rank, and a vector that it applies to.</summary>
    public static Arbitrary<FittingMatrices> LowRank() =>
        Arb.From(
            from rows in Side
            from columns in Side
            from matrix in OfSmallRank(rows, columns)
            from vector in AffineLayersGenerators.Vectors(columns)
            select new FittingMatrices([matrix], vector),
            ShrinkFitting
        );

    /// <summary>One matrix, often of less than full rank, and a right side for the system; about half of the systems have a solution.</summary>
    public static Arbitrary<FittingMatrices> Systems() =>
        Arb.From(
            from rows in Side
            from columns in Side
            from matrix in OfSmallRank(rows, columns)
            from solution in AffineLayersGenerators.Vectors(columns)
            from other in AffineLayersGenerators.Vectors(rows)
            from solvable in Gen.Elements(true, false)
            select new FittingMatrices([matrix], solvable ? matrix * solution : other),
            ShrinkSystem
        );

    /// <summary>One square matrix and a right side for the system.</summary>
    public static Arbitrary<FittingMatrices> Squares() =>
        Arb.From(
            from side in Side
            from matrix in Matrices(side, side)
            from right in AffineLayersGenerators.Vectors(side)
            select new FittingMatrices([matrix], right),
            ShrinkSquare
        );

    private static Gen<int> Side => Gen.Choose(1, Largest);

    private static Gen<Matrix> Matrices(int rows, int columns) =>
        Gen.ArrayOf(RationalGenerators.Small, rows * columns)
            .Select(entries => Matrix.Create(rows, columns, (i, j) => entries[i * columns + j]));

    private static Gen<Matrix> OfSmallRank(int rows, int columns) =>
        from rank in Gen.Choose(0, int.Min(rows, columns))
        from left in Matrices(rows, rank)
        from right in Matrices(rank, columns)
        select left * right;

    private static IEnumerable<FittingMatrices> ShrinkFitting(FittingMatrices value)
    {
        if (value.Matrices.All(matrix => matrix.Rows > 1 && matrix.Columns > 1))
        {
            yield return Enumerable
                .Range(0, value.Matrices.Count + 1)
                .Aggregate(value, (rest, side) => WithoutSide(rest, side, 0));
        }

        for (var side = 0; side <= value.Matrices.Count; side++)
        {
            var length = side == 0 ? value.First.Rows : value.Matrices[side - 1].Columns;
            for (var i = 0; i < length && length > 1; i++)
            {
                yield return WithoutSide(value, side, i);
            }
        }

        foreach (var simpler in ShrinkNumbers(value))
        {
            yield return simpler;
        }
    }

    private static FittingMatrices WithoutSide(FittingMatrices value, int side, int index)
    {
        var matrices = value.Matrices.ToArray();
        if (side > 0)
        {
            matrices[side - 1] = Shrinking.WithoutColumn(matrices[side - 1], index);
        }

        if (side < matrices.Length)
        {
            matrices[side] = Shrinking.WithoutRow(matrices[side], index);
        }

        return new(new(matrices), side == matrices.Length ? Shrinking.Without(value.Vector, index) : value.Vector);
    }

    private static IEnumerable<FittingMatrices> ShrinkSystem(FittingMatrices value)
    {
        var matrix = value.First;
        for (var i = 0; i < matrix.Rows && matrix.Rows > 1; i++)
        {
            yield return new([Shrinking.WithoutRow(matrix, i)], Shrinking.Without(value.Vector, i));
        }

        for (var j = 0; j < matrix.Columns && matrix.Columns > 1; j++)
        {
            yield return value with
            {
                Matrices = [Shrinking.WithoutColumn(matrix, j)],
            };
        }

        foreach (var simpler in ShrinkNumbers(value))
        {
            yield return simpler;
        }
    }

    private static IEnumerable<FittingMatrices> ShrinkSquare(FittingMatrices value)
    {
        for (var i = 0; i < value.First.Rows && value.First.Rows > 1; i++)
        {
            var matrix = Shrinking.WithoutColumn(Shrinking.WithoutRow(value.First, i), i);
            yield return new([matrix], Shrinking.Without(value.Vector, i));
        }

        foreach (var simpler in ShrinkNumbers(value))
        {
            yield return simpler;
        }
    }

    private static IEnumerable<FittingMatrices> ShrinkNumbers(FittingMatrices value) =>
        Shrinking
            .Of(value.Vector)
            .Select(vector => value with { Vector = vector })
            .Concat(
                Shrinking.OfItems(value.Matrices, Shrinking.Of).Select(matrices => value with { Matrices = matrices })
            );
}
