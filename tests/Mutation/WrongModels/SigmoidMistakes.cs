using Theory.Laws.Suites;
using static Theory.Mutation.WrongModels.SmoothMistakes;

namespace Theory.Mutation.WrongModels;

internal static class SigmoidMistakes
{
    public static IEnumerable<WrongModel> All => [.. OfSigmoid, .. OfTanh];

    private static IEnumerable<WrongModel> OfSigmoid =>
        [
            Of(
                SigmoidLaws.Sigmoid,
                "sigmoid-of-minus-x",
                "1 / (1 + e^x), with the sign lost",
                x => Sigmoid(-x),
                SigmoidSlope,
                "1",
                "sigmoid-has-its-values"
            ),
            Of(
                SigmoidLaws.Sigmoid,
                "sigmoid-minus-in-the-denominator",
                "1 / (1 - e^-x)",
                x => 1 / (1 - Math.Exp(-x)),
                SigmoidSlope,
                "0",
                "sigmoid-has-its-values",
                "sigmoid-is-symmetric",
                "sigmoid-stays-between-0-and-1"
            ),
            Of(
                SigmoidLaws.Sigmoid,
                "sigmoid-overflows",
                "e^x / (1 + e^x), which is no number for large x",
                x => Math.Exp(x) / (1 + Math.Exp(x)),
                SigmoidSlope,
                "710",
                "sigmoid-has-its-values",
                "sigmoid-is-symmetric"
            ),
            Of(
                SigmoidLaws.Sigmoid,
                "sigmoid-in-percent",
                "the values are percentages",
                x => 100 * Sigmoid(x),
                SigmoidSlope,
                "0",
                "sigmoid-is-symmetric",
                "sigmoid-has-its-values",
                "sigmoid-stays-between-0-and-1"
            ),
            Of(
                SigmoidLaws.Sigmoid,
                "sigmoid-twice-as-steep",
                "e^-2x in place of e^-x",
                x => Sigmoid(2 * x),
                SigmoidSlope,
                "1",
                "sigmoid-has-its-values"
            ),
            Of(
                SigmoidLaws.Sigmoid,
                "sigmoid-slope-without-1-less-s",
                "the slope is s(x), without (1 - s(x))",
                Sigmoid,
                Sigmoid,
                "0",
                "sigmoid-slope-from-its-value"
            ),
            Of(
                SigmoidLaws.Sigmoid,
                "sigmoid-slope-of-the-value",
                "the formula s (1 - s) is applied to x itself",
                Sigmoid,
                x => x * (1 - x),
                "0",
                "sigmoid-slope-from-its-value"
            ),
        ];

    private static IEnumerable<WrongModel> OfTanh =>
        [
            Of(
                SigmoidLaws.Tanh,
                "tanh-misprinted",
                "(e^x - e^x) / (e^x + e^-x), as a textbook prints it",
                _ => 0,
                TanhSlope,
                "1",
                "tanh-has-its-values",
                "tanh-is-a-stretched-sigmoid"
            ),
            Of(
                SigmoidLaws.Tanh,
                "tanh-turned-over",
                "the denominator is divided by the numerator",
                x => 1 / Math.Tanh(x),
                TanhSlope,
                "0",
                "tanh-has-its-values",
                "tanh-is-odd",
                "tanh-is-a-stretched-sigmoid",
                "tanh-stays-between-minus-1-and-1"
            ),
            Of(
                SigmoidLaws.Tanh,
                "tanh-overflows",
                "the powers are divided as they stand, which is no number for large x",
                x => (Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x)),
                TanhSlope,
                "710",
                "tanh-has-its-values",
                "tanh-is-odd",
                "tanh-is-a-stretched-sigmoid"
            ),
            Of(
                SigmoidLaws.Tanh,
                "tanh-is-the-sigmoid",
                "the sigmoid in place of tanh",
                Sigmoid,
                TanhSlope,
                "0",
                "tanh-is-odd",
                "tanh-has-its-values",
                "tanh-is-a-stretched-sigmoid"
            ),
            Of(
                SigmoidLaws.Tanh,
                "tanh-of-half-x",
                "2 s(x) - 1, with the 2 inside forgotten",
                x => 2 * Sigmoid(x) - 1,
                TanhSlope,
                "1",
                "tanh-is-a-stretched-sigmoid",
                "tanh-has-its-values"
            ),
            Of(
                SigmoidLaws.Tanh,
                "tanh-slope-without-square",
                "the slope is 1 - t(x), without the square",
                Math.Tanh,
                x => 1 - Math.Tanh(x),
                "1",
                "tanh-slope-from-its-value"
            ),
            Of(
                SigmoidLaws.Tanh,
                "tanh-slope-as-of-sigmoid",
                "the slope is t (1 - t), as for the sigmoid",
                Math.Tanh,
                x => Math.Tanh(x) * (1 - Math.Tanh(x)),
                "0",
                "tanh-slope-from-its-value"
            ),
            Of(
                SigmoidLaws.Tanh,
                "tanh-by-its-series",
                "x - x^3/3, the first terms of the series, for every x",
                x => x - x * x * x / 3,
                TanhSlope,
                "3",
                "tanh-stays-between-minus-1-and-1",
                "tanh-has-its-values",
                "tanh-is-a-stretched-sigmoid"
            ),
        ];

    private static double TanhSlope(double x) => 1 - Math.Tanh(x) * Math.Tanh(x);
}
