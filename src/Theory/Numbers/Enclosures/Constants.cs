using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>pi, log 2, atan(1/2) and 2 / sqrt(pi) to any number of bits: <see cref="Machin"/>'s sums with their digits kept.</summary>
internal static class Constants
{
    private static readonly KeptDigits PiDigits = new(Machin.Pi);
    private static readonly KeptDigits Log2Digits = new(Machin.Log2);
    private static readonly KeptDigits AtanHalfDigits = new(Machin.AtanHalf);
    private static readonly KeptDigits TwoOverRootPiDigits = new(Machin.TwoOverRootPi);

    /// <summary>floor(pi * 2^<paramref name="scale"/>).</summary>
    public static BigInteger Pi(int scale) => PiDigits.Floor(scale);

    /// <summary>floor(log(2) * 2^<paramref name="scale"/>).</summary>
    public static BigInteger Log2(int scale) => Log2Digits.Floor(scale);

    /// <summary>pi, rounded outward.</summary>
    public static Interval PiInterval(int precision) => PiDigits.Outward(precision);

    /// <summary>log 2, rounded outward.</summary>
    public static Interval Log2Interval(int precision) => Log2Digits.Outward(precision);

    /// <summary>atan(1/2), rounded outward.</summary>
    public static Interval AtanHalfInterval(int precision) => AtanHalfDigits.Outward(precision);

    /// <summary>2 / sqrt(pi), rounded outward.</summary>
    public static Interval TwoOverRootPi(int precision) => TwoOverRootPiDigits.Outward(precision);
}
