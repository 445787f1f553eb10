using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class UnboundedAndExtreme
{
    private static Interval Negative => Interval.AtMost(0);

    private static Interval Positive => Interval.AtLeast(0);

    private static Bound Infinity => Bound.PositiveInfinity;

    [Fact(DisplayName = "each function of the whole line and of half lines is its range there")]
    public void Functions_of_half_lines()
    {
        Interval.Exp(Interval.Whole).ShouldBe(Positive);
        Interval.Exp(Negative).ShouldBe(new Interval(0, 1));
        Interval.Exp(Positive).ShouldBe(Interval.AtLeast(1));
        Interval.Tanh(Interval.Whole).ShouldBe(new Interval(-1, 1));
        Interval.Tanh(Negative).ShouldBe(new Interval(-1, 0));
        Interval.Erf(Positive).ShouldBe(new Interval(0, 1));
        Interval.Sigmoid(Negative).ShouldBe(new Interval(0, new Dyadic(1, -1)));
        Interval.Sigmoid(Interval.Whole).ShouldBe(new Interval(0, 1));
        Interval.Softplus(Interval.Whole).ShouldBe(Positive);
        Interval.Softplus(Negative).ShouldBe(new Interval(0, Interval.Ln2().Upper));
        Interval.Log(Positive).ShouldBe(Interval.Whole);
        Interval.Log(Interval.AtLeast(1)).ShouldBe(Positive);
        Interval.Sqrt(Interval.Whole).ShouldBe(Positive);
        Interval.Sin(Positive).ShouldBe(new Interval(-1, 1));
        Interval.Cos(Interval.Whole).ShouldBe(new Interval(-1, 1));
        Interval.Atan(Positive).ShouldBe(new Interval(0, Interval.Multiply(Interval.Pi(), new Dyadic(1, -1)).Upper));
        Interval.Power(Interval.Whole, new Rational(1, 3)).ShouldBe(Positive);
        Interval.Power(Interval.AtLeast(2), new Rational(-1, 2)).Lower.ShouldBe(0);
    }

    [Fact(DisplayName = "arithmetic with unbounded ends and with divisors around 0")]
    public void Arithmetic_of_half_lines()
    {
        (Positive + Negative).ShouldBe(Interval.Whole);
        (Positive * Interval.Zero).ShouldBe(Interval.Zero);
        (Interval.Whole * Interval.Whole).ShouldBe(Interval.Whole);
        (Interval.AtLeast(2) * Interval.AtMost(-3)).ShouldBe(Interval.AtMost(-6));
        (Interval.One / Interval.AtLeast(4)).ShouldBe(new Interval(0, new Dyadic(1, -2)));
        (Interval.One / new Interval(0, 4)).ShouldBe(Interval.AtLeast(new Dyadic(1, -2)));
        (Interval.One / new Interval(-4, 0)).ShouldBe(Interval.AtMost(new Dyadic(-1, -2)));
        (Interval.One / new Interval(-4, 4)).ShouldBe(Interval.Whole);
        (Interval.Zero / new Interval(-4, 4)).ShouldBe(Interval.Zero);
        (Positive / Positive).ShouldBe(Positive);
        Interval.Square(Interval.Whole).ShouldBe(Positive);
        Interval.Power(Negative, 3).ShouldBe(Negative);
        Interval.Power(Negative, -3).ShouldBe(Negative);
        Interval.Power(new Interval(-2, 3), -2).ShouldBe(Positive);
        Interval.Power(new Interval(-2, 3), 4).ShouldBe(new Interval(0, 81));
        Interval.Power(Interval.Zero, 0).ShouldBe(Interval.One);
        Interval.Power(new Interval(-1, 1), Rational.Parse("4611686018427387905")).ShouldBe(new Interval(-1, 1));
        Interval.Power(new Interval(-2, 1), Rational.Parse("4611686018427387904")).Lower.ShouldBe(0);
        Interval.Abs(Interval.AtMost(-3)).ShouldBe(Interval.AtLeast(3));
        Interval.Floor(new Interval(new Dyadic(-1, -1), Infinity)).ShouldBe(Interval.AtLeast(-1));
    }

    [Fact(DisplayName = "far arguments give sound ends at once: exp(1e300) is unbounded, exp(-1e300) holds 0")]
    public void Far_arguments()
    {
        var far = Interval.Exactly(Rational.Parse("1e300"));
        var high = Interval.Exp(far);
        high.Upper.ShouldBe(Infinity);
        (high.Lower >= new Dyadic(1, 1 << 29)).ShouldBeTrue();
        var low = Interval.Exp(-far);
        low.Lower.ShouldBe(0);
        low.Upper.Sign.ShouldBe(1);
        (low.Upper <= new Dyadic(1, -(1 << 29))).ShouldBeTrue();
        Interval.Sigmoid(-far).Lower.ShouldBe(0);
        Interval.Softplus(-far).Lower.ShouldBe(0);
        Interval.Softplus(far).Contains(far).ShouldBeTrue();
        Interval.Tanh(far).Upper.ShouldBe(1);
        Interval.Exp(Interval.Exp(far)).Upper.ShouldBe(Infinity);
        Interval
            .Log(Interval.Exp(Interval.Exactly(Rational.Parse("7e8"))))
            .Contains(Rational.Parse("7e8"))
            .ShouldBeTrue();
    }

    [Fact(DisplayName = "numbers at the upper end of the range pass through every function")]
    public void Largest_numbers()
    {
        var largest = Interval.Exp(1 << 30).Lower.Value;
        Interval x = largest;
        Interval.Tanh(x).ShouldBe(Interval.Tanh(1000));
        Interval.Erf(x).ShouldBe(Interval.Erf(1000));
        Interval.Sigmoid(x).ShouldBe(Interval.Sigmoid(1000));
        Interval.Sigmoid(-x).Lower.ShouldBe(0);
        Interval.Softplus(x).Lower.ShouldBe(largest);
        Interval.Sin(x).ShouldBe(new Interval(-1, 1));
        Interval.Atan(x).Overlaps(Interval.Pi() / 2).ShouldBeTrue();
        Interval.Square(x).ShouldBe(Interval.AtLeast(largest));
        (x + x).ShouldBe(Interval.AtLeast(largest));
        (-x - x).ShouldBe(Interval.AtMost(-largest));
        Interval.Square(Interval.Sqrt(x)).Contains(x).ShouldBeTrue();
        Interval.Reciprocal(Interval.Reciprocal(x)).Contains(x).ShouldBeTrue();
        Interval.Log(x).Overlaps(((1 << 30) - 1) * Interval.Ln2()).ShouldBeTrue();
    }

    [Fact(DisplayName = "numbers at the lower end of the range pass through every function")]
    public void Smallest_numbers()
    {
        var smallest = Interval.Exp(-(1 << 30)).Upper.Value;
        Interval x = smallest;
        foreach (
            var oddFunction in new Func<Interval, int, Interval>[]
            {
                Interval.Sin,
                Interval.Tanh,
                Interval.Atan,
                Interval.Erf,
            }
        )
        {
            var value = oddFunction(x, 64);
            value.IsNonnegative.ShouldBeTrue();
            (value.Upper <= smallest.Scale(1)).ShouldBeTrue();
            value.Overlaps(oddFunction(-x, 64)).ShouldBe(value.ContainsZero);
        }

        Interval.Cos(x).Contains(1).ShouldBeTrue();
        Interval.Exp(x).Lower.ShouldBe(1);
        Interval.Sigmoid(x).Contains(new Dyadic(1, -1)).ShouldBeTrue();
        Interval.Softplus(-x).Overlaps(Interval.Ln2()).ShouldBeTrue();
        Interval.Square(x).ShouldBe(new Interval(0, smallest));
        Interval.Multiply(x, new Dyadic(-1, -1)).ShouldBe(new Interval(-smallest, 0));
        Interval.Square(Interval.Sqrt(x)).Contains(x).ShouldBeTrue();
        Interval.Reciprocal(Interval.Reciprocal(x)).Contains(x).ShouldBeTrue();
        Interval.Log(x).Overlaps((-(1 << 30) - 1) * Interval.Ln2()).ShouldBeTrue();
    }

    [Fact(DisplayName = "what no element is in the domain of is refused in words")]
    public void Refusals()
    {
        Should.Throw<DivideByZeroException>(() => Interval.One / Interval.Zero).Message.ShouldContain("[0, 0]");
        Should.Throw<DivideByZeroException>(() => Interval.Power(Interval.Zero, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.Log(Negative)).Message.ShouldContain("above 0");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Interval.Sqrt(Interval.AtMost(-1)))
            .Message.ShouldContain("square root");
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.Power(Interval.AtMost(-1), new Rational(1, 3)));
        Should
            .Throw<ArgumentOutOfRangeException>(() => Interval.Power(2, Rational.Parse("1e30")))
            .Message.ShouldContain("2^63");
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.Exp(1, 1)).Message.ShouldContain("bits");
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.Add(1, 1, 1 << 21)).Message.ShouldContain("bits");
        Should.Throw<ArgumentException>(() => new Interval(1, 0)).Message.ShouldContain("between");
        Should.Throw<ArgumentException>(() => new Interval(Infinity, Infinity));
        Should.Throw<ArgumentException>(() => Interval.Between(1, 0));
        Interval.Sqrt(Interval.AtMost(0)).ShouldBe(Interval.Zero);
    }
}
