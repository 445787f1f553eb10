using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Numbers and the two infinities in one order.</summary>
public sealed class OnBounds
{
    private static Bound[] Ordered =>
        [Bound.NegativeInfinity, -5, new Dyadic(-1, -1), 0, new Dyadic(1, -1), 5, Bound.PositiveInfinity];

    [Fact(DisplayName = "Bound: the order is total, and comparisons, equality, minimum and maximum agree with it")]
    public void Order()
    {
        var ordered = Ordered;
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                Bound x = ordered[i],
                    y = ordered[j];
                int.Sign(x.CompareTo(y)).ShouldBe(int.Sign(i - j));
                x.CompareTo((object)y).ShouldBe(x.CompareTo(y));
                (x == y).ShouldBe(i == j);
                (x != y).ShouldBe(i != j);
                (x < y).ShouldBe(i < j);
                (x > y).ShouldBe(i > j);
                (x <= y).ShouldBe(i <= j);
                (x >= y).ShouldBe(i >= j);
                x.Equals((object)y).ShouldBe(i == j);
                Bound.Min(x, y).ShouldBe(ordered[int.Min(i, j)]);
                Bound.Max(x, y).ShouldBe(ordered[int.Max(i, j)]);
            }
        }
    }

    [Fact(DisplayName = "Bound: signs, negation and distance from 0")]
    public void Signs()
    {
        var ordered = Ordered;
        for (var i = 0; i < ordered.Length; i++)
        {
            var x = ordered[i];
            x.Sign.ShouldBe(int.Sign(i - 3));
            x.IsZero.ShouldBe(i == 3);
            x.IsFinite.ShouldBe(i is not (0 or 6));
            x.IsNegativeInfinity.ShouldBe(i == 0);
            x.IsPositiveInfinity.ShouldBe(i == 6);
            (-x).ShouldBe(ordered[6 - i]);
            x.Abs().ShouldBe(ordered[int.Max(i, 6 - i)]);
        }
    }

    [Fact(DisplayName = "Bound: a rational number is compared exactly, and lies between the infinities")]
    public void Rationals()
    {
        var third = new Rational(1, 3);
        Ordered.Select(x => int.Sign(x.CompareTo(third))).ShouldBe([-1, -1, -1, -1, 1, 1, 1]);
        ((Bound)new Dyadic(1, -1)).CompareTo(new Rational(1, 2)).ShouldBe(0);
    }

    [Fact(DisplayName = "Bound: only a finite bound is a number")]
    public void Values()
    {
        ((Bound)5).Value.ShouldBe(5);
        default(Bound).Value.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => Bound.PositiveInfinity.Value);
        Should.Throw<InvalidOperationException>(() => Bound.NegativeInfinity.Value);
    }

    [Fact(DisplayName = "Bound: it compares with bounds only")]
    public void Objects()
    {
        ((Bound)5).CompareTo(null).ShouldBe(1);
        Should.Throw<ArgumentException>(() => ((Bound)5).CompareTo((object)"5")).ParamName.ShouldBe("obj");
        ((Bound)5).Equals("5").ShouldBeFalse();
        ((Bound)5).GetHashCode().ShouldBe(((Bound)new Dyadic(5, 0)).GetHashCode());
    }

    [Fact(DisplayName = "Bound: infinities print as inf and -inf, and numbers as themselves")]
    public void Texts()
    {
        Ordered.Select(x => x.ToString()).ShouldBe(["-inf", "-5", "-1*2^-1", "0", "1*2^-1", "5", "inf"]);
        Ordered.Select(x => x.ToDecimalDown(3)).ShouldBe(["-inf", "-5", "-0.5", "0", "0.5", "5", "inf"]);
        Ordered.Select(x => x.ToDecimalUp(3)).ShouldBe(["-inf", "-5", "-0.5", "0", "0.5", "5", "inf"]);
        Bound seventh = Interval.Exactly(new(1, 7), 20).Lower;
        seventh.ToDecimalDown(2).ShouldBe("0.14");
        seventh.ToDecimalUp(2).ShouldBe("0.15");
    }
}
