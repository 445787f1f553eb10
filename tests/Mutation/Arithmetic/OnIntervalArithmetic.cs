using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Arithmetic of intervals: the ends are the extreme results of the ends, rounded outward.</summary>
public sealed class OnIntervalArithmetic
{
    private static Dyadic[] Points => [-5, new(-1, -1), 0, 1, new(7, -1)];

    // Every interval with these ends or an infinite one.
    private static Interval[] All =>
        [
            .. from low in Points from high in Points where low <= high select new Interval(low, high),
            .. from end in Points select Interval.AtLeast(end),
            .. from end in Points select Interval.AtMost(end),
            Interval.Whole,
        ];

    private static (Interval X, Interval Y)[] Pairs => [.. from x in All from y in All select (x, y)];

    [Fact(DisplayName = "Interval: sums and differences")]
    public void Sums()
    {
        foreach (var (x, y) in Pairs)
        {
            Interval
                .Add(x, y, 3)
                .ShouldBe(new(Sum(x.Lower, y.Lower, Rounding.Down), Sum(x.Upper, y.Upper, Rounding.Up)));
            Interval
                .Subtract(x, y, 3)
                .ShouldBe(new(Sum(x.Lower, -y.Upper, Rounding.Down), Sum(x.Upper, -y.Lower, Rounding.Up)));
        }

        // Ends of the same side have infinities of the same sign.
        static Bound Sum(Bound x, Bound y, Rounding rounding) =>
            x.IsFinite && y.IsFinite ? (Fraction.Of(x.Value) + Fraction.Of(y.Value)).Rounded(3, rounding)
            : x.IsFinite ? y
            : x;
    }

    [Fact(DisplayName = "Interval: products reach from the smallest to the largest product of two ends")]
    public void Products()
    {
        foreach (var (x, y) in Pairs)
        {
            Interval.Multiply(x, y, 3).ShouldBe(Corners(x, End.Of(y.Lower), End.Of(y.Upper)), $"{x} * {y}");
        }
    }

    [Fact(DisplayName = "Interval: quotients are products with reciprocals, unbounded next to 0")]
    public void Quotients()
    {
        foreach (var (x, y) in Pairs)
        {
            if (y == Interval.Zero)
            {
                Should.Throw<DivideByZeroException>(() => Interval.Divide(x, y, 3));
                continue;
            }

            var expected =
                y.Lower.Sign >= 0 ? Corners(x, End.Of(y.Lower).Reciprocal(), End.Of(y.Upper).Reciprocal())
                : y.Upper.Sign <= 0 ? Corners(-x, End.Of(-y.Lower).Reciprocal(), End.Of(-y.Upper).Reciprocal())
                : x == Interval.Zero ? Interval.Zero
                : Interval.Whole;
            Interval.Divide(x, y, 3).ShouldBe(expected, $"{x} / {y}");
        }

        Interval.Reciprocal(3, 3).ShouldBe(new Fraction(1, 3).Neighbours(3));
    }

    [Fact(DisplayName = "Interval: the operators compute at 64 bits")]
    public void Operators()
    {
        Interval third = Interval.Exactly(new(1, 3), 100),
            seven = 7;
        (third + seven).ShouldBe(Interval.Add(third, seven, 64));
        (third - seven).ShouldBe(Interval.Subtract(third, seven, 64));
        (third * seven).ShouldBe(Interval.Multiply(third, seven, 64));
        (third / seven).ShouldBe(Interval.Divide(third, seven, 64));
    }

    [Fact(DisplayName = "Interval: absolute value, minimum, maximum and floor take the ends exactly")]
    public void Other_operations()
    {
        foreach (var (x, y) in Pairs)
        {
            Interval
                .Min(x, y)
                .ShouldBe(new(x.Lower < y.Lower ? x.Lower : y.Lower, x.Upper < y.Upper ? x.Upper : y.Upper));
            Interval
                .Max(x, y)
                .ShouldBe(new(x.Lower > y.Lower ? x.Lower : y.Lower, x.Upper > y.Upper ? x.Upper : y.Upper));
        }

        foreach (var x in All)
        {
            (-x).ShouldBe(new(-x.Upper, -x.Lower));
            Interval
                .Abs(x)
                .ShouldBe(
                    x.Lower.Sign >= 0 ? x
                    : x.Upper.Sign <= 0 ? -x
                    : new(0, -x.Lower < x.Upper ? x.Upper : -x.Lower)
                );
        }

        Interval.Floor(new Interval(new Dyadic(-1, -1), new Dyadic(7, -1))).ShouldBe(new(-1, 3));
        Interval.Floor(Interval.AtLeast(new Dyadic(-1, -1))).ShouldBe(Interval.AtLeast(-1));
        Interval.Floor(Interval.AtMost(new Dyadic(7, -1))).ShouldBe(Interval.AtMost(3));
        Interval.Round(new Interval(-9, 9), 3).ShouldBe(new(-10, 10));
    }

    [Fact(DisplayName = "Interval: a precision is from 2 to 2^20 bits in every operation")]
    public void Precisions()
    {
        Interval.Add(1, 1, 1 << 20).ShouldBe(2);
        Interval.Power(1, -1, 1 << 20).ShouldBe(1);
        Interval x = new(1, 2);
        foreach (
            var operation in new Action<int>[]
            {
                p => Interval.Add(x, x, p),
                p => Interval.Subtract(x, x, p),
                p => Interval.Multiply(x, x, p),
                p => Interval.Divide(x, x, p),
                p => Interval.Reciprocal(x, p),
                p => Interval.Round(x, p),
                p => Interval.Square(x, p),
                p => Interval.Power(x, 3, p),
                p => Interval.Power(1, -1, p),
                p => Interval.Power(1, (Rational)2, p),
                p => Interval.Power(1, new Rational(1, 2), p),
                p => Interval.Power(1, new Rational(-1, 2), p),
                p => Interval.Sqrt(1, p),
                p => Interval.Exactly(1, p),
                p => Interval.Between(0, 1, p),
                p => x.Width(p),
                p => x.Midpoint(p),
                p => Interval.Whole.Midpoint(p),
                p => Interval.Whole.Width(p),
                p => x.Split(p),
                p => Dyadic.One.Round(p, Rounding.Up),
            }
        )
        {
            Should.NotThrow(() => operation(2));
            ShouldBeRefused(() => operation(1), "A precision is a number of bits from 2 to 1048576.");
            ShouldBeRefused(() => operation((1 << 20) + 1), "A precision is a number of bits from 2 to 1048576.");
        }
    }

    [Fact(DisplayName = "Interval: the precision of a function is from 2 to 1,000,000 bits")]
    public void Precisions_of_functions()
    {
        Interval.Exp(0, 1_000_000).ShouldBe(1);
        foreach (
            var function in new Action<int>[]
            {
                p => Interval.Exp(0, p),
                p => Interval.Log(1, p),
                p => Interval.Tanh(0, p),
                p => Interval.Sin(0, p),
                p => Interval.Cos(0, p),
                p => Interval.Atan(0, p),
                p => Interval.Erf(0, p),
                p => Interval.Pi(p),
                p => Interval.Ln2(p),
                p => Interval.E(p),
                p => Interval.Sigmoid(0, p),
                p => Interval.Softplus(0, p),
            }
        )
        {
            Should.NotThrow(() => function(2));
            ShouldBeRefused(() => function(1), "The precision of a function is a number of bits from 2 to 1000000.");
            ShouldBeRefused(
                () => function(1_000_001),
                "The precision of a function is a number of bits from 2 to 1000000."
            );
        }
    }

    [Fact(DisplayName = "Interval: the functions are the functions of their names")]
    public void Functions()
    {
        // Values of a table of logarithms, exponentials and so on: Abramowitz and Stegun, 1.1, 4.2, 4.4, 7.1.
        ShouldHold(Interval.Pi(30), "3.1415926535");
        ShouldHold(Interval.E(30), "2.7182818284");
        ShouldHold(Interval.Ln2(30), "0.6931471805");
        ShouldHold(Interval.Exp(1, 30), "2.7182818284");
        ShouldHold(Interval.Log(2, 30), "0.6931471805");
        ShouldHold(Interval.Tanh(1, 30), "0.7615941559");
        ShouldHold(Interval.Sigmoid(1, 30), "0.7310585786");
        ShouldHold(Interval.Softplus(0, 30), "0.6931471805");
        ShouldHold(Interval.Sin(1, 30), "0.8414709848");
        ShouldHold(Interval.Cos(1, 30), "0.5403023058");
        ShouldHold(Interval.Atan(1, 30), "0.7853981633");
        ShouldHold(Interval.Erf(1, 30), "0.8427007929");
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.Log(0)).Message.ShouldContain("above 0");
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.Log(-1)).Message.ShouldContain("above 0");
        Interval.Log(new Interval(0, 1)).ShouldBe(Interval.AtMost(0));

        // The digits are cut off, not rounded.
        static void ShouldHold(Interval value, string digits)
        {
            var low = Rational.Parse(digits);
            value.Overlaps(Interval.Between(low, low + Rational.Parse("1e-10"), 100)).ShouldBeTrue(digits);
            (value.Width() < new Dyadic(1, -26)).ShouldBeTrue(digits);
        }
    }

    private static Interval Corners(Interval x, End first, End second) =>
        End.Hull(
            3,
            End.Of(x.Lower) * first,
            End.Of(x.Lower) * second,
            End.Of(x.Upper) * first,
            End.Of(x.Upper) * second
        );

    private static void ShouldBeRefused(Action action, string reason) =>
        Should.Throw<ArgumentOutOfRangeException>(action).Message.ShouldStartWith(reason);
}
