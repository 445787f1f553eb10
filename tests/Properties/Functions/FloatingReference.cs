using MathNet.Numerics;
using Theory.Functions;
using Theory.Numbers;
using Theory.Oracles;

namespace Theory.Properties.Functions;

/// <summary>The elementary functions of one argument in floating point, from .NET and MathNet, and from their textbook definitions; NaN where undefined.</summary>
internal static class FloatingReference
{
    public static Func<double, double> Of(string name) =>
        name switch
        {
            "exp" => Math.Exp,
            "log" => x => x > 0 ? Math.Log(x) : double.NaN,
            "sqrt" => Math.Sqrt,
            "abs" => Math.Abs,
            "sign" => x => Math.Sign(x),
            "step" => x => x > 0 ? 1 : 0,
            "relu" => x => Math.Max(0, x),
            "sigmoid" => x => 1 / (1 + Math.Exp(-x)),
            "tanh" => Math.Tanh,
            "softplus" => x => x > 30 ? x : Math.Log(1 + Math.Exp(x)),
            "erf" => SpecialFunctions.Erf,
            "sin" => Math.Sin,
            "cos" => Math.Cos,
            "atan" => Math.Atan,
            "floor" => Math.Floor,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such function of one argument."),
        };

    /// <summary>The value of a formula at a point, by intervals; NaN where it is not surely defined.</summary>
    public static double At(Expression formula, double x) =>
        IntervalEvaluation.At(formula, Rational.FromDouble(x))?.Midpoint().ToRational().ToDouble() ?? double.NaN;

    /// <summary>A limit or an end of a range as a double.</summary>
    public static double Of(ExtendedReal value) =>
        value.Match(
            finite: formula => At(formula, 0),
            infinite: isPositive => isPositive ? double.PositiveInfinity : double.NegativeInfinity
        );
}
