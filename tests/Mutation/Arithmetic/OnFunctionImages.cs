using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>The functions on intervals, and at the ends of the range of numbers.</summary>
public sealed class OnFunctionImages
{
    private static Interval Positive => Interval.AtLeast(0);

    private static Interval Negative => Interval.AtMost(0);

    private static Dyadic Half => new(1, -1);

    private static Dyadic Largest => new(1, (1 << 30) - 1);

    private static Dyadic Smallest => new(1, -(1 << 30) - 1);

    private static Interval Turn => new(-1, 1);

    [Fact(DisplayName = "exp, log, the sigmoid and softplus on half lines have their limits for ends")]
    public void Half_lines()
    {
        Interval.Exp(Interval.Whole).ShouldBe(Positive);
        Interval.Exp(Negative).ShouldBe(new Interval(0, 1));
        Interval.Exp(Positive).ShouldBe(Interval.AtLeast(1));
        Interval.Log(Positive).ShouldBe(Interval.Whole);
        Interval.Log(Interval.AtLeast(1)).ShouldBe(Positive);
        Interval.Log(new Interval(-1, 3)).ShouldBe(Interval.AtMost(Interval.Log(3).Upper));
        Interval.Log(new Interval(0, 1)).ShouldBe(Negative);
        Interval.Log(new Interval(Half, 3)).ShouldBe(Interval.Log(Half).Hull(Interval.Log(3)));
        Interval.Sigmoid(Interval.Whole).ShouldBe(new Interval(0, 1));
        Interval.Sigmoid(Negative).ShouldBe(new Interval(0, Half));
        Interval.Softplus(Interval.Whole).ShouldBe(Positive);
        Interval.Softplus(Negative).ShouldBe(new Interval(0, Interval.Ln2().Upper));
    }

    [Fact(DisplayName = "atan, tanh and erf on half lines have their limits for ends")]
    public void Odd_functions_on_half_lines()
    {
        var quarter = Interval.Pi().Upper.Value.Scale(-1);
        Interval.Atan(Interval.Whole).ShouldBe(new Interval(-quarter, quarter));
        Interval.Atan(Positive).ShouldBe(new Interval(0, quarter));
        Interval.Tanh(Interval.Whole).ShouldBe(Turn);
        Interval.Tanh(Negative).ShouldBe(new Interval(-1, 0));
        Interval.Erf(Interval.Whole).ShouldBe(Turn);
        Interval.Erf(Positive).ShouldBe(new Interval(0, 1));
        Interval.Sin(Positive).ShouldBe(Turn);
        Interval.Cos(Negative).ShouldBe(Turn);
    }

    [Fact(DisplayName = "from 2^30 on exp leaves the range, and below it does not")]
    public void Ends_of_exp()
    {
        foreach (var x in new[] { 1 << 30, new Dyadic(1, 80), Largest })
        {
            Interval.Exp(x).ShouldBe(Interval.AtLeast(Largest));
            Interval.Exp(-x).ShouldBe(new Interval(0, Smallest));
        }

        var power = Interval.Power(Interval.E(128), 1 << 29, 64);
        Interval.Exp(1 << 29).Overlaps(power).ShouldBeTrue();
        Interval.Exp(-(1 << 29)).Overlaps(Interval.Reciprocal(power)).ShouldBeTrue();
        Interval.Exp(1 << 29).IsBounded.ShouldBeTrue();
        Interval.Exp(-(1 << 29)).IsPositive.ShouldBeTrue();
    }

    [Fact(DisplayName = "the largest and the smallest numbers pass through every function")]
    public void Ends_of_the_range()
    {
        var belowOne = new Interval(1 - new Dyadic(1, -64), 1);
        Interval.Tanh(Largest).ShouldBe(belowOne);
        Interval.Erf(Largest).ShouldBe(belowOne);
        Interval.Sigmoid(Largest).ShouldBe(belowOne);
        new Interval(0, Smallest.Scale(2)).Contains(Interval.Sigmoid(-Largest)).ShouldBeTrue();
        Interval.Softplus(Largest).Lower.ShouldBe(Largest);
        Interval.Softplus(-Largest).ShouldBe(new Interval(0, Smallest));
        Interval
            .Atan(Largest)
            .ShouldBe(new Interval(Interval.Pi().Lower.Value.Scale(-1), Interval.Pi().Upper.Value.Scale(-1)));
        Interval.Log(Largest).Overlaps(((1 << 30) - 1) * Interval.Ln2()).ShouldBeTrue();
        Interval.Log(Smallest).Overlaps((-(1 << 30) - 1) * Interval.Ln2()).ShouldBeTrue();
        Interval.Exp(Smallest).ShouldBe(new Interval(1, 1 + new Dyadic(1, -63)));
        Interval.Cos(Smallest).ShouldBe(belowOne);
    }

    [Fact(DisplayName = "sine and cosine reach 1 and -1 exactly where an interval has such a point")]
    public void Extrema()
    {
        // From the middle of one quarter turn to the middle of another, around the multiples of pi/2 from first + 1 to last.
        var half = KnownDigits.Floor(KnownDigits.Pi, 100);
        for (var first = -5; first <= 5; first++)
        {
            for (var last = first + 1; last <= first + 5; last++)
            {
                var x = new Interval(new Dyadic(half * (2 * first + 1), -102), new Dyadic(half * (2 * last + 1), -102));
                var residues = Enumerable.Range(first + 1, last - first).Select(j => ((j % 4) + 4) % 4).ToArray();
                (Interval.Sin(x).Upper == 1).ShouldBe(residues.Contains(1));
                (Interval.Sin(x).Lower == -1).ShouldBe(residues.Contains(3));
                (Interval.Cos(x).Upper == 1).ShouldBe(residues.Contains(0));
                (Interval.Cos(x).Lower == -1).ShouldBe(residues.Contains(2));
            }
        }
    }

    [Fact(DisplayName = "between extrema sine and cosine lie between the values at the ends")]
    public void Monotone_parts()
    {
        foreach (var left in new Dyadic[] { -5, -4, -2, -1, new(1, -3), 1, 2, 4, 5 })
        {
            var x = new Interval(left, left + new Dyadic(1, -4));
            Interval.Sin(x).ShouldBe(Interval.Sin(x.Lower.Value).Hull(Interval.Sin(x.Upper.Value)));
            Interval.Cos(x).ShouldBe(Interval.Cos(x.Lower.Value).Hull(Interval.Cos(x.Upper.Value)));
        }

        var quarter = new Dyadic(1, -2);
        var cosine = Interval.Cos(quarter).Lower;
        Interval.Cos(new Interval(0, quarter)).ShouldBe(new Interval(cosine, 1));
        Interval.Cos(new Interval(-quarter, 0)).ShouldBe(new Interval(cosine, 1));
        Interval.Cos(new Interval(-quarter, quarter)).ShouldBe(new Interval(cosine, 1));
        Interval.Sin(new Interval(-quarter, quarter)).ShouldBe(Interval.Sin(-quarter).Hull(Interval.Sin(quarter)));
    }

    [Fact(DisplayName = "sine and cosine are found below 2^16384, and are between -1 and 1 from there on")]
    public void Far_out()
    {
        var far = new Dyadic(1, 16383);
        var (sine, cosine) = (Interval.Sin(far.Scale(-1)), Interval.Cos(far.Scale(-1)));
        Interval.Sin(far).Overlaps(2 * sine * cosine).ShouldBeTrue();
        (Interval.Sin(far).Width() < new Dyadic(1, -62)).ShouldBeTrue();
        Interval.Sin(far.Scale(1)).ShouldBe(Turn);
        Interval.Cos(new Interval(0, far.Scale(1))).ShouldBe(Turn);
        Interval.Cos(new Interval(-far.Scale(1), 0)).ShouldBe(Turn);
    }
}
