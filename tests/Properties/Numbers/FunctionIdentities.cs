using FsCheck.Fluent;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class FunctionIdentities
{
    [Fact(DisplayName = "exp(log x) and log(exp x) hold x; exp(x) exp(-x) and sin^2 + cos^2 hold 1")]
    public void Inverse_pairs() =>
        OfPoints(
            (x, p) =>
            {
                Interval.Log(Interval.Exp(x, p), p).Contains(x).ShouldBeTrue();
                Interval.Multiply(Interval.Exp(x, p), Interval.Exp(-x, p), p).Contains(1).ShouldBeTrue();
                var (sine, cosine) = (Interval.Sin(x, p), Interval.Cos(x, p));
                var one = Interval.Add(Interval.Square(sine, p), Interval.Square(cosine, p), p);
                one.Contains(1).ShouldBeTrue();
                if (x.Sign > 0)
                {
                    Interval.Exp(Interval.Log(x, p), p).Contains(x).ShouldBeTrue();
                    Interval.Square(Interval.Sqrt(x, p), p).Contains(x).ShouldBeTrue();
                }
            }
        );

    [Fact(DisplayName = "tanh x = 2 sigmoid(2x) - 1, sigmoid x + sigmoid(-x) = 1, softplus x - softplus(-x) = x")]
    public void Sigmoidal_relations() =>
        OfPoints(
            (x, p) =>
            {
                var shifted = Interval.Subtract(Interval.Multiply(2, Interval.Sigmoid(x.Scale(1), p), p), 1, p);
                shifted.Overlaps(Interval.Tanh(x, p)).ShouldBeTrue();
                Interval.Add(Interval.Sigmoid(x, p), Interval.Sigmoid(-x, p), p).Contains(1).ShouldBeTrue();
                Interval.Subtract(Interval.Softplus(x, p), Interval.Softplus(-x, p), p).Contains(x).ShouldBeTrue();
                Interval.Softplus(-x, p).Overlaps(-Interval.Log(Interval.Sigmoid(x, p), p)).ShouldBeTrue();
            }
        );

    [Fact(DisplayName = "sin, atan, tanh and erf are odd and cos is even, end for end")]
    public void Symmetries() =>
        OfPoints(
            (x, p) =>
            {
                Interval.Sin(-x, p).ShouldBe(-Interval.Sin(x, p));
                Interval.Atan(-x, p).ShouldBe(-Interval.Atan(x, p));
                Interval.Tanh(-x, p).ShouldBe(-Interval.Tanh(x, p));
                Interval.Erf(-x, p).ShouldBe(-Interval.Erf(x, p));
                Interval.Cos(-x, p).ShouldBe(Interval.Cos(x, p));
            }
        );

    [Fact(
        DisplayName = "addition theorems: exp(x + y), log(xy), sin(x + y), and atan(sin x / cos x) = x within a quarter turn"
    )]
    public void Addition_theorems()
    {
        var cases =
            from x in RandomReals.Moderate
            from y in RandomReals.Moderate
            from precision in RandomReals.Precisions
            select (x, y, precision);
        cases.ShouldAll(
            300,
            c =>
            {
                var (x, y, p) = c;
                var sum = x + y;
                var product = Interval.Multiply(Interval.Exp(x, p), Interval.Exp(y, p), p);
                product.Overlaps(Interval.Exp(sum, p)).ShouldBeTrue();
                var sine = Interval.Add(
                    Interval.Multiply(Interval.Sin(x, p), Interval.Cos(y, p), p),
                    Interval.Multiply(Interval.Cos(x, p), Interval.Sin(y, p), p),
                    p
                );
                sine.Overlaps(Interval.Sin(sum, p)).ShouldBeTrue();
                if (x.Sign * y.Sign > 0)
                {
                    var logs = Interval.Add(Interval.Log(x.Abs(), p), Interval.Log(y.Abs(), p), p);
                    logs.Overlaps(Interval.Log(x * y, p)).ShouldBeTrue();
                }

                if (x.Abs() <= new Dyadic(3, -1))
                {
                    var tangent = Interval.Divide(Interval.Sin(x, p), Interval.Cos(x, p), p);
                    Interval.Atan(tangent, p).Contains(x).ShouldBeTrue();
                }
            }
        );
    }

    [Fact(DisplayName = "exp far out agrees with powers of e: exp(n) = e^n for n up to a hundred million")]
    public void Exponentials_far_out()
    {
        foreach (var n in new[] { 1, -1, 1000, -1000, 1_000_000, -1_000_000, 100_000_000, -100_000_000 })
        {
            var power = Interval.Power(Interval.E(128), n, 100);
            Interval.Exp(n, 100).Overlaps(power).ShouldBeTrue($"{n}");
            // e to 128 bits has a power to about 100 bits, so that the agreement says something.
            (power.Width().Value <= power.Upper.Value.Scale(-90)).ShouldBeTrue($"{n}");
        }
    }

    [Fact(DisplayName = "a rational power is the same by roots and by logarithms")]
    public void Powers_both_ways() =>
        OfPoints(
            (x, p) =>
            {
                if (x.Sign > 0)
                {
                    foreach (
                        var q in new[]
                        {
                            new Rational(3, 2),
                            new Rational(-7, 8),
                            new Rational(5, 67),
                            new Rational(-1, 3),
                        }
                    )
                    {
                        var byLogarithm = Interval.Exp(
                            Interval.Multiply(Interval.Exactly(q, p + 20), Interval.Log(x, p + 20), p + 20),
                            p
                        );
                        Interval.Power(x, q, p).Overlaps(byLogarithm).ShouldBeTrue($"{x}^({q})");
                    }
                }
            }
        );

    private static void OfPoints(Action<Dyadic, int> check)
    {
        var cases = from x in RandomReals.Moderate from precision in RandomReals.Precisions select (x, precision);
        cases.ShouldAll(200, c => check(c.x, c.precision));
    }
}
