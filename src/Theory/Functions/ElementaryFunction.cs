using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>
/// An elementary function: an object that holds its mathematics (name, exact values, derivative, range, limits). Closed: each has its
/// own file in the folder Elementary, and <see cref="All"/> lists them.
/// </summary>
/// <remarks>There is one object per function, so that two are the same function exactly when they are the same object.</remarks>
public abstract class ElementaryFunction
{
    private protected ElementaryFunction() { }

    /// <summary>Every elementary function, in the order of the manual.</summary>
    public static ImmutableArray<ElementaryFunction> All =>
        [Exp, Log, Sqrt, Abs, Sign, Step, Relu, Sigmoid, Tanh, Softplus, Erf, Sin, Cos, Atan, Max, Min, Floor];

    /// <summary>e to the power x.</summary>
    public static UnaryFunction Exp { get; } = new Elementary.Exp();

    /// <summary>The natural logarithm, of x > 0.</summary>
    public static UnaryFunction Log { get; } = new Elementary.Log();

    /// <summary>The square root, of x >= 0.</summary>
    public static UnaryFunction Sqrt { get; } = new Elementary.Sqrt();

    /// <summary>The distance from 0.</summary>
    public static UnaryFunction Abs { get; } = new Elementary.Abs();

    /// <summary>-1 below 0, 0 at 0, 1 above.</summary>
    public static UnaryFunction Sign { get; } = new Elementary.Sign();

    /// <summary>1 above 0, else 0.</summary>
    public static UnaryFunction Step { get; } = new Elementary.Step();

    /// <summary>x above 0, else 0.</summary>
    public static UnaryFunction Relu { get; } = new Elementary.Relu();

    /// <summary>1 / (1 + e^-x).</summary>
    public static UnaryFunction Sigmoid { get; } = new Elementary.Sigmoid();

    /// <summary>The hyperbolic tangent.</summary>
    public static UnaryFunction Tanh { get; } = new Elementary.Tanh();

    /// <summary>log(1 + e^x).</summary>
    public static UnaryFunction Softplus { get; } = new Elementary.Softplus();

    /// <summary>The error function, 2 / sqrt(pi) times the integral of e^(-t^2) from 0 to x.</summary>
    public static UnaryFunction Erf { get; } = new Elementary.Erf();

    /// <summary>The sine, of x in radians.</summary>
    public static UnaryFunction Sin { get; } = new Elementary.Sin();

    /// <summary>The cosine, of x in radians.</summary>
    public static UnaryFunction Cos { get; } = new Elementary.Cos();

    /// <summary>The arc tangent, in radians between -pi/2 and pi/2.</summary>
    public static UnaryFunction Atan { get; } = new Elementary.Atan();

    /// <summary>The larger of two numbers.</summary>
    public static BinaryFunction Max { get; } = new Elementary.Max();

    /// <summary>The smaller of two numbers.</summary>
    public static BinaryFunction Min { get; } = new Elementary.Min();

    /// <summary>The largest integer that is at most x.</summary>
    public static UnaryFunction Floor { get; } = new Elementary.Floor();

    /// <summary>The name in formulas.</summary>
    public abstract string Name { get; }

    /// <summary>The number of arguments, 1 or 2.</summary>
    public abstract int Arity { get; }

    /// <summary>The values that the function takes on its domain.</summary>
    public abstract FunctionRange Range { get; }

    /// <summary>The function of the name given, or null when there is none.</summary>
    public static ElementaryFunction? Named(string name) =>
        All.FirstOrDefault(function => string.Equals(function.Name, name, StringComparison.Ordinal));

    /// <summary>The value at the arguments; undefined when one of them is.</summary>
    /// <exception cref="ArgumentException">The number of arguments is not <see cref="Arity"/>.</exception>
    public Value At(ImmutableArray<Value> arguments) =>
        arguments.Length != Arity
            ? throw new ArgumentException($"{Name} takes {Arity} arguments, not {arguments.Length}.", nameof(arguments))
            : arguments.FirstOrDefault(argument => argument is Value.Undefined) ?? AtDefined(arguments);

    /// <summary>The derivative of this function after its arguments, where both have one: the chain rule.</summary>
    /// <param name="arguments">As many as the function takes.</param>
    /// <param name="derivatives">The derivatives of the arguments.</param>
    internal abstract Expression ChainRule(
        ImmutableArray<Expression> arguments,
        ImmutableArray<Expression> derivatives
    );

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal static string Shown(Rational number) => IsLong(number) ? "a long number" : NumberText.Of(number);

    internal static bool IsLong(Rational number) =>
        number.Numerator.GetBitLength() + number.Denominator.GetBitLength() > 200;

    private protected abstract Value AtDefined(ImmutableArray<Value> arguments);
}
