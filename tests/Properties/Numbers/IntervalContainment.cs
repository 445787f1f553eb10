using FsCheck.Fluent;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class IntervalContainment
{
    [Fact(DisplayName = "sums, differences, products and quotients of members are in the result, computed exactly")]
    public void Four_operations()
    {
        var cases =
            from left in RandomReals.WithMember(RandomReals.Intervals)
            from right in RandomReals.WithMember(RandomReals.Intervals)
            from precision in RandomReals.Precisions
            select (left, right, precision);
        cases.ShouldAll(
            1500,
            c =>
            {
                var ((left, x), (right, y), p) = c;
                Rational a = x.ToRational(),
                    b = y.ToRational();
                Interval.Add(left, right, p).Contains(a + b).ShouldBeTrue();
                Interval.Subtract(left, right, p).Contains(a - b).ShouldBeTrue();
                Interval.Multiply(left, right, p).Contains(a * b).ShouldBeTrue();
                if (!b.IsZero)
                {
                    Interval.Divide(left, right, p).Contains(a / b).ShouldBeTrue();
                }
            }
        );
    }

    [Fact(DisplayName = "squares, powers, absolute values, minima, maxima and floors of members are in the result")]
    public void Other_exact_operations()
    {
        var cases =
            from left in RandomReals.WithMember(RandomReals.ModerateIntervals)
            from right in RandomReals.WithMember(RandomReals.ModerateIntervals)
            from exponent in Gen.Choose(-5, 9)
            from precision in RandomReals.Precisions
            select (left, right, exponent, precision);
        cases.ShouldAll(
            2000,
            c =>
            {
                var ((left, x), (right, y), exponent, p) = c;
                var a = x.ToRational();
                Interval.Square(left, p).Contains(a * a).ShouldBeTrue();
                if (exponent >= 0 || !a.IsZero)
                {
                    Interval.Power(left, exponent, p).Contains(a.Pow(exponent)).ShouldBeTrue();
                }

                Interval.Abs(left).Contains(a.Abs()).ShouldBeTrue();
                Interval.Min(left, right).Contains(Dyadic.Min(x, y)).ShouldBeTrue();
                Interval.Max(left, right).Contains(Dyadic.Max(x, y)).ShouldBeTrue();
                Interval.Floor(left).Contains((Rational)a.Floor()).ShouldBeTrue();
                left.Hull(right).Contains(x).ShouldBeTrue();
                (left.Intersect(right)?.Contains(x) ?? false).ShouldBe(right.Contains(x));
            }
        );
    }

    [Fact(DisplayName = "the ends of a product or quotient are the extreme corners, rounded outward and no further")]
    public void Products_reach_their_corners()
    {
        var cases =
            from left in RandomReals.ModerateIntervals.Where(x => x.IsBounded)
            from right in RandomReals.ModerateIntervals.Where(x => x.IsBounded)
            from precision in RandomReals.Precisions
            select (left, right, precision);
        cases.ShouldAll(
            1000,
            c =>
            {
                var (x, y, p) = c;
                Rational[] corners(Func<Rational, Rational, Rational> f) =>
                    [
                        .. from a in new[] { x.Lower, x.Upper }
                        from b in new[] { y.Lower, y.Upper }
                        select f(a.Value.ToRational(), b.Value.ToRational()),
                    ];
                var products = corners((a, b) => a * b);
                Interval.Multiply(x, y, p).ShouldBe(Interval.Between(products.Min(), products.Max(), p), $"{x} * {y}");
                if (!y.ContainsZero)
                {
                    var quotients = corners((a, b) => a / b);
                    Interval
                        .Divide(x, y, p)
                        .ShouldBe(Interval.Between(quotients.Min(), quotients.Max(), p), $"{x} / {y}");
                }
            }
        );
    }

    [Fact(DisplayName = "an operation on points rounds to the two neighbours, and is exact where the result fits")]
    public void Points_round_to_neighbours()
    {
        var cases =
            from x in RandomReals.Dyadics
            from y in RandomReals.Dyadics
            from precision in RandomReals.Precisions
            select (x, y, precision);
        cases.ShouldAll(
            1500,
            c =>
            {
                Rational a = c.x.ToRational(),
                    b = c.y.ToRational();
                ShouldBeNeighbours(Interval.Add(c.x, c.y, c.precision), a + b, c.precision);
                ShouldBeNeighbours(Interval.Subtract(c.x, c.y, c.precision), a - b, c.precision);
                ShouldBeNeighbours(Interval.Multiply(c.x, c.y, c.precision), a * b, c.precision);
                ShouldBeNeighbours(Interval.Exactly(a, c.precision), a, c.precision);
                if (!b.IsZero)
                {
                    ShouldBeNeighbours(Interval.Divide(c.x, c.y, c.precision), a / b, c.precision);
                }
            }
        );
    }

    [Fact(
        DisplayName = "square and other roots of points round to the two neighbours, and are exact at perfect powers"
    )]
    public void Roots_round_to_neighbours()
    {
        var cases =
            from x in RandomReals.Dyadics
            from degree in Gen.Elements(2, 3, 5)
            from precision in RandomReals.Precisions
            select (x.Abs(), degree, precision);
        cases.ShouldAll(
            250,
            c =>
            {
                var (x, degree, p) = c;
                var root = degree == 2 ? Interval.Sqrt(x, p) : Interval.Power(x, new Rational(1, degree), p);
                Rational low = root.Lower.Value.ToRational(),
                    high = root.Upper.Value.ToRational();
                (low.Pow(degree) <= x.ToRational()).ShouldBeTrue();
                (high.Pow(degree) >= x.ToRational()).ShouldBeTrue();
                (high - low <= low * ((Rational)2).Pow(1 - p)).ShouldBeTrue();
                var power = x.ToRational().Pow(degree);
                Interval
                    .Power(Interval.Exactly(power, 2000), new Rational(1, degree), 2000)
                    .ShouldBe(Interval.Point(x));
            }
        );
    }

    private static void ShouldBeNeighbours(Interval result, Rational exact, int precision)
    {
        result.Contains(exact).ShouldBeTrue(() => $"{result} holds {exact}");
        result.Lower.Value.MantissaBits.ShouldBeLessThanOrEqualTo(precision);
        result.Upper.Value.MantissaBits.ShouldBeLessThanOrEqualTo(precision);
        if (Dyadic.TryExactly(exact, out var number) && number.MantissaBits <= precision)
        {
            result.ShouldBe(Interval.Point(number));
            return;
        }

        // Two numbers of p bits with none between them: their mean needs p + 1 bits.
        var mean = (result.Lower.Value + result.Upper.Value).Scale(-1);
        result.IsPoint.ShouldBeFalse();
        mean.MantissaBits.ShouldBe(precision + 1);
    }
}
