using Theory.Data;
using Theory.Networks;
using Theory.Provers;

namespace Theory.Cli.Commands;

/// <summary>The answer to whether a network computes a table, with every row's evaluation.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Network">The network.</param>
/// <param name="Table">The table.</param>
/// <param name="Evaluations">The evaluation of each row, in order.</param>
internal sealed record ComputationReport(
    Verdict Verdict,
    Network Network,
    Table Table,
    IReadOnlyList<NetworkEvaluation> Evaluations
);
