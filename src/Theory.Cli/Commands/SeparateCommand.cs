using System.CommandLine;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Data;
using Theory.Provers;

namespace Theory.Cli.Commands;

/// <summary><c>theory separate DATA.csv</c>: is the data linearly separable, strictly?</summary>
internal sealed class SeparateCommand : TheoryCommand
{
    private readonly Argument<string> _data = new("DATA.csv")
    {
        Description =
            "The data: a header, then rows of exact numbers; the last column is the label, of two values, the larger being positive",
    };

    private readonly Option<string?> _require = Choice.Option(
        "--require",
        "Exit with 1 unless the data is this",
        null,
        "separable",
        "inseparable"
    );

    private readonly InputOptions _limits = new();

    /// <summary>Makes the command.</summary>
    public SeparateCommand()
        : base(
            "separate",
            "Decide whether a hyperplane separates two classes strictly: a hyperplane with its margin, or a point that lies in the convex hulls of both.",
            "theory separate samples/and.csv",
            "theory separate samples/xor.csv --format json",
            "theory separate samples/and.csv --require separable"
        )
    {
        Add(_data);
        Add(_require);
        _limits.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var (file, limits) = (line.GetRequiredValue(_data), _limits.Read(line));
        var report = Decide(InputFile.Table(file, limits, progress), file, progress);
        var required = line.GetValue(_require);
        var fails = required is not null && required != report.Word;
        return new(
            fails || !report.Verdict.IsDecided ? ExitCode.Fails : ExitCode.Holds,
            () => SeparateJson.Of(report),
            console => SeparateText.Write(console, report)
        )
        {
            Complaint = fails ? $"{file}: the data is {report.Word}; --require asks for {required}" : null,
        };
    }

    private static SeparationReport Decide(Table table, string file, Progress progress)
    {
        var labels = table.Rows.Select(row => row.Output).Distinct().Order().ToArray();
        if (labels.Length != 2)
        {
            var found =
                labels.Length == 1
                    ? $"only the label {labels[0]}"
                    : $"the labels {string.Join(", ", labels.Take(3))}{(labels.Length > 3 ? " and more" : "")}";
            throw new UnusableInputException(
                $"{file}: the last column holds {found}; expected exactly two distinct labels"
            );
        }

        progress.Doing = $"separating {table.Rows.Length} rows";
        var points = table.ToLabelledPoints();
        return new(SeparationProver.Decide(points), points, labels[1], labels[0]);
    }
}
