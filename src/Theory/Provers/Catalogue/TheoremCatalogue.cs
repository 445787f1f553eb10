namespace Theory.Provers.Catalogue;

/// <summary>Every theorem that the project owns, in the order of the book.</summary>
public static class TheoremCatalogue
{
    /// <summary>The rows, chapter by chapter. The ids are stable.</summary>
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            .. NeuronTheorems.Entries,
            .. CollapseTheorems.Entries,
            .. XorTheorems.Entries,
            .. CensusTheorems.Entries,
            .. ThresholdTheorems.Entries,
            .. FeatureTheorems.Entries,
            .. CriteriaTheorems.Entries,
            .. ActivationTheorems.Entries,
            .. ShapeTheorems.Entries,
            .. RangeTheorems.Entries,
        ];

    /// <summary>The row with an id, or null when there is none.</summary>
    public static CatalogueEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);
}
