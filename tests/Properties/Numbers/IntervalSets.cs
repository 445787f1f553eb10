using FsCheck.Fluent;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class IntervalSets
{
    [Fact(
        DisplayName = "the midpoint is a member, strictly between the ends where there is room, and splitting loses nothing"
    )]
    public void Midpoints() =>
        RandomReals.Intervals.ShouldAll(
            1000,
            x =>
            {
                var middle = x.Midpoint();
                x.Contains(middle).ShouldBeTrue();
                var (left, right) = x.Split();
                left.Hull(right).ShouldBe(x);
                left.Intersect(right).ShouldBe(Interval.Point(middle));
                if (!x.IsBounded)
                {
                    (left != x && right != x).ShouldBeTrue();
                }
                else if (x.Width() > x.Magnitude.Value.Scale(-60))
                {
                    (middle > x.Lower && middle < x.Upper).ShouldBeTrue();
                }
            }
        );

    [Fact(DisplayName = "the midpoint of a half line doubles the distance from 0, and is at least 1 away from it")]
    public void Midpoints_of_half_lines()
    {
        Interval.Whole.Midpoint().ShouldBe(0);
        Interval.AtLeast(3).Midpoint().ShouldBe(6);
        Interval.AtMost(-3).Midpoint().ShouldBe(-6);
        Interval.AtLeast(new Dyadic(1, -9)).Midpoint().ShouldBe(1);
        Interval.AtMost(5).Midpoint().ShouldBe(-1);
        Interval.AtLeast(-7).Midpoint().ShouldBe(1);
    }

    [Fact(DisplayName = "hull, intersection, containment, overlap and order agree with the order of the ends")]
    public void Set_relations()
    {
        var cases = from x in RandomReals.ModerateIntervals from y in RandomReals.ModerateIntervals select (x, y);
        cases.ShouldAll(
            1000,
            c =>
            {
                var (x, y) = c;
                var hull = x.Hull(y);
                (hull.Contains(x) && hull.Contains(y)).ShouldBeTrue();
                var common = x.Intersect(y);
                (common is not null).ShouldBe(x.Overlaps(y));
                (x.IsBelow(y) || x.IsAbove(y)).ShouldBe(common is null);
                if (common is not null)
                {
                    (x.Contains(common) && y.Contains(common)).ShouldBeTrue();
                }

                (x == y).ShouldBe(x.Contains(y) && y.Contains(x));
                (x.Equals(y) && x.GetHashCode() != y.GetHashCode()).ShouldBeFalse();
                x.ContainsZero.ShouldBe(x.Contains(Rational.Zero));
                x.IsPositive.ShouldBe(Interval.Zero.IsBelow(x));
                x.IsNegative.ShouldBe(Interval.Zero.IsAbove(x));
                x.IsNonnegative.ShouldBe(Interval.AtLeast(0).Contains(x));
                x.IsNonpositive.ShouldBe(Interval.AtMost(0).Contains(x));
            }
        );
    }

    [Fact(DisplayName = "width is rounded up and infinite for unbounded intervals; the default ends are 0")]
    public void Widths()
    {
        new Interval(-1, new Dyadic(5, -1)).Width().ShouldBe(new Dyadic(7, -1));
        new Interval(0, 7).Width(2).ShouldBe(8);
        Interval.Whole.Width().ShouldBe(Bound.PositiveInfinity);
        new Interval(default, default).ShouldBe(Interval.Zero);
        Interval.Between(new(1, 3), new(2, 3), 10).Contains(new Rational(1, 2)).ShouldBeTrue();
    }
}
