using Theory.Claims;
using Theory.Functions;

namespace Theory.Provers.Deciders;

/// <summary>Decides the properties of a function on all of R, and encloses its range and its slopes.</summary>
public static class ActivationDecider
{
    /// <summary>Decides everything about a function. Whatever is decided is a theorem; a search that runs out of work ends undecided, with the reason.</summary>
    /// <param name="function">The function of x.</param>
    /// <param name="limit">The work per question; null means <see cref="WorkLimit.Default"/>.</param>
    public static ActivationReport Decide(Expression function, WorkLimit? limit = null)
    {
        var study = Properties(function, limit);
        var none = new ExtremeEnclosure(null, null, null, null, null);
        return new(
            function,
            FunctionStudy.Guarded(() => study.Derivative, null),
            study.Known,
            FunctionStudy.Guarded(() => ExtremeDeciders.Infimum(study), none),
            FunctionStudy.Guarded(() => ExtremeDeciders.Supremum(study), none),
            FunctionStudy.Guarded(() => ExtremeDeciders.Lipschitz(study), none)
        );
    }

    /// <summary>Decides the ten properties of a function alone.</summary>
    /// <param name="function">The function of x.</param>
    public static IReadOnlyDictionary<Property, Verdict> DecideProperties(Expression function) =>
        Properties(function, null).Known;

    private static FunctionStudy Properties(Expression function, WorkLimit? limit)
    {
        var study = new FunctionStudy(function, limit ?? WorkLimit.Default);
        study.Decide(Property.Total, () => TotalDecider.Decide(study));
        foreach (var property in new[] { Property.Continuous, Property.Backpropagates, Property.Smooth })
        {
            study.Decide(property, () => SmoothnessDeciders.Decide(study, property));
        }

        study.Decide(Property.DistinguishesSign, () => DistinguishesSignDecider.Decide(study));
        foreach (var property in new[] { Property.LocallyBounded, Property.Bounded })
        {
            study.Decide(property, () => BoundedDeciders.Decide(study, property));
        }

        study.Decide(Property.Monotone, () => MonotoneDecider.Decide(study));
        foreach (var property in new[] { Property.Nonlinear, Property.Nonpolynomial })
        {
            study.Decide(property, () => FormDeciders.Decide(study, property));
        }

        return study;
    }
}
