using System.CommandLine;
using Theory.Numbers;

namespace Theory.Cli.Input;

/// <summary>The options of every command that reads files: limits that protect the machine.</summary>
internal sealed class InputOptions
{
    public const string Bytes = "--max-bytes";
    public const string Digits = "--max-digits";
    public const string Exponent = "--max-exponent";
    public const string Depth = "--max-depth";

    // The readers go down one call a level; the thread that they run on has room for this many.
    private const int DeepestAllowed = 1000;

    private readonly Option<int> _bytes = WholeNumber.Option(
        Bytes,
        "The most bytes of a file",
        InputLimits.Default.Bytes,
        1,
        int.MaxValue / 2
    );

    private readonly Option<int> _digits = WholeNumber.Option(
        Digits,
        "The most digits of a number",
        InputLimits.Default.Numbers.Digits,
        1,
        10_000_000
    );

    private readonly Option<int> _exponent = WholeNumber.Option(
        Exponent,
        "The largest decimal exponent of a number, either way",
        InputLimits.Default.Numbers.Exponent,
        0,
        10_000_000
    );

    private readonly Option<int> _depth = WholeNumber.Option(
        Depth,
        "The most levels of nesting in JSON",
        InputLimits.Default.Depth,
        1,
        DeepestAllowed
    );

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_bytes);
        command.Add(_digits);
        command.Add(_exponent);
        command.Add(_depth);
    }

    /// <summary>The limits that a command line sets.</summary>
    public InputLimits Read(ParseResult line) =>
        new(
            line.GetValue(_bytes),
            line.GetValue(_depth),
            new NumberLimits(line.GetValue(_digits), line.GetValue(_exponent))
        );
}
