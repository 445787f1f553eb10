using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Values of a formula in double precision, to guess with: nothing here is proved.</summary>
public sealed class Sampler
{
    private const int MostOnStack = 512;
    private readonly Formula _formula;
    private readonly double[] _numbers;

    /// <summary>Prepares a function for sampling: equal parts of its formula are computed once a point.</summary>
    /// <param name="function">The function of x.</param>
    public Sampler(Expression function)
    {
        Function = function;
        _formula = Formula.Of(function);
        _numbers = [.. Enumerable.Range(0, _formula.Count).Select(i => NumberOf(_formula[i]))];
    }

    /// <summary>The function of x.</summary>
    public Expression Function { get; }

    /// <summary>The value near x, or NaN.</summary>
    public double At(double x)
    {
        Cancellation.Poll();
        var count = _formula.Count;
        // Stryker disable once Equality,Conditional : where the values are kept makes no difference to them
        var values = count <= MostOnStack ? stackalloc double[count] : new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = Of(_formula[i], _numbers[i], x, values);
        }

        return values[_formula.Root];
    }

    private static double NumberOf(Part part) =>
        part.Operation switch
        {
            Operation.Number => part.Number.ToDouble(),
            Operation.Constant => part.Constant == NamedConstant.Pi ? Math.PI : Math.E,
            _ => double.NaN,
        };

    private static double Of(Part part, double number, double x, ReadOnlySpan<double> values) =>
        part.Operation switch
        {
            Operation.Number or Operation.Constant => number,
            Operation.Variable => x,
            Operation.Negation => -values[part.Parts[0]],
            Operation.Sum => values[part.Parts[0]] + values[part.Parts[1]],
            Operation.Product => values[part.Parts[0]] * values[part.Parts[1]],
            Operation.Quotient => values[part.Parts[1]] is var divisor && divisor == 0
                ? double.NaN
                : values[part.Parts[0]] / divisor,
            Operation.Power => Math.Pow(values[part.Parts[0]], values[part.Parts[1]]),
            Operation.Application => Apply(
                part.Function!,
                values[part.Parts[0]],
                part.Parts.Length > 1 ? values[part.Parts[1]] : 0
            ),
            Operation.Choice => Choose(part, values),
            _ => double.NaN,
        };

    private static double Choose(Part choice, ReadOnlySpan<double> values)
    {
        for (var i = 0; i < choice.Relations.Length; i++)
        {
            var difference = values[choice.Parts[2 * i]];
            if (double.IsNaN(difference))
            {
                return double.NaN;
            }

            if (Condition.Holds(choice.Relations[i], Math.Sign(difference)))
            {
                return values[choice.Parts[(2 * i) + 1]];
            }
        }

        return values[choice.Parts[^1]];
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
        // Stryker disable once Equality : both give the same digits at the border
        if (size < 2.5)
        {
            double term = x,
                sum = x,
                last;
            var n = 0;
            do
            {
                last = sum;
                n++;
                term *= -x * x / n;
                sum += term / (2 * n + 1);
            } while (sum != last);

            return 2 / Math.Sqrt(Math.PI) * sum;
        }

        var fraction = 0.0;
        for (var n = 60; n > 0; n--)
        {
            fraction = n / 2.0 / (size + fraction);
        }

        return Math.CopySign(1 - Math.Exp(-x * x) / Math.Sqrt(Math.PI) / (size + fraction), x);
    }
}
