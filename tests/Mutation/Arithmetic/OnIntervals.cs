using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Intervals as sets: their ends, members, relations and middles.</summary>
public sealed class OnIntervals
{
    private static int[] Points => [-1, 0, 2];

    // Every interval with ends -1, 0, 2 or infinite.
    private static Interval[] All =>
        [
            .. from low in Points from high in Points where low <= high select new Interval(low, high),
            .. from end in Points select Interval.AtLeast(end),
            .. from end in Points select Interval.AtMost(end),
            Interval.Whole,
        ];

    // Members are told by a grid of halves from -4 to 4, on which an infinite end is beyond 3.
    private static Rational[] Grid => [.. Enumerable.Range(-8, 17).Select(k => new Rational(k, 2))];

    private static Rational[] Members(Interval x) =>
        [
            .. Grid.Where(point =>
                (x.Lower.IsNegativeInfinity || x.Lower.Value.ToRational() <= point)
                && (x.Upper.IsPositiveInfinity || point <= x.Upper.Value.ToRational())
            ),
        ];

    [Fact(DisplayName = "Interval: members and signs")]
    public void Members_and_signs()
    {
        foreach (var x in All)
        {
            var members = Members(x);
            foreach (var point in Grid)
            {
                x.Contains(point).ShouldBe(members.Contains(point));
                Dyadic.TryExactly(point, out var dyadic).ShouldBeTrue();
                x.Contains(dyadic).ShouldBe(members.Contains(point));
            }

            x.IsPositive.ShouldBe(members.All(point => point > 0));
            x.IsNegative.ShouldBe(members.All(point => point < 0));
            x.IsNonnegative.ShouldBe(members.All(point => point >= 0));
            x.IsNonpositive.ShouldBe(members.All(point => point <= 0));
            x.ContainsZero.ShouldBe(members.Contains(0));
            x.IsPoint.ShouldBe(members.Length == 1);
            x.IsBounded.ShouldBe(members[0] > -4 && members[^1] < 4);
            x.Mignitude.Value.ToRational().ShouldBe(members.Min(point => point.Abs()));
            x.Magnitude.ShouldBe(
                x.IsBounded ? Interval.Exactly(members.Max(point => point.Abs())).Lower : Bound.PositiveInfinity
            );
        }
    }

    [Fact(DisplayName = "Interval: relations, hull and intersection of two are those of their members")]
    public void Relations()
    {
        foreach (var x in All)
        {
            foreach (var y in All)
            {
                Rational[] left = Members(x),
                    right = Members(y);
                x.Contains(y).ShouldBe(!right.Except(left).Any());
                x.Overlaps(y).ShouldBe(left.Intersect(right).Any());
                x.IsBelow(y).ShouldBe(left[^1] < right[0]);
                x.IsAbove(y).ShouldBe(left[0] > right[^1]);
                (x == y).ShouldBe(left.SequenceEqual(right));
                (x != y).ShouldBe(!left.SequenceEqual(right));
                x.Equals((object)y).ShouldBe(left.SequenceEqual(right));
                var hull = Members(x.Hull(y));
                (hull[0], hull[^1]).ShouldBe((Rational.Min(left[0], right[0]), Rational.Max(left[^1], right[^1])));
                (x.Intersect(y) is { } common ? Members(common) : []).ShouldBe([.. left.Intersect(right)]);
            }
        }

        One.GetHashCode().ShouldBe(new Interval(1, 1).GetHashCode());
        (One == null).ShouldBeFalse();
        (null == One).ShouldBeFalse();
        (Nothing == null).ShouldBeTrue();
        (Nothing != null).ShouldBeFalse();
        One.Equals((object?)null).ShouldBeFalse();
    }

    private static Interval One => Interval.One;

    private static Interval? Nothing => null;

    [Fact(DisplayName = "Interval: ends in the wrong order or at the wrong infinity are refused, also before rounding")]
    public void Refusals()
    {
        Should.Throw<ArgumentException>(() => new Interval(1, 0));
        Should.Throw<ArgumentException>(() => new Interval(Bound.PositiveInfinity, Bound.PositiveInfinity));
        Should.Throw<ArgumentException>(() => new Interval(Bound.NegativeInfinity, Bound.NegativeInfinity));
        Should.Throw<ArgumentException>(() => Interval.Between(new(3_000_001, 9_000_000), new(1, 3), 2));
        Interval.Between(new(1, 3), new(1, 3), 2).ShouldBe(new Fraction(1, 3).Neighbours(2));
        Interval
            .Between(new(1, 3), new(5, 7), 3)
            .ShouldBe(new(new Fraction(1, 3).Rounded(3, Rounding.Down), new Fraction(5, 7).Rounded(3, Rounding.Up)));
    }

    [Fact(DisplayName = "Interval: the text gives the ends in decimals, rounded outward")]
    public void Texts()
    {
        Interval.Exactly(new(1, 3), 100).ToString().ShouldBe("[0.33333333333333333333, 0.33333333333333333334]");
        Interval.Whole.ToString().ShouldBe("[-inf, inf]");
        (-Interval.AtLeast(2)).ToString().ShouldBe("[-inf, -2]");
    }

    [Fact(DisplayName = "Interval: the width is rounded up, and infinite where an end is")]
    public void Widths()
    {
        new Interval(-1, new Dyadic(5, -1)).Width().ShouldBe(new Dyadic(7, -1));
        new Interval(0, 7).Width(2).ShouldBe(8);
        Interval.AtLeast(0).Width().ShouldBe(Bound.PositiveInfinity);
        Interval.AtMost(0).Width().ShouldBe(Bound.PositiveInfinity);
    }

    [Fact(DisplayName = "Interval: the middle of two ends is their rounded mean, or the end next to it")]
    public void Midpoints()
    {
        new Interval(1, 4).Midpoint().ShouldBe(new Dyadic(5, -1));
        new Interval(-3, 1).Midpoint().ShouldBe(-1);
        new Interval(1, 6).Midpoint(2).ShouldBe(3);
        // At 2 bits, 4 lies below and 6 above both ends.
        Interval.Point(5).Midpoint(2).ShouldBe(5);
        Interval.Point(-5).Midpoint(2).ShouldBe(-5);
        new Interval(1, 4).Split().ShouldBe((new(1, new Dyadic(5, -1)), new(new Dyadic(5, -1), 4)));
        var most = -Samples.LargestPower;
        Interval.Point(most).Midpoint().ShouldBe(most);
        Interval.Point(-most).Midpoint().ShouldBe(-most);
    }

    [Fact(DisplayName = "Interval: the middle of [a, inf] is the larger of 1 and 2a, as far as there is a number 2a")]
    public void Unbounded_midpoints()
    {
        Interval.Whole.Midpoint().ShouldBe(0);
        foreach (
            var (end, middle) in new (Dyadic, Dyadic)[]
            {
                (3, 6),
                (1, 2),
                (new(3, -2), new(3, -1)),
                (new(1, -1), 1),
                (new(1, -9), 1),
                (0, 1),
                (-7, 1),
                (-Samples.LargestPower, 1),
                (Samples.LargestPower.Scale(-1), Samples.LargestPower),
                (Samples.LargestPower, Samples.LargestPower),
            }
        )
        {
            Interval.AtLeast(end).Midpoint().ShouldBe(middle);
            Interval.AtMost(-end).Midpoint().ShouldBe(-middle);
        }
    }
}
