using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;

namespace Theory.Provers.Deciders;

/// <summary>Decides the properties of a function on all of R, and encloses its range and its slopes.</summary>
public static class ActivationDecider
{
    // Later ones build on earlier ones.
    private static Property[] InOrder =>
        [
            Property.Continuous,
            Property.Backpropagates,
            Property.Smooth,
            Property.DistinguishesSign,
            Property.LocallyBounded,
            Property.Bounded,
            Property.Monotone,
            Property.Nonlinear,
            Property.Nonpolynomial,
        ];

    /// <summary>Decides everything about a function. Whatever is decided is a theorem; a search that runs out of work ends undecided, with the reason.</summary>
    /// <param name="function">The function of x.</param>
    /// <param name="limit">The work per question; null means <see cref="WorkLimit.Default"/>.</param>
    public static ActivationReport Decide(Expression function, WorkLimit? limit = null)
    {
        var (study, disguise) = Properties(function, limit);
        return new(
            function,
            study.Limit.Within(() => FunctionStudy.Guarded(() => study.Derivative, null), null),
            study.Known,
            Enclose(RangeDecider.Infimum),
            Enclose(RangeDecider.Supremum),
            Enclose(LipschitzDecider.Lipschitz)
        );

        ExtremeEnclosure Enclose(Func<FunctionStudy, ExtremeEnclosure> enclose)
        {
            var own = disguise is { IsPolynomial: true }
                ? ExtremeEnclosure.None
                : FunctionStudy.Guarded(() => enclose(study), ExtremeEnclosure.None);
            return disguise is null || own.IsClose
                ? own
                : disguise.Complete(
                    function,
                    own,
                    FunctionStudy.Guarded(() => enclose(disguise.Other), ExtremeEnclosure.None)
                );
        }
    }

    /// <summary>Decides the ten properties of a function alone.</summary>
    /// <param name="function">The function of x.</param>
    public static IReadOnlyDictionary<Property, Verdict> DecideProperties(Expression function) =>
        Properties(function, null).Study.Known;

    private static (FunctionStudy Study, Disguise? Disguise) Properties(Expression function, WorkLimit? limit)
    {
        var study = new FunctionStudy(function, limit ?? WorkLimit.Default);
        study.Decide(Property.Total, () => TotalDecider.Decide(study));
        var disguise = FormFacts.PolynomialDegree(function) is null or > 1
            ? study.Limit.Within(() => FunctionStudy.Guarded(() => Disguise.Of(study), null), null)
            : null;
        if (disguise is not null)
        {
            study.LeaveHalf();
        }

        if (disguise is { IsPolynomial: true })
        {
            Unmask(study, disguise, InOrder);
        }

        DecideOthers(study);
        if (disguise is not null)
        {
            Unmask(study, disguise, [.. InOrder.Where(property => !study.Known[property].IsDecided)]);
        }

        return (study, disguise);
    }

    private static void DecideOthers(FunctionStudy study)
    {
        foreach (var property in InOrder.Where(property => !study.Known.ContainsKey(property)))
        {
            study.Decide(property, () => Decide(study, property));
        }
    }

    private static void Unmask(FunctionStudy study, Disguise disguise, Property[] properties)
    {
        if (properties.Length > 0)
        {
            DecideOthers(disguise.Other);
        }

        foreach (var property in properties)
        {
            if (disguise.Unmask(study.Claim(property), disguise.Other.Known[property]) is { } verdict)
            {
                study.Decide(property, () => verdict);
            }
        }
    }

    private static Verdict Decide(FunctionStudy study, Property property) =>
        property switch
        {
            Property.Continuous => ContinuousDecider.Decide(study),
            Property.Backpropagates => BackpropagatesDecider.Decide(study),
            Property.Smooth => SmoothDecider.Decide(study),
            Property.DistinguishesSign => DistinguishesSignDecider.Decide(study),
            Property.LocallyBounded => LocallyBoundedDecider.Decide(study),
            Property.Bounded => BoundedDecider.Decide(study),
            Property.Monotone => MonotoneDecider.Decide(study),
            Property.Nonlinear => NonlinearDecider.Decide(study),
            Property.Nonpolynomial => NonpolynomialDecider.Decide(study),
            _ => TotalDecider.Decide(study),
        };
}
