using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using static Theory.Mutation.WrongModels.SmoothMistakes;

namespace Theory.Mutation.WrongModels;

internal static class RectifierMistakes
{
    public static IEnumerable<WrongModel> All => [.. OfSoftplus, .. OfElu, .. OfSilu, .. OfGelu];

    private static IEnumerable<WrongModel> OfSoftplus =>
        [
            Of(
                RectifierLaws.Softplus,
                "softplus-overflows",
                "log(1 + e^x) as it stands, which is infinite for large x",
                x => Math.Log(1 + Math.Exp(x)),
                Sigmoid,
                "710",
                "softplus-has-its-values",
                "softplus-parts-make-the-number",
                "softplus-lies-above-relu"
            ),
            Of(
                RectifierLaws.Softplus,
                "softplus-without-1",
                "log(e^x), with the 1 forgotten",
                x => x,
                Sigmoid,
                "-1",
                "softplus-lies-above-relu",
                "softplus-has-its-values",
                "softplus-parts-make-the-number"
            ),
            Of(
                RectifierLaws.Softplus,
                "softplus-to-base-2",
                "the logarithm has base 2",
                x => Softplus(x) / Math.Log(2),
                Sigmoid,
                "0",
                "softplus-lies-above-relu",
                "softplus-has-its-values",
                "softplus-parts-make-the-number"
            ),
            Of(
                RectifierLaws.Softplus,
                "softplus-is-relu",
                "ReLU in place of softplus",
                x => Math.Max(0, x),
                Sigmoid,
                "0",
                "softplus-has-its-values"
            ),
            Of(
                RectifierLaws.Softplus,
                "softplus-slope-is-the-step",
                "the slope is that of ReLU",
                Softplus,
                x => x > 0 ? 1 : 0,
                "0",
                "softplus-slope-is-the-sigmoid"
            ),
            Of(
                RectifierLaws.Softplus,
                "softplus-slope-overflows",
                "the slope is 1 / (1 + e^x), the inner derivative forgotten",
                Softplus,
                x => 1 / (1 + Math.Exp(x)),
                "1",
                "softplus-slope-is-the-sigmoid"
            ),
        ];

    private static IEnumerable<WrongModel> OfElu =>
        [
            Scaled(
                "elu-branches-exchanged",
                "the branches are exchanged",
                (a, x) => x >= 0 ? a * (Math.Exp(x) - 1) : x,
                EluSlope,
                "alpha = 1, x = 1",
                "elu-has-two-branches",
                "elu-stays-above-minus-alpha"
            ),
            Scaled(
                "elu-without-minus-1",
                "alpha e^x, with the -1 forgotten",
                (a, x) => x < 0 ? a * Math.Exp(x) : x,
                EluSlope,
                "alpha = 1, x = -1",
                "elu-has-two-branches"
            ),
            Scaled(
                "elu-alpha-on-e-only",
                "alpha e^x - 1, with the brackets forgotten",
                (a, x) => x < 0 ? a * Math.Exp(x) - 1 : x,
                EluSlope,
                "alpha = 2, x = -1",
                "elu-has-two-branches",
                "elu-stays-above-minus-alpha"
            ),
            Scaled(
                "elu-alpha-above-0-too",
                "alpha multiplies both branches",
                (a, x) => a * (x < 0 ? Math.Exp(x) - 1 : x),
                EluSlope,
                "alpha = 2, x = 1",
                "elu-has-two-branches"
            ),
            Scaled(
                "elu-leaks",
                "leaky ReLU in place of ELU",
                (a, x) => x < 0 ? a * x : x,
                EluSlope,
                "alpha = 1, x = -2",
                "elu-stays-above-minus-alpha",
                "elu-has-two-branches"
            ),
            Scaled(
                "elu-slope-is-the-value",
                "the slope below 0 is the value",
                Elu,
                (a, x) => x < 0 ? Elu(a, x) : 1,
                "alpha = 1, x = -1",
                "elu-slope-on-each-side"
            ),
            Scaled(
                "elu-slope-without-alpha",
                "the slope below 0 is e^x for every alpha",
                Elu,
                (_, x) => x < 0 ? Math.Exp(x) : 1,
                "alpha = 2, x = -1",
                "elu-slope-on-each-side"
            ),
        ];

    private static IEnumerable<WrongModel> OfSilu =>
        [
            Of(
                RectifierLaws.Silu,
                "silu-without-x",
                "s(x), with the factor x forgotten",
                Sigmoid,
                SiluSlope,
                "0",
                "silu-has-its-values",
                "silu-parts-make-the-number"
            ),
            Of(
                RectifierLaws.Silu,
                "silu-gate-turned-round",
                "x s(-x)",
                x => x * Sigmoid(-x),
                SiluSlope,
                "1",
                "silu-has-its-values"
            ),
            Of(
                RectifierLaws.Silu,
                "silu-gate-of-minus-x",
                "x - s(x)",
                x => x - Sigmoid(x),
                SiluSlope,
                "0",
                "silu-has-its-values",
                "silu-parts-make-the-number"
            ),
            Of(
                RectifierLaws.Silu,
                "silu-slope-is-the-gate",
                "the slope is s(x), as if the gate were constant",
                x => x * Sigmoid(x),
                Sigmoid,
                "1",
                "silu-slope-by-the-product-rule"
            ),
            Of(
                RectifierLaws.Silu,
                "silu-slope-product-of-slopes",
                "the slope of the product is the product of the slopes",
                x => x * Sigmoid(x),
                SigmoidSlope,
                "0",
                "silu-slope-by-the-product-rule"
            ),
        ];

    private static IEnumerable<WrongModel> OfGelu =>
        [
            Of(
                RectifierLaws.Gelu,
                "gelu-by-tanh",
                "the approximation by tanh, taken for the function",
                GeluByTanh,
                GeluSlope,
                "1",
                "gelu-has-its-values"
            ),
            Of(
                RectifierLaws.Gelu,
                "gelu-by-sigmoid",
                "x s(1.702 x), taken for the function",
                x => x * Sigmoid(1.702 * x),
                GeluSlope,
                "1",
                "gelu-has-its-values"
            ),
            Of(
                RectifierLaws.Gelu,
                "gelu-not-halved",
                "x (1 + erf(x / sqrt 2)), without the half",
                x => 2 * x * Phi(x),
                GeluSlope,
                "1",
                "gelu-has-its-values",
                "gelu-parts-make-the-number"
            ),
            Of(
                RectifierLaws.Gelu,
                "gelu-without-1",
                "x erf(x / sqrt 2) / 2, with the 1 forgotten",
                x => x * (Phi(x) - 0.5),
                GeluSlope,
                "1",
                "gelu-has-its-values",
                "gelu-parts-make-the-number"
            ),
            Of(
                RectifierLaws.Gelu,
                "gelu-slope-is-the-gate",
                "the slope is Phi(x), as if the gate were constant",
                Gelu,
                Phi,
                "1",
                "gelu-slope-by-the-product-rule"
            ),
            Of(
                RectifierLaws.Gelu,
                "gelu-slope-of-other-density",
                "the density has e^(-x^2)",
                Gelu,
                x => Phi(x) + x * Math.Exp(-x * x) / Math.Sqrt(2 * Math.PI),
                "1",
                "gelu-slope-by-the-product-rule"
            ),
        ];

    private static WrongModel<ScaledSubject> Scaled(
        string id,
        string mistake,
        Func<double, double, double> value,
        Func<double, double, double> slope,
        string counterexample,
        params string[] killers
    ) => new(RectifierLaws.Elu, id, mistake, new(value, slope), killers, counterexample);

    private static double Softplus(double x) => Math.Max(0, x) + Math.Log(1 + Math.Exp(-Math.Abs(x)));

    private static double Elu(double alpha, double x) => x < 0 ? alpha * (Math.Exp(x) - 1) : x;

    private static double EluSlope(double alpha, double x) => x < 0 ? alpha * Math.Exp(x) : 1;

    private static double SiluSlope(double x) => Sigmoid(x) + x * SigmoidSlope(x);

    // The library's own, as .NET has no erf; read once, as making it takes longer than calling it.
    private static SmoothSubject Library { get; } = RectifierLaws.Gelu.Library;

    private static double Gelu(double x) => Library.Value(x);

    private static double GeluSlope(double x) => Library.Slope(x);

    private static double Phi(double x) => x == 0 ? 0.5 : Gelu(x) / x;

    private static double GeluByTanh(double x) =>
        x * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))) / 2;
}
