using Theory.Claims;
using Theory.Functions;

namespace Theory.Provers.Deciders;

/// <summary>Everything that is decided about a function as an activation.</summary>
/// <param name="Function">The function.</param>
/// <param name="Derivative">Its derivative, or null where that would be too large a formula.</param>
/// <param name="Properties">The ten properties, each with its verdict.</param>
/// <param name="Infimum">The infimum of the values on the domain.</param>
/// <param name="Supremum">The supremum of the values on the domain.</param>
/// <param name="Lipschitz">The supremum of |f'|.</param>
public sealed record ActivationReport(
    Expression Function,
    Expression? Derivative,
    IReadOnlyDictionary<Property, Verdict> Properties,
    ExtremeEnclosure Infimum,
    ExtremeEnclosure Supremum,
    ExtremeEnclosure Lipschitz
)
{
    /// <summary>The six criteria that make a function admissible as a hidden activation.</summary>
    public static IReadOnlyList<Property> Criteria =>
        [
            Property.Nonlinear,
            Property.Total,
            Property.Backpropagates,
            Property.DistinguishesSign,
            Property.LocallyBounded,
            Property.Nonpolynomial,
        ];

    /// <summary>true when all six criteria are proved, false when one is refuted, null when neither.</summary>
    public bool? IsAdmissible =>
        Criteria.Any(property => Properties[property] is Verdict.Refuted) ? false
        : Criteria.All(property => Properties[property] is Verdict.Proved) ? true
        : null;
}
