using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Irrational points at which choices, steps and signs turn, as formulas without x: sqrt(2) for a comparison of x with sqrt(2), or of x^2 with 2.</summary>
internal static class TurningPoints
{
    private const int Most = 16;

    public static IEnumerable<Expression> Of(Expression function) =>
        Compared(function).Distinct().SelectMany(Roots).Distinct().Take(Most);

    private static IEnumerable<Expression> Compared(Expression expression)
    {
        var own = expression switch
        {
            Expression.Piecewise(var branches, _) => branches.Select(branch =>
                branch.Condition.Left - branch.Condition.Right
            ),
            Expression.Application(var function, [var argument])
                when function == ElementaryFunction.Step || function == ElementaryFunction.Sign => [argument],
            _ => [],
        };
        return own.Concat(SpecialPoints.PartsOf(expression).SelectMany(Compared));
    }

    private static IEnumerable<Expression> Roots(Expression difference)
    {
        if (NormalForm.Polynomial(difference) is { } polynomial)
        {
            return polynomial.Degree == 2 ? OfQuadratic(polynomial[2], polynomial[1], polynomial[0]) : [];
        }

        var slope = difference.Derivative();
        return slope.ContainsVariable || !double.IsFinite(1 / new Sampler(slope).At(0))
            ? []
            : [(-difference.Substitute(0) / slope).Simplify()];
    }

    // (-b +- sqrt(b^2 - 4 a c)) / 2 a, where the root is not rational
    private static IEnumerable<Expression> OfQuadratic(Rational a, Rational b, Rational c)
    {
        var discriminant = b * b - 4 * a * c;
        if (!ElementaryFunction.Sqrt.At(discriminant).IsIrrational)
        {
            yield break;
        }

        var root = ElementaryFunction.Sqrt.Of(discriminant);
        yield return ((-b - root) / (2 * a)).Simplify();
        yield return ((-b + root) / (2 * a)).Simplify();
    }
}
