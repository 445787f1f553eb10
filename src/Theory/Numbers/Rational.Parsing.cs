using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Theory.Numbers;

public readonly partial struct Rational
{
    /// <summary>Reads "3", "-0.125", "1e-3" or "1/3", exactly, within the default limits.</summary>
    /// <exception cref="FormatException">The text is no such number, has the denominator 0, or is over a limit; the message says which.</exception>
    public static Rational Parse(string s) => Parse(s, NumberLimits.Default);

    /// <summary>Reads "3", "-0.125", "1e-3" or "1/3", exactly, within the limits given.</summary>
    /// <exception cref="FormatException">The text is no such number, has the denominator 0, or is over a limit; the message says which.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, NumberLimits limits) =>
        Read(s, limits, out var value) is { } fault ? throw new FormatException(fault) : value;

    /// <inheritdoc/>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberLimits.Default);

    /// <inheritdoc/>
    public static Rational Parse(string s, IFormatProvider? provider) => Parse(s, NumberLimits.Default);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) =>
        Read(s, NumberLimits.Default, out result) is null;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a number and says what is wrong with the text where it is none.</summary>
    /// <returns>null when <paramref name="value"/> was read, else the fault in words.</returns>
    public static string? Read(ReadOnlySpan<char> text, NumberLimits limits, out Rational value)
    {
        value = default;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return ReadDecimal(text, limits, out value);
        }

        var fault = ReadInteger(text[..slash], limits, text, out var numerator);
        if (fault is not null)
        {
            return fault;
        }

        if (slash + 1 < text.Length && !char.IsAsciiDigit(text[slash + 1]))
        {
            return Expected(text);
        }

        fault = ReadInteger(text[(slash + 1)..], limits, text, out var denominator);
        if (fault is not null)
        {
            return fault;
        }

        if (denominator.IsZero)
        {
            return $"the fraction {Shown(text)} has the denominator 0";
        }

        value = new(numerator, denominator);
        return null;
    }

    private static string? ReadDecimal(ReadOnlySpan<char> text, NumberLimits limits, out Rational value)
    {
        value = default;
        var mark = text.IndexOfAny('e', 'E');
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = BigInteger.Zero;
        if (mark >= 0 && ReadInteger(text[(mark + 1)..], limits, text, out exponent) is { } fault)
        {
            return fault;
        }

        if (BigInteger.Abs(exponent) > limits.Exponent)
        {
            return $"the number {Shown(text)} {limits.TooLargeExponent}";
        }

        var point = mantissa.IndexOf('.');
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        if (point >= 0 && decimals == 0)
        {
            return Expected(text);
        }

        var digits = point < 0 ? mantissa : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        if (ReadInteger(digits, limits, text, out var integer) is { } wrong)
        {
            return wrong;
        }

        var shift = (int)exponent - decimals;
        var power = BigInteger.Pow(10, int.Abs(shift));
        value = shift >= 0 ? new(integer * power) : new(integer, power);
        return null;
    }

    private static string? ReadInteger(
        ReadOnlySpan<char> part,
        NumberLimits limits,
        ReadOnlySpan<char> whole,
        out BigInteger value
    )
    {
        value = default;
        var digits = part.Length > 0 && part[0] is '+' or '-' ? part[1..] : part;
        if (digits.Length > limits.Digits)
        {
            return $"the number {Shown(whole)} {limits.TooManyDigits}";
        }

        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return Expected(whole);
        }

        value = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (part[0] == '-')
        {
            value = -value;
        }

        return null;
    }

    private static string Expected(ReadOnlySpan<char> text) =>
        $"found {Shown(text)}; expected an exact number such as 2, -0.125, 1e-3 or 1/3";

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= 40 ? $"\"{text}\"" : $"\"{text[..37]}...\"";
}
