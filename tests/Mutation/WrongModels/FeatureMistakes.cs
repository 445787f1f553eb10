using Theory.Algebra;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class FeatureMistakes
{
    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "features-are-the-inputs",
                "the squares are forgotten",
                (x, y) => [x, y],
                "(0, 1)",
                "features-forget-signs",
                "features-sum-to-the-squared-distance",
                "features-separate-two-rings"
            ),
            Of(
                "features-are-sizes",
                "sizes in place of squares",
                (x, y) => [x.Abs(), y.Abs()],
                "(1/2, 0)",
                "features-sum-to-the-squared-distance",
                "features-separate-two-rings"
            ),
            Of(
                "features-double",
                "twice the number in place of its square",
                (x, y) => [2 * x, 2 * y],
                "(0, 1)",
                "features-sum-to-the-squared-distance",
                "features-forget-signs",
                "features-separate-two-rings"
            ),
            Of(
                "features-subtracted",
                "the second square is subtracted",
                (x, y) => [x * x, -y * y],
                "(0, 1)",
                "features-sum-to-the-squared-distance",
                "features-separate-two-rings"
            ),
            Of(
                "features-multiplied",
                "the product of the inputs in place of the second square",
                (x, y) => [x * x, x * y],
                "(0, 1)",
                "features-sum-to-the-squared-distance",
                "features-forget-signs",
                "features-separate-two-rings"
            ),
            Of(
                "features-cubed",
                "cubes in place of squares",
                (x, y) => [x * x * x, y * y * y],
                "(0, -1)",
                "features-sum-to-the-squared-distance",
                "features-forget-signs",
                "features-separate-two-rings"
            ),
        ];

    private static WrongModel<FeatureSubject> Of(
        string id,
        string mistake,
        Func<Rational, Rational, Vector> features,
        string counterexample,
        params string[] killers
    ) => new(FeatureLaws.Suite, id, mistake, new(point => features(point[0], point[1])), killers, counterexample);
}
