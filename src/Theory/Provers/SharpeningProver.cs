using Theory.Algebra.Polynomials;
using Theory.Data;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Provers;

/// <summary>Finds how steep sigmoids must be to do what thresholds do.</summary>
public static class SharpeningProver
{
    private static readonly Rational Narrow = new(1, 1_000_000_000);

    /// <summary>The bound c log(q) beyond which sigmoid(k z) in place of every step(z) computes a table, where q is a short rational; else undecided.</summary>
    /// <remarks>At the bound some row changes its answer, so q is a root of its polynomial: the largest root of any row.</remarks>
    public static Verdict Decide(Network network, Table table)
    {
        if (SharpSigmoids.Scale(network, table.Rows.Select(row => row.Inputs)) is not { } scale)
        {
            return new Verdict.Undecided("the network does not begin with an affine layer and an activation");
        }

        var roots = table
            .Rows.Select(row => SharpSigmoids.LastArgument(network, row.Inputs, scale))
            .Where(polynomial => polynomial is { IsZero: false })
            .SelectMany(polynomial => RootIsolation.Isolate(polynomial!, 1, null))
            .Select(root => root.Refine(Narrow))
            .ToArray();
        if (roots.Length == 0)
        {
            return new Verdict.Undecided("no row changes its answer as k grows from 0");
        }

        var last = roots.MaxBy(root => root.High)!;
        var bound = RobustnessProver.ShortestBetween(last.Low, last.High);
        try
        {
            return new Verdict.Proved(Theorem.BySharpening(new(network, table, scale, bound)));
        }
        catch (RefusalException e)
        {
            return new Verdict.Undecided(e.Reason);
        }
    }
}
