using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Provers;

/// <summary>Decides whether a network computes a table, by exact evaluation of its rows.</summary>
public static class ComputationProver
{
    /// <summary>Whether the network, which needs one output, gives the output of every row.</summary>
    /// <returns>Proved; or refuted by the first row that differs; or undecided at the first row whose value is not known exactly.</returns>
    /// <exception cref="ArgumentException">The network has not the table's number of inputs, or not exactly one output.</exception>
    public static Verdict Decide(Network network, Table table)
    {
        if (network.Inputs != table.Inputs || network.Outputs != 1)
        {
            throw new ArgumentException(
                $"The network has {network.Inputs} inputs and {network.Outputs} outputs; the table needs {table.Inputs} inputs and 1 output.",
                nameof(network)
            );
        }

        var claim = new Computes(network, table);
        var undecided = "";
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var evaluation = network.Evaluate(table.Rows[i].Inputs);
            if (evaluation.Output is { } output ? output[0] != table.Rows[i].Output : evaluation.Obstacle!.IsUndefined)
            {
                return new Verdict.Refuted(Theorem.ByOneRow(claim, new OneRow(i + 1)));
            }

            if (evaluation.Obstacle is not null && undecided.Length == 0)
            {
                undecided = $"row {i + 1}, {evaluation.Obstacle}";
            }
        }

        return undecided.Length == 0 ? new Verdict.Proved(Theorem.ByEveryRow(claim)) : new Verdict.Undecided(undecided);
    }
}
