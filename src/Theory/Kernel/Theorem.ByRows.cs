using System.Runtime.CompilerServices;
using Theory.Algebra;
using Theory.Claims;
using Theory.Networks;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A network computes a table when exact evaluation gives the output of every row.</summary>
    /// <exception cref="RefusalException">The network has other inputs or more outputs, or a row's value is another or not exact.</exception>
    public static Theorem ByEveryRow(Computes claim)
    {
        for (var i = 0; i < claim.Table.Rows.Length; i++)
        {
            var row = claim.Table.Rows[i];
            var output = ExactOutput(claim.Network, row.Inputs);
            Require(
                output.Count == 1 && output[0] == row.Output,
                $"on row {i + 1} the network gives {output} and the table {row.Output}"
            );
        }

        return new(claim, new EveryRow());
    }

    /// <summary>No row hits a threshold when no argument of a step or sign is 0 in the exact evaluation of every row.</summary>
    /// <exception cref="RefusalException">An argument is 0 on some row, or a row's value is not exact.</exception>
    public static Theorem ByEveryRow(NoRowHitsThreshold claim)
    {
        for (var i = 0; i < claim.Table.Rows.Length; i++)
        {
            var evaluation = claim.Network.Evaluate(claim.Table.Rows[i].Inputs);
            Require(evaluation.Obstacle is null, $"on row {i + 1}: {evaluation.Obstacle}");
            Require(!evaluation.HitsThreshold, $"row {i + 1} hits a threshold");
        }

        return new(claim, new EveryRow());
    }

    /// <summary>A network does not compute a table when exact evaluation gives another output on a row, or the network has no value there.</summary>
    /// <exception cref="RefusalException">There is no such row, the value is that of the table, or it is not known exactly.</exception>
    public static Theorem ByOneRow(Computes claim, OneRow evidence)
    {
        Require(evidence.Row >= 1 && evidence.Row <= claim.Table.Rows.Length, $"there is no row {evidence.Row}");
        var row = claim.Table.Rows[evidence.Row - 1];
        var evaluation = claim.Network.Evaluate(row.Inputs);
        var differs = evaluation.Output is { } output
            ? output.Count != 1 || output[0] != row.Output
            : evaluation.Obstacle!.IsUndefined;
        Require(differs, $"on row {evidence.Row} the network does not provably give anything but {row.Output}");
        return new(new Not(claim), evidence);
    }

    private static Vector ExactOutput(Network network, Vector input, [CallerMemberName] string rule = "")
    {
        var evaluation = network.Evaluate(input);
        Require(evaluation.Obstacle is null, $"at {input}, {evaluation.Obstacle}", rule);
        return evaluation.Output!;
    }
}
