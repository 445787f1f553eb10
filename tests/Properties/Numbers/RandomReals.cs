using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Theory.Numbers;
using Interval = Theory.Numbers.Interval;

namespace Theory.Properties.Numbers;

/// <summary>Random dyadic numbers, intervals and members of them; every run sees the same ones.</summary>
internal static class RandomReals
{
    /// <summary>Mantissas from 1 to 200 bits with either sign, leading bits around 2^-400 to 2^400, and often 0 or a small integer.</summary>
    public static Gen<Dyadic> Dyadics =>
        Gen.Frequency(
            (1, Gen.Constant(Dyadic.Zero)),
            (2, Gen.Choose(-9, 9).Select(n => (Dyadic)n)),
            (9, Sized(-400, 400))
        );

    /// <summary>Numbers of ordinary size, from 2^-8 to 2^6 and 0.</summary>
    public static Gen<Dyadic> Moderate =>
        Gen.Frequency((1, Gen.Constant(Dyadic.Zero)), (2, Gen.Choose(-9, 9).Select(n => (Dyadic)n)), (9, Sized(-8, 6)));

    /// <summary>Intervals with ends of all sizes; one in six is a point, one in six unbounded.</summary>
    public static Gen<Interval> Intervals => IntervalsOf(Dyadics);

    /// <summary>Intervals with ends of ordinary size; one in six is a point, one in six unbounded.</summary>
    public static Gen<Interval> ModerateIntervals => IntervalsOf(Moderate);

    /// <summary>An interval and a number in it: an end, or a place in between.</summary>
    public static Gen<(Interval Set, Dyadic Member)> WithMember(Gen<Interval> intervals) =>
        from set in intervals
        from weight in Gen.Choose(0, 8)
        select (set, Member(set, weight));

    /// <summary>Two intervals, the second inside the first.</summary>
    public static Gen<(Interval Outer, Interval Inner)> Nested(Gen<Interval> intervals) =>
        from pair in WithMember(intervals)
        from weight in Gen.Choose(0, 8)
        select (pair.Set, Interval.Point(pair.Member).Hull(Member(pair.Set, weight)));

    public static Gen<int> Precisions => Gen.Elements(2, 11, 53, 60, 64, 80, 113, 130, 200);

    public static void ShouldAll<T>(this Gen<T> values, int count, Action<T> check) =>
        Prop.ForAll(values.ToArbitrary(), check)
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(count)
                    .WithReplay(new Replay(new Rnd(20261121, 4711), FSharpOption<int>.None))
            );

    private static Gen<Dyadic> Sized(int lowest, int highest) =>
        from bits in Gen.Elements(1, 2, 10, 30, 53, 62, 63, 64, 65, 100, 127, 128, 200)
        from words in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), 7)
        from place in Gen.Choose(lowest, highest)
        from negative in Gen.Elements(false, true)
        select Of(words, bits, place, negative);

    private static Dyadic Of(int[] words, int bits, int place, bool negative)
    {
        var all = words.Aggregate(BigInteger.Zero, (number, word) => (number << 31) + word);
        var mantissa = (all & ((BigInteger.One << bits) - 1)) | (BigInteger.One << (bits - 1));
        return new(negative ? -mantissa : mantissa, place - bits);
    }

    private static Gen<Interval> IntervalsOf(Gen<Dyadic> ends) =>
        from first in ends
        from second in ends
        from kind in Gen.Choose(0, 11)
        select kind switch
        {
            0 => Interval.AtLeast(first),
            1 => Interval.AtMost(first),
            2 or 3 => Interval.Point(first),
            _ => new(Dyadic.Min(first, second), Dyadic.Max(first, second)),
        };

    private static Dyadic Member(Interval set, int eighths)
    {
        var lower = set.Lower.IsFinite ? set.Lower.Value : set.Upper.Value - 1000;
        var upper = set.Upper.IsFinite ? set.Upper.Value : set.Lower.Value + 1000;
        return lower + (upper - lower) * eighths * new Dyadic(1, -3);
    }
}
