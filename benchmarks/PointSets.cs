using Theory.Algebra;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Benchmarks;

/// <summary>
/// The data of the separation benchmarks: integer points in [-100, 100]^d, at least 20 away from a random hyperplane in the value of its form.
/// </summary>
internal static class PointSets
{
    /// <summary>The names of the labellings of the same points.</summary>
    public static string[] Labellings => ["separable", "flip", "random"];

    /// <summary>Points labelled by the hyperplane, with one label turned round in the middle, or with random labels.</summary>
    public static LabelledPoints Create(string labelling, int count, int dimension)
    {
        var (points, sides) = Draw(count, dimension);
        var labels = labelling switch
        {
            "separable" => sides,
            "flip" => [.. sides.Select((side, i) => i == count / 2 ? !side : side)],
            _ => RandomLabels(count),
        };
        return new(points.Zip(labels, (point, label) => new LabelledPoint(point, label)));
    }

    /// <summary>2 to 20 points of 1 to 5 dimensions with coordinates from -2 to 2 and random labels, the first two of both classes.</summary>
    public static LabelledPoints Small(LinearCongruential random)
    {
        var (dimension, count) = (1 + random.Below(5), 2 + random.Below(19));
        return new(
            Enumerable
                .Range(0, count)
                .Select(i => new LabelledPoint(
                    new(Enumerable.Range(0, dimension).Select(_ => (Rational)(random.Below(5) - 2))),
                    i < 2 ? i == 0 : random.Below(2) == 0
                ))
        );
    }

    private static (List<Vector> Points, List<bool> Sides) Draw(int count, int dimension)
    {
        var random = new LinearCongruential(20261121);
        int[] weights = [.. Enumerable.Range(0, dimension).Select(_ => random.Below(19) - 9)];
        var threshold = random.Below(201) - 100;
        var (points, sides) = (new List<Vector>(), new List<bool>());
        while (points.Count < count)
        {
            int[] x = [.. Enumerable.Range(0, dimension).Select(_ => random.Below(201) - 100)];
            var value = x.Zip(weights, (a, b) => a * b).Sum() - threshold;
            if (Math.Abs(value) >= 20)
            {
                points.Add(new(x.Select(a => (Rational)a)));
                sides.Add(value > 0);
            }
        }

        return (points, sides);
    }

    private static List<bool> RandomLabels(int count)
    {
        var random = new LinearCongruential(4);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next() >> 31 == 1)];
    }
}
