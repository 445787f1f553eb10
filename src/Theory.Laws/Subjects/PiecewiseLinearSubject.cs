using Theory.Functions;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>The activations that are made of straight pieces, as their laws see them.</summary>
/// <param name="Step">1 for x > 0, else 0.</param>
/// <param name="Relu">max(0, x).</param>
/// <param name="ReluSlope">The derivative of relu; of no concern at 0.</param>
/// <param name="LeakyRelu">a x for x &lt; 0 and x elsewhere, for a and x.</param>
/// <param name="Relu6">min(6, relu(x)).</param>
/// <param name="HardTanh">x, but -1 below -1 and 1 above 1.</param>
/// <param name="HardSigmoid">x/6 + 1/2, but 0 below -3 and 1 above 3.</param>
public sealed record PiecewiseLinearSubject(
    Func<Rational, Rational> Step,
    Func<Rational, Rational> Relu,
    Func<Rational, Rational> ReluSlope,
    Func<Rational, Rational, Rational> LeakyRelu,
    Func<Rational, Rational> Relu6,
    Func<Rational, Rational> HardTanh,
    Func<Rational, Rational> HardSigmoid
)
{
    /// <summary>The formulas of <see cref="Expression"/>, evaluated exactly.</summary>
    public static PiecewiseLinearSubject Ours =>
        new(
            Of("step(x)"),
            Of("relu(x)"),
            x => Exact(Expression.Parse("relu(x)").Derivative(), x),
            (a, x) => Exact(Expression.Parse($"piecewise(x < 0: ({a})*x; else: x)"), x),
            Of("min(relu(x), 6)"),
            Of("max(-1, min(1, x))"),
            Of("max(0, min(1, x/6 + 1/2))")
        );

    private static Func<Rational, Rational> Of(string formula)
    {
        var function = Expression.Parse(formula);
        return x => Exact(function, x);
    }

    private static Rational Exact(Expression function, Rational x) => ((Value.Exact)function.At(x)).Number;
}
