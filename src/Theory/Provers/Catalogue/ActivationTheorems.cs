using Theory.Functions;
using Theory.Kernel;
using Theory.Provers.Deciders;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 7: each activation of the catalogue meets the six criteria.</summary>
internal static class ActivationTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            .. ActivationCatalogue.All.Select(activation => new CatalogueEntry(
                $"{activation.Name}-admissible",
                7,
                () => Admissible(activation.Function)
            )),
            new(
                "catalogue-admissible",
                7,
                () => Decided.All([.. ActivationCatalogue.All.Select(activation => Admissible(activation.Function))])
            ),
        ];

    /// <summary>All six criteria of a function.</summary>
    public static Theorem Admissible(Expression function)
    {
        var properties = ActivationDecider.DecideProperties(function);
        return Decided.All([.. ActivationReport.Criteria.Select(property => Decided.Proved(properties[property]))]);
    }
}
