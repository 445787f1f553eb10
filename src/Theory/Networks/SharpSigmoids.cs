using Theory.Algebra;
using Theory.Algebra.Polynomials;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Networks;

/// <summary>
/// A network of one hidden layer and one threshold at the end, with sigmoid(k z) in place of every step(z). On one input the hidden units are sigmoid(k z) for rational z,
/// or do not depend on k. Where all these z are multiples of 1/c, everything is a fraction in t = e^(k/c): sigmoid(k m/c) = t^m / (1 + t^m).
/// </summary>
public static class SharpSigmoids
{
    private const int LargestDegree = 16;

    /// <summary>A polynomial that has, at t = e^(k/c) for every k, the sign of what the last sigmoid gets, less the factor k; null where the network is of another form.</summary>
    /// <param name="network">An affine layer, units step(m z + n) or m z + n, an affine layer with one output, and step(m z + n).</param>
    /// <param name="input">The input.</param>
    /// <param name="scale">c, above 0; the arguments of all hidden steps must be multiples of 1/c, and the degree must not exceed 16.</param>
    /// <exception cref="ArgumentException">The input has not as many entries as the network inputs.</exception>
    public static Polynomial? LastArgument(Network network, Vector input, Rational scale)
    {
        if (
            network.Layers
                is not [
                    Layer.Affine first,
                    Layer.Activation hidden,
                    Layer.Affine { Map.Outputs: 1 } second,
                    Layer.Activation last,
                ]
            || StepOf(last.Of(0)) is not { } end
        )
        {
            return null;
        }

        Polynomial numerator = second.Map.Bias[0];
        var denominator = Polynomial.One;
        var values = first.Map.Apply(input);
        for (var unit = 0; unit < values.Count; unit++)
        {
            if (
                Unit(hidden.Of(unit), values[unit], scale) is not var (above, below)
                || denominator.Degree + below.Degree > LargestDegree
            )
            {
                return null;
            }

            numerator = (numerator * below) + (denominator * above).Scale(second.Map.Weights[0, unit]);
            denominator *= below;
        }

        // The denominator is a product of sums 1 + t^m, above 0.
        return numerator.Scale(end.Slope) + denominator.Scale(end.Intercept);
    }

    /// <summary>The least c above 0 such that the arguments of all hidden steps are multiples of 1/c; null where the network is of another form.</summary>
    public static Rational? Scale(Network network, IEnumerable<Vector> inputs)
    {
        if (network.Layers is not [Layer.Affine first, Layer.Activation hidden, ..])
        {
            return null;
        }

        var scale = Rational.One;
        foreach (var values in inputs.Select(first.Map.Apply))
        {
            for (var unit = 0; unit < values.Count; unit++)
            {
                if (StepOf(hidden.Of(unit)) is { } line)
                {
                    scale *= (scale * At(line, values[unit])).Denominator;
                }
            }
        }

        return scale;
    }

    private static (Polynomial Above, Polynomial Below)? Unit(Expression function, Rational value, Rational scale)
    {
        if (StraightLine.Of(function) is { } straight)
        {
            return (At(straight, value), Polynomial.One);
        }

        if (StepOf(function) is not { } line)
        {
            return null;
        }

        var power = scale * At(line, value);
        if (!power.IsInteger || power.Abs() > LargestDegree)
        {
            return null;
        }

        var m = (int)power.Numerator;
        return (Power(int.Max(m, 0)), Polynomial.One + Power(int.Abs(m)));
    }

    private static Polynomial Power(int exponent) => new([.. Enumerable.Repeat(Rational.Zero, exponent), Rational.One]);

    private static Rational At(StraightLine line, Rational x) => line.Slope * x + line.Intercept;

    private static StraightLine? StepOf(Expression function) =>
        function is Expression.Application { Function.Name: "step" } step ? StraightLine.Of(step.Arguments[0]) : null;
}
