using Theory.Functions;

namespace Theory.Provers.Deciders;

/// <summary>Values of a formula in double precision, to guess with: nothing here is proved.</summary>
public static class Sampler
{
    /// <summary>The value near x, or NaN.</summary>
    public static double At(Expression expression, double x) =>
        expression switch
        {
            Expression.Number(var value) => ToDouble(value),
            Expression.Constant { Name: NamedConstant.Pi } => Math.PI,
            Expression.Constant => Math.E,
            Expression.Variable => x,
            Expression.Negation(var operand) => -At(operand, x),
            Expression.Sum(var left, var right) => At(left, x) + At(right, x),
            Expression.Product(var left, var right) => At(left, x) * At(right, x),
            Expression.Quotient(var left, var right) => At(right, x) is var divisor && divisor == 0
                ? double.NaN
                : At(left, x) / divisor,
            Expression.Power(var @base, var exponent) => Math.Pow(At(@base, x), At(exponent, x)),
            Expression.Application(var function, var arguments) => Apply(
                function,
                At(arguments[0], x),
                arguments.Length > 1 ? At(arguments[1], x) : 0
            ),
            Expression.Piecewise(var branches, var otherwise) => Choose(branches, otherwise, x),
            _ => double.NaN,
        };

    /// <summary>The nearest double.</summary>
    public static double ToDouble(Numbers.Rational value)
    {
        var shift = (int)(value.Numerator.GetBitLength() - value.Denominator.GetBitLength()) - 64;
        var scaled =
            shift >= 0
                ? value.Numerator / (value.Denominator << shift)
                : (value.Numerator << -shift) / value.Denominator;
        return Math.ScaleB((double)scaled, shift);
    }

    private static double Choose(
        System.Collections.Immutable.ImmutableArray<Branch> branches,
        Expression otherwise,
        double x
    )
    {
        foreach (var (condition, value) in branches)
        {
            var difference = At(condition.Left, x) - At(condition.Right, x);
            if (double.IsNaN(difference))
            {
                return double.NaN;
            }

            if (condition.Holds(Math.Sign(difference)))
            {
                return At(value, x);
            }
        }

        return At(otherwise, x);
    }

    private static double Apply(ElementaryFunction function, double x, double y) =>
        function.Name switch
        {
            "exp" => Math.Exp(x),
            "log" => x > 0 ? Math.Log(x) : double.NaN,
            "sqrt" => Math.Sqrt(x),
            "abs" => Math.Abs(x),
            "sign" => double.IsNaN(x) ? x : Math.Sign(x),
            "step" => x > 0 ? 1 : 0 * x,
            "relu" => Math.Max(x, 0),
            "sigmoid" => 1 / (1 + Math.Exp(-x)),
            "tanh" => Math.Tanh(x),
            "softplus" => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x))),
            "erf" => Erf(x),
            "sin" => Math.Sin(x),
            "cos" => Math.Cos(x),
            "atan" => Math.Atan(x),
            "max" => Math.Max(x, y),
            "min" => Math.Min(x, y),
            "floor" => Math.Floor(x),
            _ => double.NaN,
        };

    // The Taylor series near 0, and elsewhere the continued fraction of the complement (Abramowitz and Stegun 7.1.5 and 7.1.14).
    private static double Erf(double x)
    {
        var size = Math.Abs(x);
        if (double.IsNaN(x) || size > 6)
        {
            return double.IsNaN(x) ? x : Math.Sign(x);
        }

        if (size < 2.5)
        {
            double term = x,
                sum = x;
            for (var n = 1; n < 80; n++)
            {
                term *= -x * x / n;
                sum += term / (2 * n + 1);
            }

            return 2 / Math.Sqrt(Math.PI) * sum;
        }

        var fraction = 0.0;
        for (var n = 60; n > 0; n--)
        {
            fraction = n / 2.0 / (size + fraction);
        }

        return Math.Sign(x) * (1 - Math.Exp(-x * x) / Math.Sqrt(Math.PI) / (size + fraction));
    }
}
