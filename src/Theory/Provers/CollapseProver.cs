using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Provers;

/// <summary>What collapses in a network.</summary>
/// <param name="Runs">The longest runs of layers that are each one affine map.</param>
/// <param name="Collapsed">The network with the runs multiplied out.</param>
/// <param name="Same">The theorem that both networks compute the same function.</param>
/// <param name="IsAffine">Whether the network as a whole is affine.</param>
public sealed record CollapseReport(ValueList<LayerRun> Runs, Network Collapsed, Theorem Same, Verdict IsAffine);

/// <summary>Finds the layers of a network that do nothing: runs that collapse to one affine map.</summary>
public static class CollapseProver
{
    private const int ProbesPerInput = 8;
    private const int MostProbes = 64;

    /// <summary>Collapses a network and decides whether it is affine as a whole.</summary>
    public static CollapseReport Collapse(Network network)
    {
        var runs = new ValueList<LayerRun>(MaximalRuns(network).Where(run => IsWorthwhile(network, run)));
        var collapsed = LayerRun.Multiply(network, runs);
        var same = Theorem.ByCollapse(new SameFunction(network, collapsed), new Collapse(runs));
        return new(runs, collapsed, same, DecideAffine(network));
    }

    private static Verdict DecideAffine(Network network)
    {
        if (network.Layers.Select((layer, i) => layer.AsAffine(network.WidthBefore(i + 1))).All(map => map is not null))
        {
            return new Verdict.Proved(Theorem.ByCollapse(new IsAffine(network)));
        }

        return Bend(network) is { } line
            ? new Verdict.Refuted(Theorem.ByBentLine(network, line))
            : new Verdict.Undecided(
                "no layer in the way is seen to be affine, and no three points on a line were found that the network bends"
            );
    }

    private static IEnumerable<LayerRun> MaximalRuns(Network network)
    {
        var from = 0;
        for (var i = 1; i <= network.Layers.Count + 1; i++)
        {
            var affine =
                i <= network.Layers.Count && network.Layers[i - 1].AsAffine(network.WidthBefore(i)) is not null;
            if (affine && from == 0)
            {
                from = i;
            }
            else if (!affine && from > 0)
            {
                yield return new(from, i - 1);
                from = 0;
            }
        }
    }

    // One affine layer by itself is as it should be, unless it is the identity and so does nothing.
    private static bool IsWorthwhile(Network network, LayerRun run)
    {
        var map = run.Product(network);
        return run.To > run.From || (map == AffineMap.Identity(map.Inputs) && run != LayerRun.Whole(network));
    }

    // 1, 8, 1/8, 64, 1/64, ...: small numbers first, because they make a witness that is easy to read.
    internal static IEnumerable<Rational> Sizes =>
        Enumerable.Range(1, ProbesPerInput).Select(k => new Rational(8, 1).Pow(k % 2 == 0 ? k / 2 : -(k / 2)));

    // Lines through the origin along the axes and the diagonals, in steps that no single scale of a kink escapes.
    internal static BentLine? Bend(Network network)
    {
        var n = network.Inputs;
        var directions = Enumerable
            .Range(0, int.Min(n, MostProbes / ProbesPerInput))
            .Select(i => new Vector(Enumerable.Range(0, n).Select(j => (Rational)(i == j ? 1 : 0))))
            .Append(new(Enumerable.Repeat(Rational.One, n)))
            .Append(new(Enumerable.Range(0, n).Select(j => (Rational)(j + 1))))
            .Append(new(Enumerable.Range(0, n).Select(j => (Rational)(j % 2 == 0 ? 1 : -1))));
        foreach (var direction in directions)
        {
            foreach (var size in Sizes)
            {
                foreach (
                    var line in new BentLine[]
                    {
                        new(-size * direction, size * direction, new(1, 2)),
                        new(Vector.Zero(n), size * direction, new(1, 2)),
                    }
                )
                {
                    if (IsBent(network, line))
                    {
                        return line;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsBent(Network network, BentLine line)
    {
        var middle = (1 - line.T) * line.First + line.T * line.Second;
        return network.Evaluate(line.First).Output is { } first
            && network.Evaluate(line.Second).Output is { } second
            && network.Evaluate(middle).Output is { } between
            && !between.Equals((1 - line.T) * first + line.T * second);
    }
}
