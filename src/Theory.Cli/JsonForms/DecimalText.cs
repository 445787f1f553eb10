using System.Globalization;
using System.Numerics;
using Theory.Numbers;

namespace Theory.Cli.JsonForms;

/// <summary>Decimal texts that bound an exact number: the number itself where it is short, else cut to some digits in the direction asked for.</summary>
internal static class DecimalText
{
    private const int Digits = 17;
    private const int LongestPlain = 21;

    /// <summary>A decimal that is at most the number.</summary>
    public static string AtMost(Rational value) => Of(value, roundUp: false);

    /// <summary>A decimal that is at least the number.</summary>
    public static string AtLeast(Rational value) => Of(value, roundUp: true);

    private static string Of(Rational value, bool roundUp)
    {
        if (value.IsZero)
        {
            return "0";
        }

        // 10^(exponent - 1) <= |value| < 10^exponent, perhaps one too large a guess, which costs one digit.
        var bits = value.Numerator.GetBitLength() - value.Denominator.GetBitLength();
        var exponent = (int)Math.Ceiling((bits + 1) * 0.30103);
        var scale = Digits - exponent;
        var scaled = value * Power(scale);
        var digits = roundUp ? -(-scaled).Floor() : scaled.Floor();
        while (!digits.IsZero && (digits % 10).IsZero)
        {
            digits /= 10;
            scale--;
        }

        return Written(digits, scale);
    }

    // digits * 10^-scale, plainly or with an exponent.
    private static string Written(BigInteger digits, int scale)
    {
        var sign = digits.Sign < 0 ? "-" : "";
        var text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture);
        if (scale <= 0 && text.Length - scale <= LongestPlain)
        {
            return sign + text + new string('0', -scale);
        }

        if (scale > 0 && scale < LongestPlain)
        {
            var padded = text.PadLeft(scale + 1, '0');
            return $"{sign}{padded[..^scale]}.{padded[^scale..]}";
        }

        var fraction = text.Length > 1 ? $".{text[1..]}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{text[0]}{fraction}e{text.Length - 1 - scale}");
    }

    private static Rational Power(int exponent) => new Rational(10, 1).Pow(exponent);
}
