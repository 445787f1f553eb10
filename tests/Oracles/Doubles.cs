using MathNet.Numerics;
using Theory.Algebra;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;
using Expression = Theory.Functions.Expression;

namespace Theory.Oracles;

/// <summary>The value of a formula in doubles, from the definitions of the functions; NaN where it has none.</summary>
internal static class Doubles
{
    public static double At(Expression formula, double x) =>
        formula.Match(
            number: value => value.ToDouble(),
            constant: name => name == NamedConstant.Pi ? Math.PI : Math.E,
            variable: () => x,
            negation: operand => -At(operand, x),
            sum: (left, right) => At(left, x) + At(right, x),
            product: (left, right) => At(left, x) * At(right, x),
            quotient: (dividend, divisor) => Quotient(At(dividend, x), At(divisor, x)),
            power: (@base, exponent) => Power(At(@base, x), At(exponent, x)),
            application: (function, arguments) =>
                Apply(function.Name, [.. arguments.Select(argument => At(argument, x))]),
            piecewise: (branches, otherwise) =>
            {
                foreach (var branch in branches)
                {
                    var difference = At(branch.Condition.Left, x) - At(branch.Condition.Right, x);
                    if (double.IsNaN(difference))
                    {
                        return double.NaN;
                    }

                    if (branch.Condition.Holds(Math.Sign(difference)))
                    {
                        return At(branch.Value, x);
                    }
                }

                return At(otherwise, x);
            }
        );

    /// <summary>The outputs of a network; NaN where there is none.</summary>
    public static double[] Of(Network network, Vector input) => Of(network, input, At);

    /// <summary>The outputs of a network whose units are evaluated in another way.</summary>
    public static double[] Of(Network network, Vector input, Func<Expression, double, double> unit)
    {
        var values = input.Select(entry => entry.ToDouble()).ToArray();
        foreach (var layer in network.Layers)
        {
            values = layer.Match(
                affine => Apply(affine.Map, values),
                activation => [.. values.Select((value, i) => unit(activation.Of(i), value))],
                _ => throw new NotSupportedException("Softmax has no doubles here.")
            );
        }

        return values;
    }

    private static double[] Apply(AffineMap map, double[] values) =>
        [
            .. Enumerable
                .Range(0, map.Outputs)
                .Select(i =>
                    map.Bias[i].ToDouble() + values.Select((value, j) => Times(map.Weights[i, j], value)).Sum()
                ),
        ];

    // 0 times a value that is too large for a double is 0 all the same.
    private static double Times(Rational weight, double value) => weight.IsZero ? 0 : weight.ToDouble() * value;

    private static double Quotient(double dividend, double divisor) => divisor == 0 ? double.NaN : dividend / divisor;

    private static double Power(double @base, double exponent) =>
        (@base == 0 && exponent < 0) || double.IsNaN(@base) ? double.NaN : Math.Pow(@base, exponent);

    private static double Apply(string function, double[] arguments)
    {
        var z = arguments[0];
        if (arguments.Any(double.IsNaN))
        {
            return double.NaN;
        }

        return function switch
        {
            "exp" => Math.Exp(z),
            "log" => z > 0 ? Math.Log(z) : double.NaN,
            "sqrt" => Math.Sqrt(z),
            "abs" => Math.Abs(z),
            "sign" => Math.Sign(z),
            "step" => z > 0 ? 1 : 0,
            "relu" => Math.Max(0, z),
            "sigmoid" => 1 / (1 + Math.Exp(-z)),
            "tanh" => Math.Tanh(z),
            "softplus" => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z))),
            "erf" => SpecialFunctions.Erf(z),
            "sin" => Math.Sin(z),
            "cos" => Math.Cos(z),
            "atan" => Math.Atan(z),
            "floor" => Math.Floor(z),
            "max" => Math.Max(z, arguments[1]),
            "min" => Math.Min(z, arguments[1]),
            _ => throw new NotSupportedException($"There is no definition of {function} in doubles yet; write one."),
        };
    }
}
