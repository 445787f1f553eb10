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
        var slash = text.IndexOf('/');
        return slash == -1
            ? ReadDecimal(text, limits, out value)
            : ReadFraction(text[..slash], text[(slash + 1)..], limits, text, out value);
    }

    private static string? ReadFraction(
        ReadOnlySpan<char> above,
        ReadOnlySpan<char> below,
        NumberLimits limits,
        ReadOnlySpan<char> whole,
        out Rational value
    )
    {
        value = default;
        if (ReadInteger(above, limits, whole, out var numerator) is { } fault)
        {
            return fault;
        }

        if (ReadDigits(below, limits, whole, out var denominator) is { } wrong)
        {
            return wrong;
        }

        if (denominator.IsZero)
        {
            return $"the fraction {Shown(whole)} has the denominator 0";
        }

        value = new(numerator, denominator);
        return null;
    }

    private static string? ReadDecimal(ReadOnlySpan<char> text, NumberLimits limits, out Rational value)
    {
        value = default;
        var mantissa = text;
        var exponent = BigInteger.Zero;
        var mark = text.IndexOfAny('e', 'E');
        if (mark != -1)
        {
            mantissa = text[..mark];
            if (ReadInteger(text[(mark + 1)..], limits, text, out exponent) is { } fault)
            {
                return fault;
            }

            if (BigInteger.Abs(exponent) > limits.Exponent)
            {
                return $"the number {Shown(text)} {limits.TooLargeExponent}";
            }
        }

        var digits = mantissa;
        var point = mantissa.IndexOf('.');
        if (point != -1)
        {
            digits = string.Concat(mantissa[..point], mantissa[(point + 1)..]);
            exponent -= digits.Length - point;
        }

        if (mantissa.EndsWith('.'))
        {
            return Expected(text);
        }

        if (ReadInteger(digits, limits, text, out var integer) is { } wrong)
        {
            return wrong;
        }

        var shift = (int)exponent;
        value = new(integer * BigInteger.Pow(10, int.Max(shift, 0)), BigInteger.Pow(10, int.Max(-shift, 0)));
        return null;
    }

    private static string? ReadInteger(
        ReadOnlySpan<char> part,
        NumberLimits limits,
        ReadOnlySpan<char> whole,
        out BigInteger value
    )
    {
        var isNegative = part.StartsWith('-');
        var fault = ReadDigits(isNegative || part.StartsWith('+') ? part[1..] : part, limits, whole, out value);
        value = isNegative ? -value : value;
        return fault;
    }

    private static string? ReadDigits(
        ReadOnlySpan<char> digits,
        NumberLimits limits,
        ReadOnlySpan<char> whole,
        out BigInteger value
    )
    {
        value = default;
        if (digits.Length > limits.Digits)
        {
            return $"the number {Shown(whole)} {limits.TooManyDigits}";
        }

        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return Expected(whole);
        }

        value = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return null;
    }

    private static string Expected(ReadOnlySpan<char> text) =>
        $"found {Shown(text)}; expected an exact number such as 2, -0.125, 1e-3 or 1/3";

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= 40 ? $"\"{text}\"" : $"\"{text[..37]}...\"";
}
