using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>The binary digits of a real number, kept once they are computed.</summary>
/// <param name="approximate">From a scale s, an integer and how far at most the number times 2^s is from it.</param>
/// <remarks>The digits are taken with 64 bits or more to spare, and kept where both sides of the error have the same floor.</remarks>
internal sealed class KeptDigits(Func<int, (BigInteger Value, BigInteger Error)> approximate)
{
    // The digits cost more than the functions that use them. They are replaced as a whole, by one reference, so that every
    // thread sees either the old or the new ones.
    private Digits? _kept;

    /// <summary>The number times 2^<paramref name="scale"/>, rounded down to an integer.</summary>
    public BigInteger Floor(int scale)
    {
        var digits = Volatile.Read(ref _kept);
        if (digits is null || digits.Scale < scale)
        {
            digits = Compute(scale + 64);
            Volatile.Write(ref _kept, digits);
        }

        return FixedNumber.Floor(digits.Floor, scale - digits.Scale);
    }

    /// <summary>The number, from 1/4 up, rounded outward.</summary>
    public Interval Outward(int precision)
    {
        var floor = Floor(precision + 4);
        return new(
            Directed.Round(floor, -precision - 4, precision, Rounding.Down),
            Directed.Round(floor + BigInteger.One, -precision - 4, precision, Rounding.Up)
        );
    }

    private Digits Compute(int scale)
    {
        for (var spare = 64; ; spare *= 2)
        {
            var (value, error) = approximate(scale + spare);
            var floor = FixedNumber.Floor(value - error, -spare);
            if (floor == FixedNumber.Floor(value + error, -spare))
            {
                return new(scale, floor);
            }
        }
    }

    private sealed record Digits(int Scale, BigInteger Floor);
}
