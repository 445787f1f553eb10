using System.Numerics;
using Shouldly;
using Theory.Numbers;

namespace Theory.Mutation.Arithmetic;

/// <summary>The two numbers of a precision next to a real one.</summary>
internal static class Neighbours
{
    /// <summary>The neighbours of a value times 2^bits, whose last third is not relied on.</summary>
    public static Interval Of(BigInteger value, int bits, int precision)
    {
        var drop = (int)BigInteger.Abs(value).GetBitLength() - precision;
        var doubt = BigInteger.One << (bits / 3);
        ((value - doubt) >> drop).ShouldBe(
            (value + doubt) >> drop,
            "the value is too near to a number of the precision"
        );
        return new(new Dyadic(value >> drop, drop - bits), new Dyadic((value >> drop) + 1, drop - bits));
    }

    /// <summary>The neighbours of a positive rational number that is not of the precision itself.</summary>
    public static Interval Of(Rational value, int precision) => Of(KnownDigits.Floor(value, 700), 700, precision);
}
