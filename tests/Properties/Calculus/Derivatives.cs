using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Calculus;

public sealed partial class Derivatives
{
    [Fact(DisplayName = "difference quotients approach the derivative")]
    public void Difference_quotients()
    {
        var compared = 0;
        ExpressionGenerator
            .Formulas(25)
            .Filter(formula => !Steep.IsMatch(formula.ToString()))
            .ShouldAll(
                400,
                formula =>
                {
                    var derivative = formula.Derivative();
                    var third = derivative.Derivative().Derivative();

                    // Points that no simple number comes near: break points of these formulas are elsewhere.
                    foreach (Rational x in new Rational[] { new(-271, 97), new(-31, 89), new(37, 83), new(173, 79) })
                    {
                        compared += Agree(formula, derivative, third, x) ? 1 : 0;
                    }
                }
            );
        compared.ShouldBeGreaterThan(400);
    }

    [GeneratedRegex("[0-9]{3}|[0-9]e|floor", RegexOptions.None, 1000)]
    private static partial Regex Steep { get; }

    // The symmetric quotient differs from the derivative by h^2/6 times a third derivative, here less than 2^-60.
    private static bool Agree(Expression formula, Expression derivative, Expression third, Rational x)
    {
        var h = new Rational(1, 2).Pow(80);
        if (EnclosureOrNull.At(third, x) is not { } curvature || curvature.Magnitude > (Dyadic)(1L << 60))
        {
            return false;
        }

        var (below, above) = (EnclosureOrNull.At(formula, x - h), EnclosureOrNull.At(formula, x + h));
        var slope = EnclosureOrNull.At(derivative, x);
        if (below is null || above is null || slope is null)
        {
            return false;
        }

        var quotient = Interval.Divide(Interval.Subtract(above, below, 300), Interval.Exactly(2 * h), 300);
        var difference = Interval.Abs(Interval.Subtract(quotient, slope, 300)).Lower;
        var tolerance = Interval.Multiply(
            Interval.Add(1, Interval.Abs(slope)),
            Interval.Exactly(new Rational(1, 2).Pow(50))
        );
        (difference <= tolerance.Upper).ShouldBeTrue(
            $"({formula})' = {derivative} at {x}: {slope}, but quotient {quotient}"
        );
        return slope.IsBounded && quotient.IsBounded;
    }
}
