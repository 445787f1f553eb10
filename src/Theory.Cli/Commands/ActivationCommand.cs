using System.CommandLine;
using System.Text.Json.Nodes;
using Theory.Claims;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Data;
using Theory.Functions;
using Theory.Provers;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Cli.Commands;

/// <summary><c>theory activation EXPRESSION ...</c>: is a function of x fit to be an activation?</summary>
internal sealed class ActivationCommand : TheoryCommand
{
    private const string Admissible = "admissible";

    private readonly Argument<string[]> _expressions = new("EXPRESSION")
    {
        Description = "Functions of x, such as \"max(x, 0.01*x)\" or \"piecewise(x < 0: exp(x) - 1; else: x)\"",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _file = new("--file")
    {
        Description = "A file with one function a line",
        HelpName = "FILE",
    };

    private readonly Option<string?> _require = new("--require")
    {
        Description =
            $"Exit with 1 unless all of these are proved, with commas between: {Admissible}, {string.Join(", ", PropertyNames.All.Select(PropertyNames.Of))}",
        HelpName = "LIST",
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description =
            "Write NAME.proof.json, claim and evidence, for each theorem into this directory; of several functions into directories 1, 2, ... in it",
        HelpName = "DIR",
    };

    private readonly InputOptions _limits = new();

    /// <summary>Makes the command.</summary>
    public ActivationCommand()
        : base(
            "activation",
            "Decide the activation criteria and the shape of functions of x, on all of R, with reasons, witnesses, and enclosures of range and slope.",
            "theory activation \"relu(x)\"",
            "theory activation \"x*sigmoid(x)\" --format json",
            "theory activation \"tanh(x)\" --require admissible,monotone",
            "theory activation \"relu(x)\" --out proofs"
        )
    {
        Add(_expressions);
        Add(_file);
        Add(_require);
        Add(_out);
        _limits.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var required = Required(line.GetValue(_require));
        var limits = _limits.Read(line);
        var named = (line.GetValue(_expressions) ?? [])
            .Select((text, i) => (Where: $"expression {i + 1}", Text: text))
            .ToList();
        if (line.GetValue(_file) is { } file)
        {
            named.AddRange(
                InputFile.Lines(file, limits).Select(numbered => ($"{file}, line {numbered.Number}", numbered.Text))
            );
        }

        if (named.Count == 0)
        {
            throw new UnusableInputException(
                "there is no function to decide; expected an expression such as \"relu(x)\", or --file FILE"
            );
        }

        var functions = named.Select(one => (one.Text, Function: Parse(one.Where, one.Text, limits))).ToArray();
        var isSingle = functions.Length == 1 && line.GetValue(_file) is null;
        string[] directories =
            line.GetValue(_out) is not { } directory ? []
            : isSingle ? [directory]
            : [.. functions.Select((_, i) => Path.Combine(directory, $"{i + 1}"))];
        Array.ForEach(directories, OutputFile.PrepareDirectory);
        var reports = new List<(string Text, ActivationReport Report, Portrait Portrait)>();
        foreach (var (text, function) in functions)
        {
            progress.Doing = $"deciding {text}";
            var report = ActivationDecider.Decide(function);
            reports.Add((text, report, Portrait.Of(report)));
        }

        var complaint = reports
            .Select(one => Complaint(one.Text, one.Report, required))
            .FirstOrDefault(found => found is not null);
        var decided = reports.All(one => one.Report.Properties.Values.All(verdict => verdict.IsDecided));
        return new(
            complaint is not null || !decided ? ExitCode.Fails : ExitCode.Holds,
            () =>
                isSingle
                    ? ActivationJson.Of(reports[0].Text, reports[0].Report, reports[0].Portrait)
                    : new JsonArray([.. reports.Select(one => ActivationJson.Of(one.Text, one.Report, one.Portrait))]),
            console => reports.ForEach(one => ActivationText.Write(console, one.Text, one.Report, one.Portrait))
        )
        {
            Complaint = complaint,
            Files =
            [
                .. directories
                    .Zip(reports)
                    .SelectMany(pair => Proofs(pair.First, pair.Second.Report, pair.Second.Portrait)),
            ],
        };
    }

    private static IEnumerable<(string Path, string Content)> Proofs(
        string directory,
        ActivationReport report,
        Portrait portrait
    ) => ReportProofs.Of(report, portrait).Select(one => ProofFile.Of(directory, one.Name, one.Theorem));

    private static Expression Parse(string where, string text, InputLimits limits)
    {
        try
        {
            return Expression.Parse(text, ExpressionLimits.Of(limits.Numbers));
        }
        catch (MalformedInputException e)
        {
            throw new UnusableInputException($"{where}, {Faults.Explain(e, limits)}");
        }
    }

    private static string[] Required(string? list)
    {
        var names = list?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        string[] known = [Admissible, .. PropertyNames.All.Select(PropertyNames.Of)];
        foreach (var name in names.Except(known, StringComparer.Ordinal))
        {
            throw new UnusableInputException(
                $"--require: there is no property \"{name}\"{CloseNames.Suggestion(name, known)}; expected some of {string.Join(", ", known)}"
            );
        }

        return names;
    }

    private static string? Complaint(string text, ActivationReport report, string[] required)
    {
        var missing = required.FirstOrDefault(name => !IsProved(report, name));
        return missing is null ? null : $"{text}: {missing} is not proved; --require asks for it";
    }

    private static bool IsProved(ActivationReport report, string name) =>
        name == Admissible
            ? report.IsAdmissible == true
            : report.Properties.Single(pair => PropertyNames.Of(pair.Key) == name).Value is Verdict.Proved;
}
