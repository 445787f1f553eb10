using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Provers;

/// <summary>Finds how far inputs may stray from the rows of a table before a network of thresholds changes its answer.</summary>
public static class RobustnessProver
{
    private const int MostDoublings = 20;
    private const int Halvings = 40;

    /// <summary>The robust radius, when it is a dyadic or other short rational that the corners of the boxes around the rows reveal; else undecided.</summary>
    /// <remarks>Bisection brackets the radius; the shortest rational in the bracket is tried with the corners of every row's box as breaking points.</remarks>
    public static Verdict Decide(Network network, Table table)
    {
        var (low, high) = (Rational.Zero, Rational.One);
        while (Holds(network, table, high))
        {
            if (high >= 1 << MostDoublings)
            {
                return new Verdict.Undecided("no input was found that changes the answer");
            }

            (low, high) = (high, high * 2);
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Holds(network, table, middle) ? (middle, high) : (low, middle);
        }

        var radius = ShortestBetween(low, high);
        if (Holds(network, table, radius) && Breaking(network, table, radius) is { } point)
        {
            return new Verdict.Proved(Theorem.ByBreakingPoint(new RobustRadius(network, table, radius), point));
        }

        return new Verdict.Undecided(
            $"the radius lies from {low.ToDouble():R} to {high.ToDouble():R}, and no corner at a short rational between breaks a row"
        );
    }

    /// <summary>The rational of least denominator in a closed interval of positive numbers (Stern 1858, Brocot 1861).</summary>
    internal static Rational ShortestBetween(Rational low, Rational high)
    {
        var floor = low.Floor();
        if (floor == low)
        {
            return low;
        }

        return floor < high.Floor()
            ? floor + 1
            : floor + ShortestBetween((high - floor).Reciprocal(), (low - floor).Reciprocal()).Reciprocal();
    }

    private static bool Holds(Network network, Table table, Rational radius) =>
        table.Rows.All(row =>
            OpenRange.Through(network, row.Inputs, radius) is [{ IsPoint: true } output] && output.Low == row.Output
        );

    private static BreakingPoint? Breaking(Network network, Table table, Rational radius)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            for (var corner = 0; corner < 1 << int.Min(row.Inputs.Count, 12); corner++)
            {
                var code = corner;
                var point = new Vector(row.Inputs.Select((x, j) => (code & 1 << j) != 0 ? x + radius : x - radius));
                if (network.Evaluate(point).Output is { } output && output[0] != row.Output)
                {
                    return new(i + 1, point);
                }
            }
        }

        return null;
    }
}
