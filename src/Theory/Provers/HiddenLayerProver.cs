using Theory.Algebra;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Theory.Provers.Separation;

namespace Theory.Provers;

/// <summary>Finds hidden layers after which a hyperplane separates points, and the hyperplane.</summary>
public static class HiddenLayerProver
{
    private const int MostTries = 20_000;
    private const int MostCorrections = 400;

    // Images are rounded to this before a hyperplane is sought.
    private static Rational Grain => new(1, 1 << 12);

    /// <summary>Whether a hyperplane separates the images of points under given layers, proved where one that separates the rounded images does; else undecided.</summary>
    public static Verdict Decide(Network network, LabelledPoints points)
    {
        var images = new List<LabelledPoint>();
        foreach (var row in points.Rows)
        {
            if (
                NetworkEnclosure.Of(network, row.Point, Settings.Default) is not { } values
                || !values.All(v => v.IsBounded)
            )
            {
                return new Verdict.Undecided($"the image of {row.Point} is not known");
            }

            images.Add(row with { Point = new(values.Select(Rounded)) });
        }

        return LinearSeparation
            .Decide(new LabelledPoints(images))
            .Match<Verdict>(
                plane => Checked(new(network, points), new(plane.Weights, ShortBias(plane, images))),
                _ => new Verdict.Undecided("no hyperplane separates the rounded images")
            );
    }

    /// <summary>Searches for a layer of units f(w·x + b) after which a hyperplane separates points, among integer weights of size up to 3 in a fixed order; undecided where none is found.</summary>
    public static Verdict Search(LabelledPoints points, Expression activation, int units) =>
        SearchAmong(MostTries, points, activation, units);

    /// <summary>The same, among so many layers.</summary>
    internal static Verdict SearchAmong(int most, LabelledPoints points, Expression activation, int units)
    {
        var inputs = points.Rows.Select(row => row.Point.Select(number => number.ToDouble()).ToArray()).ToArray();
        var values = new Sampler(activation);
        var random = new LinearCongruence();
        for (var tries = 0; tries < most; tries++)
        {
            var weights = Matrix.Create(units, points.Dimension, (_, _) => random.Next());
            var bias = new Vector(Enumerable.Range(0, units).Select(_ => (Rational)random.Next()));
            var layer = new AffineMap(weights, bias);
            if (!SeparatesInDoubles(inputs.Select(input => Image(layer, values, input)).ToArray(), points))
            {
                continue;
            }

            var network = new Network(points.Dimension, [new Layer.Affine(layer), new Layer.Activation([activation])]);
            if (Decide(network, points) is Verdict.Proved proved)
            {
                return proved;
            }
        }

        return new Verdict.Undecided($"none of {most} layers makes the points separable");
    }

    private static Verdict Checked(SeparableAfter claim, Hyperplane plane)
    {
        try
        {
            return new Verdict.Proved(Theorem.ByHyperplane(claim, plane));
        }
        catch (RefusalException e)
        {
            return new Verdict.Undecided(e.Reason);
        }
    }

    // Half of the margin is left for the rounding of images.
    internal static Rational ShortBias(SeparationOutcome.Hyperplane plane, List<LabelledPoint> images)
    {
        var room = images.Min(row => (plane.Weights.Dot(row.Point) + plane.Bias).Abs()) / 2;
        var (low, high) = (plane.Bias - room, plane.Bias + room);
        return low.Sign > 0 ? RobustnessProver.ShortestBetween(low, high)
            : high.Sign < 0 ? -RobustnessProver.ShortestBetween(-high, -low)
            : Rational.Zero;
    }

    internal static Rational Rounded(Interval value) => (value.Midpoint().ToRational() / Grain).Floor() * Grain;

    internal static double[] Image(AffineMap layer, Sampler activation, double[] input) =>
        [
            .. Enumerable
                .Range(0, layer.Outputs)
                .Select(i =>
                    activation.At(
                        input.Select((x, j) => x * layer.Weights[i, j].ToDouble()).Sum() + layer.Bias[i].ToDouble()
                    )
                ),
        ];

    // The perceptron rule (Rosenblatt 1958): add a point that is on the wrong side, until none is or patience ends.
    internal static bool SeparatesInDoubles(double[][] images, LabelledPoints points)
    {
        var weights = new double[images[0].Length + 1];
        for (var corrections = 0; corrections <= MostCorrections; corrections++)
        {
            var wrong = Enumerable.Range(0, images.Length).FirstOrDefault(IsWrong, -1);
            if (wrong < 0)
            {
                return true;
            }

            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += Sign(wrong) * (i < images[wrong].Length ? images[wrong][i] : 1);
            }
        }

        return false;

        bool IsWrong(int row) => points.Rows[row].IsPositive ? Value(row) <= 0 : Value(row) >= 0;
        double Value(int row) => weights[^1] + images[row].Select((x, i) => x * weights[i]).Sum();
        double Sign(int row) => points.Rows[row].IsPositive ? 1 : -1;
    }

    /// <summary>Integers from -3 to 3 that look random and are always the same (constants of Knuth, The Art of Computer Programming, volume 2).</summary>
    internal sealed class LinearCongruence
    {
        private ulong _state = 1;

        public int Next()
        {
            _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
            return (int)(_state / (1UL << 33) % 7) - 3;
        }
    }
}
