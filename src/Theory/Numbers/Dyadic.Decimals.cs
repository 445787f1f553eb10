using System.Globalization;
using System.Numerics;

namespace Theory.Numbers;

public readonly partial struct Dyadic
{
    // Up to here powers of 10 are written out exactly; beyond, they are enclosed.
    private const int MaxExactTop = 1 << 14;

    /// <summary>The largest decimal number of so many digits that is at most this number.</summary>
    /// <remarks>
    /// As "-0.125", or with an exponent, as "1.5e-300", from 1e21 up and below 1e-6; no trailing zeros after the point. Exactly the
    /// largest for sizes from 2^-16384 to 2^16384; beyond, possibly a few units of the last digit less.
    /// </remarks>
    /// <param name="significantDigits">The most digits to print, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 digit is asked for.</exception>
    public string ToDecimalDown(int significantDigits) => ToDecimal(significantDigits, Rounding.Down);

    /// <summary>The smallest decimal number of so many digits that is at least this number.</summary>
    /// <remarks>In the form of <see cref="ToDecimalDown"/>.</remarks>
    /// <param name="significantDigits">The most digits to print, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 digit is asked for.</exception>
    public string ToDecimalUp(int significantDigits) => ToDecimal(significantDigits, Rounding.Up);

    /// <summary>The exact number as "m*2^e", or as an integer where it is a short one.</summary>
    public override string ToString() =>
        IsInteger && Top <= 64
            ? (Mantissa << Exponent).ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Mantissa}*2^{Exponent}");

    private string ToDecimal(int digits, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        if (IsZero)
        {
            return "0";
        }

        var size = Abs();
        var isNegative = Sign == -1;
        var up = isNegative != (rounding == Rounding.Up);
        // log10(2) to 14 digits makes the guess right or off by one, for every exponent in range.
        var exponent = (int)long.CreateChecked((Int128)(size.Top - 1) * 30_102_999_566_398 / 100_000_000_000_000);
        var limit = BigInteger.Pow(10, digits);
        var integer = size.Scaled(digits - 1 - exponent, digits, up: false);
        exponent +=
            integer >= limit ? 1
            : integer * 10 < limit ? -1
            : 0;
        integer = size.Scaled(digits - 1 - exponent, digits, up);
        var text = integer.ToString(CultureInfo.InvariantCulture);
        // Rounding up may carry into one digit more.
        return (isNegative ? "-" : "") + Layout(text.TrimEnd('0'), exponent + text.Length - digits);
    }

    /// <summary>This positive number times 10^power, as an integer below or above.</summary>
    private BigInteger Scaled(int power, int digits, bool up)
    {
        if (int.Abs(Top) > MaxExactTop)
        {
            // Two factors, since the power alone may lie beyond the range that the product does not leave.
            var precision = 4 * digits + 64;
            var product = Interval.Multiply(this, Interval.Power(10, power / 2, precision), precision);
            product = Interval.Multiply(product, Interval.Power(10, power - power / 2, precision), precision);
            var end = up ? -(-product.Upper.Value).Floor() : product.Lower.Value.Floor();
            return end.Mantissa << end.Exponent;
        }

        var numerator = Mantissa * BigInteger.Pow(10, int.Max(power, 0)) << int.Max(Exponent, 0);
        var denominator = BigInteger.Pow(10, int.Max(-power, 0)) << int.Max(-Exponent, 0);
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return up && !remainder.IsZero ? quotient + BigInteger.One : quotient;
    }

    private static string Layout(string digits, int exponent) =>
        exponent switch
        {
            < -6 or > 20 => string.Create(
                CultureInfo.InvariantCulture,
                $"{digits[..1]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{exponent}"
            ),
            < 0 => "0." + new string('0', -exponent - 1) + digits,
            _ when digits.Length <= exponent + 1 => digits.PadRight(exponent + 1, '0'),
            _ => $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}",
        };
}
