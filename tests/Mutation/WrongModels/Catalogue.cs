namespace Theory.Mutation.WrongModels;

/// <summary>Every wrong model, suite by suite.</summary>
public static class Catalogue
{
    public static IReadOnlyList<WrongModel> Models { get; } =
    [
        .. RationalMistakes.All,
        .. MatrixMistakes.All,
        .. FormulaMistakes.All,
        .. AffineMistakes.All,
        .. CollapseMistakes.All,
        .. ThreeUnitsMistakes.All,
        .. NetworkMistakes.All,
        .. SeparationMistakes.All,
        .. PlaneMistakes.All,
        .. NeuronMistakes.All,
        .. FitMistakes.All,
        .. CensusMistakes.All,
        .. FeatureMistakes.All,
        .. RegionMistakes.All,
        .. DerivativeMistakes.All,
        .. SimplifierMistakes.All,
        .. PiecewiseLinearMistakes.All,
        .. SigmoidMistakes.All,
        .. RectifierMistakes.All,
        .. SoftmaxMistakes.All,
    ];
}
