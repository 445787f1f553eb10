using System.Globalization;
using System.Numerics;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>
/// The text of a number in a formula: "3", "-1/3", "0.01", "1e300". A number with a finite decimal expansion is written as a decimal
/// where its denominator is over 10, and with a power of ten where that is shorter.
/// </summary>
internal static class NumberText
{
    private const int LongestPlain = 20;

    public static string Of(Rational value)
    {
        var plain = value.ToString();
        if (value.IsInteger ? plain.Length <= LongestPlain : value.Denominator <= 10)
        {
            return plain;
        }

        if (Decimals(value.Denominator) is not { } decimals)
        {
            return plain;
        }

        var digits = (value * BigInteger.Pow(10, decimals)).Numerator.ToString(CultureInfo.InvariantCulture);
        var text = decimals is > 0 and <= LongestPlain ? WithPoint(digits, decimals) : WithExponent(digits, -decimals);
        return text.Length < plain.Length || decimals is > 0 and <= LongestPlain ? text : plain;
    }

    /// <summary>Whether the text of the number is nothing but digits, but for a sign.</summary>
    public static bool IsDigits(Rational value) => Of(value).TrimStart('-').All(char.IsAsciiDigit);

    // How many decimals a fraction with this denominator has; none when they don't end. Ends exactly for 2^a 5^b, with max(a, b).
    private static int? Decimals(BigInteger denominator)
    {
        var twos = (int)long.CreateChecked(BigInteger.TrailingZeroCount(denominator));
        var rest = denominator / (BigInteger.One << twos);
        var fives = 0;
        while (rest % 5 == 0)
        {
            rest /= 5;
            fives++;
        }

        return rest.IsOne ? int.Max(twos, fives) : null;
    }

    private static string WithPoint(string digits, int decimals)
    {
        var sign = digits[0] == '-' ? "-" : string.Empty;
        var padded = digits[sign.Length..].PadLeft(decimals + 1, '0');
        return $"{sign}{padded[..^decimals]}.{padded[^decimals..]}";
    }

    private static string WithExponent(string digits, int exponent)
    {
        var mantissa = digits.TrimEnd('0');
        return $"{mantissa}e{exponent + digits.Length - mantissa.Length}";
    }
}
