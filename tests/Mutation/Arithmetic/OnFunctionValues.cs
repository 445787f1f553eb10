using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Theory.Numbers.Enclosures;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Each function at numbers of all its ranges: the two numbers of the precision next to the value, as plain series give it.</summary>
/// <remarks>
/// That is more than the functions promise, which is two units of the last place: a value next to a number of the precision may take
/// one unit more. The values here are not so near.
/// </remarks>
public sealed class OnFunctionValues
{
    private static PlainReals Plain => new(700);

    private static Dyadic Tenth => new(new BigInteger(0.1 * (1L << 60)), -60);

    // 192 bits, of about 0.36.
    private static Dyadic Long =>
        new(
            ((BigInteger)0x5E3779B97F4A7C15 << 128) + ((BigInteger)0xBF58476D1CE4E5B9 << 64) + 0x94D049BB133111EB,
            -192
        );

    // pi/2 to 200 bits, cut off.
    private static Dyadic QuarterTurn => new(KnownDigits.Floor(KnownDigits.Pi, 199), -200);

    private static int[] Precisions => [2, 5, 24, 53, 64, 100, 200];

    private static Dyadic[] Signed =>
        [Tenth, -Tenth, Long, -Long, new(7, -4), new(-29, -6), new(9, -4), new(-3, -2), 1, -2, 3, new(41, -2), -40, 40];

    [Fact(DisplayName = "exp")]
    public void Exponentials() => ShouldBeNeighbours(Interval.Exp, Plain.Exp, Signed);

    [Fact(DisplayName = "log on both sides of 1, of 3/4 and of 3/2")]
    public void Logarithms() =>
        ShouldBeNeighbours(
            Interval.Log,
            Plain.Log,
            [Tenth, Long, new(1023, -10), new(1025, -10), new(3, -2), new(3, -1), new(5, -3), 2, 3, 1000, new(1, -20)]
        );

    [Fact(DisplayName = "sin and cos in each quarter turn, far out and beside a multiple of pi/2")]
    public void Circular_functions()
    {
        Dyadic[] numbers = [.. Signed, 4, 5, -6, 8, 11, -22, 355, new(1, 200), QuarterTurn, -QuarterTurn];
        ShouldBeNeighbours(Interval.Sin, Plain.Sin, numbers);
        ShouldBeNeighbours(Interval.Cos, Plain.Cos, numbers);
    }

    [Fact(DisplayName = "atan on both sides of 1/4, 1 and 4, and at 1/2")]
    public void Inverse_tangents() =>
        ShouldBeNeighbours(
            Interval.Atan,
            Plain.Atan,
            [
                .. Signed,
                new(1, -2),
                new(15, -6),
                new(1, -1),
                new(15, -4),
                new(15, -3),
                new(31, -3),
                4,
                new(63, -3),
                -1000,
            ]
        );

    [Fact(DisplayName = "tanh on both sides of 1/2")]
    public void Hyperbolic_tangents() => ShouldBeNeighbours(Interval.Tanh, Plain.Tanh, Signed);

    [Fact(DisplayName = "the sigmoid")]
    public void Sigmoids() => ShouldBeNeighbours(Interval.Sigmoid, Plain.Sigmoid, Signed);

    [Fact(DisplayName = "softplus")]
    public void Softplus() => ShouldBeNeighbours(Interval.Softplus, Plain.Softplus, Signed);

    [Fact(DisplayName = "erf, also where exp(-x^2) is next to the last place")]
    public void Error_functions() =>
        ShouldBeNeighbours(Interval.Erf, Plain.Erf, [.. Signed[..^2], -4, 5, new(53, -3), new(107, -4), 8]);

    [Fact(DisplayName = "log(1 + t) next to where t alone is an end of it, and at 1")]
    public void One_plus()
    {
        // t^2 / 2 is 0.81 units of the last place of the first number, 1.62 of the second.
        var first = new Dyadic(966367641, 1 - 60);
        ShouldBeNeighbours(Logarithm.OnePlus, t => Plain.Log(Plain.Of(1) + t), [first], [30]);
        ShouldBeNeighbours(Logarithm.OnePlus, t => Plain.Log(Plain.Of(1) + t), [first.Scale(1), Tenth, 1], [30]);
        Logarithm
            .OnePlus(new Interval(first.Scale(-1), first), 30)
            .ShouldBe(Logarithm.OnePlus(first.Scale(-1), 30).Hull(Logarithm.OnePlus(first, 30)));
    }

    [Theory(DisplayName = "exp next to 0, where 1 and 1 + x decide, and next to where they do not")]
    [InlineData(1, -200)]
    [InlineData(-1, -200)]
    [InlineData(15, -68)]
    [InlineData(-15, -68)]
    [InlineData(15, -67)]
    [InlineData(-15, -67)]
    [InlineData(13, -66)]
    [InlineData(-13, -66)]
    public void Exponentials_near_one(int mantissa, int exponent) =>
        ShouldBeNeighbours(Interval.Exp, Plain.Exp, [new(mantissa, exponent)], [64]);

    [Fact(DisplayName = "at 0 and at 1 the values that are numbers are found exactly")]
    public void Exact_values()
    {
        Interval.Exp(0).ShouldBe(Interval.One);
        Interval.Log(1).ShouldBe(Interval.Zero);
        Interval.Sin(0).ShouldBe(Interval.Zero);
        Interval.Cos(0).ShouldBe(Interval.One);
        Interval.Atan(0).ShouldBe(Interval.Zero);
        Interval.Tanh(0).ShouldBe(Interval.Zero);
        Interval.Erf(0).ShouldBe(Interval.Zero);
        Interval.Sigmoid(0).ShouldBe(Interval.Point(new(1, -1)));
        Interval.Softplus(0, 90).ShouldBe(Neighbours.Of(KnownDigits.Log2, 90));
    }

    [Fact(
        DisplayName = "very small numbers are enclosed to two units of their last place: x - x^3 <= sin, atan, tanh <= x"
    )]
    public void Tiny_arguments()
    {
        foreach (var x in new[] { new Dyadic(5, -300), new Dyadic(3, -1_000_000_000) })
        {
            var unit = x.Scale(-60);
            foreach (
                var function in new[] { Interval.Sin, Interval.Atan, new Func<Interval, int, Interval>(Interval.Tanh) }
            )
            {
                var value = function(x, 60);
                (value.Lower < x && value.Upper >= x).ShouldBeTrue();
                (value.Lower.Value + unit + unit >= x && x + unit + unit >= value.Upper).ShouldBeTrue();
                function(-x, 60).ShouldBe(-value);
            }
        }

        var factor = Neighbours.Of(KnownDigits.TwoOverRootPi, 60);
        Interval
            .Erf(new Dyadic(1, -300), 60)
            .ShouldBe(new Interval(factor.Lower.Value.Scale(-300), factor.Upper.Value.Scale(-300)));
    }

    private static void ShouldBeNeighbours(
        Func<Interval, int, Interval> function,
        Func<BigInteger, BigInteger> value,
        Dyadic[] numbers,
        int[]? precisions = null
    )
    {
        foreach (var x in numbers)
        {
            var exact = value(Plain.Of(x));
            foreach (var precision in precisions ?? Precisions)
            {
                function(x, precision)
                    .ShouldBe(Neighbours.Of(exact, Plain.Bits, precision), $"{x} at {precision} bits");
            }
        }
    }
}
