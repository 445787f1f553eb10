using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Theory.Claims;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Data;
using Theory.Kernel;
using Theory.Provers.Census;

namespace Theory.Cli.Commands;

/// <summary><c>theory census N</c>: decides all Boolean functions of N inputs.</summary>
internal sealed class CensusCommand : TheoryCommand
{
    private readonly Argument<int> _inputs = WholeNumber.Argument(
        "N",
        "The number of inputs",
        1,
        BooleanFunction.MostInputs
    );

    /// <summary>Makes the command.</summary>
    public CensusCommand()
        : base(
            "census",
            "Decide of all Boolean functions of N inputs which are threshold functions step(w·x + b): weights for each that is, and an XOR in each that is not. "
                + "6 inputs take a minute or two.",
            "theory census 2",
            "theory census 4 --format json"
        ) => Add(_inputs);

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var inputs = line.GetRequiredValue(_inputs);
        var watch = Stopwatch.StartNew();
        var census = ThresholdCensus.Take(inputs, decided => progress.Doing = Decided(inputs, decided));
        progress.Doing = $"checking {census.Threshold} threshold functions";
        var theorem = Theorem.ByClassWeights(new ThresholdCount(inputs, census.Threshold), census.Evidence);
        var report = new CensusReport(census, theorem, watch.Elapsed.TotalMilliseconds);
        return new(ExitCode.Holds, () => CensusJson.Of(report), console => CensusText.Write(console, report));
    }

    private static string Decided(int inputs, BigInteger functions)
    {
        var thousandths = 1000 * functions / BigInteger.Pow(2, 1 << inputs);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"deciding: {(int)thousandths / 10.0:F1} % of all functions"
        );
    }
}
