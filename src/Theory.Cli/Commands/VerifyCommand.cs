using System.CommandLine;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Exports;
using Theory.Kernel;

namespace Theory.Cli.Commands;

/// <summary><c>theory verify FILE ...</c>: checks proof files with the kernel alone.</summary>
internal sealed class VerifyCommand : TheoryCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Proof files, as theory prove --out writes them",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly InputOptions _limits = new();

    /// <summary>Makes the command.</summary>
    public VerifyCommand()
        : base(
            "verify",
            "Check proof files with the kernel alone. A file that is no proof is rejected, with the reason, like a proof that does not hold.",
            "theory verify proofs/xor-network.proof.json",
            "theory verify proofs/*.json --format json"
        )
    {
        Add(_files);
        _limits.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var limits = _limits.Read(line);
        var results = new List<Verification>();
        foreach (var file in line.GetValue(_files) ?? [])
        {
            progress.Doing = $"checking {file}";
            results.Add(Check(file, limits));
        }

        return new(
            results.All(result => result.Statement is not null) ? ExitCode.Holds : ExitCode.Fails,
            () => VerifyJson.Of(results),
            console => VerifyText.Write(console, results)
        );
    }

    private static Verification Check(string file, InputLimits limits)
    {
        var bytes = InputFile.Bytes(file, limits);
        try
        {
            var proof = ProofJson.Read(InputFile.Json(bytes, limits, "a proof in JSON"));
            return new(file, Theorem.Check(proof).Statement, null);
        }
        catch (Exception e) when (Faults.IsOfInput(e))
        {
            return new(file, null, Faults.Explain(e, limits));
        }
    }
}
