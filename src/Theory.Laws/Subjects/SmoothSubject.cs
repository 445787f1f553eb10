using Theory.Functions;
using Theory.Laws.Formulas;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>An activation and its derivative as functions in floating point, as their laws see them.</summary>
/// <param name="Value">f(x).</param>
/// <param name="Slope">f'(x).</param>
public sealed record SmoothSubject(Func<double, double> Value, Func<double, double> Slope)
{
    /// <summary>A formula of this library and its derivative, evaluated in rigorous enclosures and rounded.</summary>
    public static SmoothSubject Of(Expression function) => new(Evaluate(function), Lazily(function.Derivative));

    // Deriving takes longer than anything else here, and many checks never ask for the slope.
    private static Func<double, double> Lazily(Func<Expression> function)
    {
        var evaluation = new Lazy<Func<double, double>>(() => Evaluate(function()));
        return x => evaluation.Value(x);
    }

    internal static Func<double, double> Evaluate(Expression function)
    {
        var unit = new Network(1, [new Layer.Activation([function])]);
        return x => Definitions.Rounded(NetworkEnclosure.Of(unit, [Rational.FromDouble(x)], new(64, 2))![0]);
    }
}

/// <summary>An activation with a positive parameter and its derivative, as functions in floating point.</summary>
/// <param name="Value">f(alpha, x).</param>
/// <param name="Slope">f'(alpha, x); of no concern at a kink.</param>
public sealed record ScaledSubject(Func<double, double, double> Value, Func<double, double, double> Slope)
{
    /// <summary>A formula of this library for each value of the parameter, evaluated in rigorous enclosures and rounded.</summary>
    public static ScaledSubject Of(Func<Rational, Expression> function) =>
        new(
            (alpha, x) => SmoothSubject.Evaluate(function(Rational.FromDouble(alpha)))(x),
            (alpha, x) => SmoothSubject.Evaluate(function(Rational.FromDouble(alpha)).Derivative())(x)
        );
}
