using Theory.Laws;
using Theory.Laws.Subjects;

namespace Theory.Mutation.WrongModels;

/// <summary>What the mistakes about smooth activations have in common.</summary>
internal static class SmoothMistakes
{
    public static WrongModel<SmoothSubject> Of(
        LawSuite<SmoothSubject> suite,
        string id,
        string mistake,
        Func<double, double> value,
        Func<double, double> slope,
        string counterexample,
        params string[] killers
    ) => new(suite, id, mistake, new(value, slope), killers, counterexample);

    public static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    public static double SigmoidSlope(double x) => Sigmoid(x) * Sigmoid(-x);
}
