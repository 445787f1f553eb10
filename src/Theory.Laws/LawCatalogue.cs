using Theory.Laws.Suites;

namespace Theory.Laws;

/// <summary>Every law that the project owns.</summary>
public static class LawCatalogue
{
    /// <summary>The suites, in the order of the book.</summary>
    public static IReadOnlyList<LawSuite> Suites =>
        [
            RationalLaws.Suite,
            MatrixLaws.Suite,
            FormulaLaws.Suite,
            NeuronLaws.Suite,
            AffineLaws.Suite,
            CollapseLaws.Suite,
            ThreeUnitsLaws.Suite,
            NetworkLaws.Suite,
            SeparationLaws.Suite,
            FitLaws.Suite,
            CensusLaws.Suite,
            XorLaws.QuadraticNeuron,
            ThresholdNetworkLaws.Suite,
            XorLaws.TwoRelus,
            TriangleLaws.Suite,
            SteepLaws.Suite,
            FeatureLaws.Suite,
            DerivativeLaws.Suite,
            SimplifierLaws.Suite,
            PiecewiseLinearLaws.Suite,
            SigmoidLaws.Sigmoid,
            SigmoidLaws.Tanh,
            RectifierLaws.Softplus,
            RectifierLaws.Elu,
            RectifierLaws.Silu,
            RectifierLaws.Gelu,
            SoftmaxLaws.Suite,
        ];

    /// <summary>The laws of all suites, in the order of the book.</summary>
    public static IEnumerable<Law> Laws => Suites.SelectMany(suite => suite.Laws).OrderBy(law => law.Chapter);

    /// <summary>The suite that has a law, or null when none has.</summary>
    public static LawSuite? FindSuite(string id) => Suites.FirstOrDefault(suite => suite.Laws.Any(law => law.Id == id));

    /// <summary>The law of an id, or null when there is none.</summary>
    public static Law? Find(string id) => Laws.FirstOrDefault(law => law.Id == id);

    /// <summary>Checks a law against this library.</summary>
    /// <exception cref="ArgumentException">There is no law of this id.</exception>
    public static LawResult Check(string id, LawOptions options) =>
        (FindSuite(id) ?? throw new ArgumentException($"There is no law {id}.", nameof(id))).CheckLibrary(id, options);
}
