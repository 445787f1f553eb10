using Theory.Data;
using Theory.Numbers;

namespace Theory.Laws.Formulas;

/// <summary>Activations by their definitions through e^x, enclosed rigorously and then rounded to a double: what an implementation in floating point is compared with.</summary>
internal static class Definitions
{
    private const int Precision = 96;

    public static double Exp(double x) => Rounded(Interval.Exp(Exactly(x), Precision));

    /// <summary>1 / (1 + e^-x).</summary>
    public static double Sigmoid(double x) => Rounded(SigmoidOf(x));

    /// <summary>1 - 2 / (1 + e^2x), which is (e^x - e^-x) / (e^x + e^-x).</summary>
    public static double Tanh(double x)
    {
        var square = Interval.Exp(Exactly(2 * x), Precision);
        var sum = Interval.Add(1, square, Precision);
        return Rounded(Interval.Subtract(1, Interval.Divide(2, sum, Precision), Precision));
    }

    /// <summary>log(1 + e^x).</summary>
    public static double Softplus(double x) =>
        Rounded(Interval.Log(Interval.Add(1, Interval.Exp(Exactly(x), Precision), Precision), Precision));

    /// <summary>alpha (e^x - 1).</summary>
    public static double ExpLess1(double alpha, double x) =>
        Rounded(
            Interval.Multiply(
                Exactly(alpha),
                Interval.Subtract(Interval.Exp(Exactly(x), Precision), 1, Precision),
                Precision
            )
        );

    /// <summary>x / (1 + e^-x).</summary>
    public static double Silu(double x) => Rounded(Interval.Multiply(Exactly(x), SigmoidOf(x), Precision));

    /// <summary>The distribution function of the normal distribution, (1 + erf(x / sqrt 2)) / 2.</summary>
    public static double NormalDistribution(double x) =>
        Rounded(
            Interval.Divide(
                Interval.Add(
                    1,
                    Interval.Erf(Interval.Divide(Exactly(x), Interval.Sqrt(2, Precision), Precision), Precision),
                    Precision
                ),
                2,
                Precision
            )
        );

    /// <summary>The density of the normal distribution, e^(-x^2/2) / sqrt(2 pi).</summary>
    public static double NormalDensity(double x) =>
        Rounded(
            Interval.Divide(
                Interval.Exp(Exactly(-x * x / 2), Precision),
                Interval.Sqrt(Interval.Multiply(2, Interval.Pi(Precision), Precision), Precision),
                Precision
            )
        );

    /// <summary>e^xi / (e^x1 + ... + e^xn) for each i.</summary>
    public static ValueList<double> Softmax(ValueList<double> x)
    {
        var powers = x.Select(item => Interval.Exp(Exactly(item), Precision)).ToArray();
        var sum = powers.Aggregate((all, one) => Interval.Add(all, one, Precision));
        return new(powers.Select(power => Rounded(Interval.Divide(power, sum, Precision))));
    }

    /// <summary>The double nearest to the middle of an enclosure.</summary>
    public static double Rounded(Interval enclosure)
    {
        var midpoint = enclosure.Midpoint(Precision);

        // Below half of the smallest double; as a fraction it may have a million digits.
        if (midpoint.Abs() < Dyadic.One.Scale(-1100))
        {
            return 0;
        }

        var middle = midpoint.ToRational();
        var near = middle.ToDouble();
        return new[] { near, Math.BitDecrement(near), Math.BitIncrement(near) }
            .Where(double.IsFinite)
            .MinBy(one => (Rational.FromDouble(one) - middle).Abs());
    }

    private static Interval SigmoidOf(double x) =>
        Interval.Divide(1, Interval.Add(1, Interval.Exp(Exactly(-x), Precision), Precision), Precision);

    private static Interval Exactly(double x) => Interval.Exactly(Rational.FromDouble(x), Precision);
}
