using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>Random labelled points for the laws of separation, with a shrinker; every set has a point of each class.</summary>
public static class LabelledPointsGenerators
{
    /// <summary>
    /// 2 to <paramref name="most"/> points of 1 to 8 dimensions with small integer coordinates, so that ties, duplicates and dependent
    /// points abound. The labels follow a random hyperplane with few or no exceptions, or nothing.
    /// </summary>
    public static Arbitrary<LabelledPoints> SmallIntegers(int most = 60) =>
        Arb.From(
            from dimension in Gen.Choose(1, 8)
            from largest in Gen.Choose(1, 4)
            from count in Gen.Choose(2, most)
            from flips in Gen.Elements(0, 0, 1, count)
            from rows in Rows(dimension, count, Gen.Choose(-largest, largest).Select(x => (Rational)x), flips)
            select rows,
            Shrink
        );

    /// <summary>
    /// 2 to 20 points of 1 to 5 dimensions on a hyperplane, moved off it by at most 1e-30 of their size, with coordinates from 1e-15 to 1e15.
    /// </summary>
    public static Arbitrary<LabelledPoints> NearDegenerate() =>
        Arb.From(
            from dimension in Gen.Choose(1, 5)
            from count in Gen.Choose(2, 20)
            from weights in Gen.ArrayOf(Gen.Choose(1, 9), dimension)
            from rows in Gen.ArrayOf(NearPlane(weights), count)
            from flips in Gen.Elements(0, 0, 1, count)
            from labels in Flips(count, flips)
            select WithBothClasses(rows.Zip(labels, (row, flip) => row with { IsPositive = row.IsPositive ^ flip })),
            Shrink
        );

    /// <summary>Simpler sets: without one row, without one coordinate, or with one coordinate nearer to 0.</summary>
    public static IEnumerable<LabelledPoints> Shrink(LabelledPoints points)
    {
        var rows = points.Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            var rest = rows.RemoveAt(i);
            if (rest.Any(row => row.IsPositive) && rest.Any(row => !row.IsPositive))
            {
                yield return new(rest);
            }
        }

        for (var j = 0; points.Dimension > 1 && j < points.Dimension; j++)
        {
            yield return points.Map(point => new Vector(point.Where((_, at) => at != j)));
        }

        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < points.Dimension; j++)
            {
                foreach (var simpler in Simpler(rows[i].Point[j]))
                {
                    var point = new Vector(rows[i].Point.Select((x, at) => at == j ? simpler : x));
                    yield return new(rows.SetItem(i, rows[i] with { Point = point }));
                }
            }
        }
    }

    private static IEnumerable<Rational> Simpler(Rational value)
    {
        if (!value.IsInteger)
        {
            yield return value.Floor();
        }
        else if (!value.IsZero)
        {
            yield return value.Numerator / 2;
        }
    }

    private static Gen<LabelledPoints> Rows(int dimension, int count, Gen<Rational> coordinate, int flips) =>
        from points in Gen.ArrayOf(Gen.ArrayOf(coordinate, dimension), count)
        from weights in Gen.ArrayOf(Gen.Choose(-3, 3), dimension)
        from bias in Gen.Choose(-2, 2)
        from labels in Flips(count, flips)
        let normal = new Vector(weights.Select(w => (Rational)w))
        select WithBothClasses(
            points
                .Select(point => new Vector(point))
                .Zip(labels, (point, flip) => new LabelledPoint(point, (normal.Dot(point) + bias).Sign > 0 ^ flip))
        );

    /// <summary>For each row whether its label is turned round: for about <paramref name="flips"/> / 2 rows.</summary>
    private static Gen<bool[]> Flips(int count, int flips) =>
        from turned in Gen.ArrayOf(Gen.Choose(0, 2 * count - 1), flips)
        select Enumerable.Range(0, count).Select(i => turned.Contains(i)).ToArray();

    private static Gen<LabelledPoint> NearPlane(int[] weights) =>
        from digits in Gen.ArrayOf(Gen.Choose(-99, 99), weights.Length)
        from exponents in Gen.ArrayOf(Gen.Choose(-15, 13), weights.Length)
        from nudge in Gen.Choose(-2, 2)
        let free = digits.Zip(exponents, (digit, exponent) => digit * Power(10, exponent)).ToArray()
        let rest = free.Skip(1)
            .Zip(weights.Skip(1), (x, w) => x * w)
            .Aggregate(Rational.Zero, (sum, term) => sum + term)
        let first = (1 - rest) / weights[0] + nudge * Power(10, -30)
        select new LabelledPoint(new Vector(free.Skip(1).Prepend(first)), nudge > 0);

    private static Rational Power(Rational number, int exponent) => number.Pow(exponent);

    private static LabelledPoints WithBothClasses(IEnumerable<LabelledPoint> rows)
    {
        LabelledPoint[] all = [.. rows];
        if (all.All(row => row.IsPositive == all[0].IsPositive))
        {
            all[^1] = all[^1] with { IsPositive = !all[0].IsPositive };
        }

        return new(all);
    }
}
