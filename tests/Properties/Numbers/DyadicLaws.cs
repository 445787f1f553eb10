using System.Numerics;
using FsCheck.Fluent;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class DyadicLaws
{
    [Fact(DisplayName = "sum, difference, product, sign, order, equality and floor are those of the rationals")]
    public void Agrees_with_rationals() =>
        Pairs.ShouldAll(
            3000,
            pair =>
            {
                var (x, y) = pair;
                Rational a = x.ToRational(),
                    b = y.ToRational();
                (x + y).ToRational().ShouldBe(a + b);
                (x - y).ToRational().ShouldBe(a - b);
                (x * y).ToRational().ShouldBe(a * b);
                (-x).ToRational().ShouldBe(-a);
                x.Abs().ToRational().ShouldBe(a.Abs());
                x.Sign.ShouldBe(a.Sign);
                int.Sign(x.CompareTo(y)).ShouldBe(int.Sign(a.CompareTo(b)));
                int.Sign(x.CompareTo(b)).ShouldBe(int.Sign(a.CompareTo(b)));
                (x == y).ShouldBe(a == b);
                (x < y).ShouldBe(a < b);
                x.Floor().ToRational().ShouldBe((Rational)a.Floor());
                x.IsInteger.ShouldBe(a.IsInteger);
                Dyadic.TryExactly(a, out var back).ShouldBeTrue();
                back.ShouldBe(x);
            }
        );

    [Fact(DisplayName = "the mantissa is odd or 0, so that equal numbers have equal parts and hash codes")]
    public void Normal_form() =>
        Pairs.ShouldAll(
            1000,
            pair =>
            {
                var (x, y) = pair;
                (x.IsZero || !x.Mantissa.IsEven).ShouldBeTrue();
                var same = new Dyadic(x.Mantissa << 70, x.Exponent - 70);
                same.ShouldBe(x);
                same.GetHashCode().ShouldBe(x.GetHashCode());
                (x + y - y).ShouldBe(x);
                (x - x).ShouldBe(default);
                x.MantissaBits.ShouldBe((int)BigInteger.Abs(x.Mantissa).GetBitLength());
            }
        );

    [Fact(DisplayName = "comparison with a rational is exact right beside it")]
    public void Comparison_is_exact() =>
        RandomReals.Dyadics.ShouldAll(
            500,
            x =>
            {
                var near = ((Rational)3).Pow(-600);
                int.Sign(x.CompareTo(x.ToRational() + near)).ShouldBe(-1);
                int.Sign(x.CompareTo(x.ToRational() - near)).ShouldBe(1);
                ((Bound)x).CompareTo(x.ToRational()).ShouldBe(0);
            }
        );

    [Fact(DisplayName = "rounding goes to the side asked for, by less than a unit of the last place kept")]
    public void Rounding_to_sides()
    {
        var cases = from x in RandomReals.Dyadics from precision in RandomReals.Precisions select (x, precision);
        cases.ShouldAll(
            1000,
            c =>
            {
                var (x, p) = c;
                Dyadic down = x.Round(p, Rounding.Down),
                    up = x.Round(p, Rounding.Up);
                (down <= x && x <= up).ShouldBeTrue();
                int.Max(down.MantissaBits, up.MantissaBits).ShouldBeLessThanOrEqualTo(p);
                (up - down == 0).ShouldBe(x.MantissaBits <= p);
                ((up - down).ToRational() <= x.Abs().ToRational() * ((Rational)2).Pow(1 - p)).ShouldBeTrue();
            }
        );
    }

    [Fact(DisplayName = "a tiny summand moves a rounded sum by one place, however tiny, and costs no memory")]
    public void Far_summands()
    {
        var tiny = new Dyadic(1, -1_000_000_000);
        var unit = new Dyadic(1, -52);
        Interval.Add(1, tiny, 53).ShouldBe(new Interval(1, 1 + unit));
        Interval.Subtract(1, tiny, 53).ShouldBe(new Interval(1 - unit.Scale(-1), 1));
        Interval.Add(tiny, -1, 53).ShouldBe(new Interval(-1, -1 + unit.Scale(-1)));
        Interval.Add(-tiny, -1, 53).ShouldBe(new Interval(-1 - unit, -1));
        (tiny < 1).ShouldBeTrue();
        tiny.CompareTo(Rational.One).ShouldBe(-1);
        tiny.Floor().ShouldBe(0);
        (-tiny).Floor().ShouldBe(-1);
    }

    [Fact(DisplayName = "exact results outside the range are refused, never wrapped")]
    public void Overflow_is_refused()
    {
        var large = new Dyadic(1, 1 << 29);
        (large * large.Scale(-1)).Exponent.ShouldBe((1 << 30) - 1);
        Should.Throw<OverflowException>(() => large * large).Message.ShouldContain("out of range");
        Should.Throw<OverflowException>(() => large + 1).Message.ShouldContain("at most");
        Should.Throw<OverflowException>(() => new Dyadic(1, int.MaxValue));
        Should.Throw<OverflowException>(() => new Dyadic(1, int.MinValue));
        Should.Throw<OverflowException>(() => large.Scale(int.MaxValue));
        Should.Throw<OverflowException>(() => large.ToRational());
    }

    private static FsCheck.Gen<(Dyadic X, Dyadic Y)> Pairs =>
        from x in RandomReals.Dyadics
        from y in RandomReals.Dyadics
        select (x, y);
}
