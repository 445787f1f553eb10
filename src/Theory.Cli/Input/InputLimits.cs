using Theory.Data;
using Theory.Numbers;

namespace Theory.Cli.Input;

/// <summary>How much a file may ask of the machine.</summary>
/// <param name="Bytes">The most bytes of a file.</param>
/// <param name="Depth">The most levels of nesting in JSON.</param>
/// <param name="Numbers">How large a number may be.</param>
internal sealed record InputLimits(int Bytes, int Depth, NumberLimits Numbers)
{
    /// <summary>64 MiB, and the library's own limits.</summary>
    public static InputLimits Default => new(64 * 1024 * 1024, JsonCursor.DefaultDepth, NumberLimits.Default);

    /// <summary>The option that raises the limit which a message speaks of, in brackets; nothing for a message of another kind.</summary>
    public string Hint(string message)
    {
        (string Phrase, string Option)[] limits =
        [
            (Numbers.TooManyDigits, InputOptions.Digits),
            (Numbers.TooLargeExponent, InputOptions.Exponent),
            (JsonCursor.TooDeep(Depth), InputOptions.Depth),
        ];
        var option = limits.FirstOrDefault(limit => message.Contains(limit.Phrase, StringComparison.Ordinal)).Option;
        return option is null ? "" : $" ({option} sets this limit)";
    }
}
