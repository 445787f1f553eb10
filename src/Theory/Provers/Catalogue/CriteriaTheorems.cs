using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 6: the activation criteria, and functions that fail them.</summary>
internal static class CriteriaTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("quadratic-fails", 6, QuadraticFails),
            new("sqrt-fails", 6, () => AtPoint(Property.Total, "sqrt(x)", -1)),
            new("log-fails", 6, LogFails),
            new("signed-sqrt-fails", 6, SignedSqrtFails),
            new("step-fails", 6, StepFails),
            new("identity-fails", 6, () => Fails("x", Property.Nonlinear)),
            new("disguised-line-fails", 6, () => Fails("softplus(x) - softplus(-x)", Property.Nonlinear)),
            new("floored-sigmoid-fails", 6, () => Fails("floor(sigmoid(x))", Property.Nonlinear)),
            new("constant-fails", 6, () => Fails("2", Property.Nonlinear, Property.DistinguishesSign)),
            new("sine-fails", 6, () => Fails("sin(x)", Property.DistinguishesSign)),
            new("cube-fails", 6, () => Fails("x^3", Property.Nonpolynomial)),
            new("exp-passes", 6, ExpPasses),
        ];

    private static Theorem QuadraticFails() =>
        Theorem.ByParts(
            AtPoint(Property.DistinguishesSign, "x^2", 2),
            Value("x^2", -2, 4),
            Value("x^2", 2, 4),
            Fails("x^2", Property.Nonpolynomial)
        );

    private static Theorem LogFails() =>
        Theorem.ByParts(
            AtPoint(Property.Total, "log(x)", 0),
            Undefined("log(x)", 0),
            Undefined("log(x)", -1),
            Fails("log(x)", Property.LocallyBounded)
        );

    private static Theorem SignedSqrtFails()
    {
        var properties = ActivationDecider.DecideProperties(Expression.Parse("sign(x)*sqrt(abs(x))"));
        return Theorem.ByParts(
            Decided.Proved(properties[Property.Total]),
            Decided.Proved(properties[Property.Continuous]),
            Decided.Proved(properties[Property.Monotone]),
            Decided.Refuted(properties[Property.Backpropagates])
        );
    }

    // Where step has a slope at all, the slope is 0: its steepness is at most 0.
    private static Theorem StepFails() =>
        Theorem.ByParts(
            Fails("step(x)", Property.Backpropagates),
            ActivationDecider.Decide(Expression.Parse("step(x)")).Lipschitz.AtMost!
        );

    // exp is fit by the criteria; that its slope grows without bound stands beside the verdict.
    private static Theorem ExpPasses()
    {
        var exp = Expression.Parse("exp(x)");
        return Theorem.ByParts(ActivationTheorems.Admissible(exp), ActivationDecider.Decide(exp).Lipschitz.Infinite!);
    }

    private static Theorem Fails(string function, params ReadOnlySpan<Property> refuted)
    {
        var properties = ActivationDecider.DecideProperties(Expression.Parse(function));
        var theorems = new List<Theorem>();
        foreach (var property in refuted)
        {
            theorems.Add(Decided.Refuted(properties[property]));
        }

        return theorems.Count == 1 ? theorems[0] : Theorem.ByParts([.. theorems]);
    }

    private static Theorem Value(string function, Rational x, Rational value) =>
        Theorem.ByExactValue(new(Expression.Parse(function), x, value));

    private static Theorem AtPoint(Property property, string function, Rational x) =>
        Theorem.ByOnePoint(new HasProperty(property, Expression.Parse(function)), new(x));

    private static Theorem Undefined(string function, Rational x) =>
        Theorem.ByOnePoint(new DefinedAt(Expression.Parse(function), x), new(x));
}
