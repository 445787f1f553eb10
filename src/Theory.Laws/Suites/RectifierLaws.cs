using Theory.Functions;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;

namespace Theory.Laws.Suites;

/// <summary>The laws of the smooth relatives of ReLU in floating point: softplus, ELU, SiLU and GELU.</summary>
public static class RectifierLaws
{
    /// <summary>The laws of softplus, with this library's.</summary>
    public static LawSuite<SmoothSubject> Softplus =>
        new(
            "softplus",
            SmoothSubject.Of(Expression.Parse("softplus(x)")),
            [
                Law<SmoothSubject>.Equation(
                    new(
                        "softplus-has-its-values",
                        7,
                        "softplus has the values of its definition, also where e^x overflows",
                        "p(x) = log(1 + e^x), within 1e-12"
                    )
                    {
                        Includes = ["softplus-parts-make-the-number", "softplus-lies-above-relu"],
                    },
                    Points,
                    (s, x) => s.Value(x),
                    (_, x) => Definitions.Softplus(x),
                    Nearly.Equal
                ),
                Law<SmoothSubject>.Equation(
                    new(
                        "softplus-parts-make-the-number",
                        7,
                        "softplus splits a number as ReLU does",
                        "p(x) - p(-x) = x, within 1e-12"
                    )
                    {
                        Beside = "It is the law by which a pair of softplus units collapses in chapter 2.",
                    },
                    Points,
                    (s, x) => s.Value(x) - s.Value(-x),
                    (_, x) => x,
                    Nearly.Equal
                ),
                Law<SmoothSubject>.Equation(
                    new(
                        "softplus-slope-is-the-sigmoid",
                        7,
                        "the slope of softplus is the sigmoid",
                        "p'(x) = s(x), within 1e-12"
                    ),
                    Points,
                    (s, x) => s.Slope(x),
                    (_, x) => Definitions.Sigmoid(x),
                    Nearly.Equal
                ),
                Law<SmoothSubject>.Equation(
                    new(
                        "softplus-lies-above-relu",
                        10,
                        "softplus lies above ReLU, by log 2 at most",
                        "relu(x) <= p(x) <= relu(x) + log 2, within 1e-12"
                    )
                    {
                        Beside = "It is the law on the output of chapter 10, and bounds how far softplus is from ReLU.",
                    },
                    Points,
                    (s, x) => s.Value(x),
                    (s, x) => Math.Clamp(s.Value(x), Math.Max(0, x), Math.Max(0, x) + Math.Log(2)),
                    Nearly.Equal
                ),
            ]
        );

    /// <summary>The laws of ELU, with this library's.</summary>
    public static LawSuite<ScaledSubject> Elu =>
        new(
            "ELU",
            ScaledSubject.Of(alpha => Expression.Parse($"piecewise(x < 0: ({alpha})*(exp(x) - 1); else: x)")),
            [
                Law<ScaledSubject>.Equation(
                    new(
                        "elu-has-two-branches",
                        7,
                        "ELU is alpha (e^x - 1) below 0 and x from 0 on",
                        "f(x) = alpha (e^x - 1) for x < 0 and x for x >= 0, within 1e-12"
                    )
                    {
                        Includes = ["elu-stays-above-minus-alpha"],
                    },
                    ScaledPoints,
                    (s, c) => s.Value(c.Scale, c.X),
                    (_, c) => c.X < 0 ? Definitions.ExpLess1(c.Scale, c.X) : c.X,
                    Nearly.Equal
                ),
                Law<ScaledSubject>.Equation(
                    new(
                        "elu-slope-on-each-side",
                        7,
                        "off 0, the slope of ELU is alpha e^x below 0 and 1 above",
                        "f'(x) = alpha e^x for x < 0 and 1 for x > 0, within 1e-12"
                    ),
                    ScaledPoints,
                    (s, c) => c.X == 0 ? 1 : s.Slope(c.Scale, c.X),
                    (_, c) => c.X < 0 ? c.Scale * Definitions.Exp(c.X) : 1,
                    Nearly.Equal
                ),
                Law<ScaledSubject>.Equation(
                    new(
                        "elu-stays-above-minus-alpha",
                        10,
                        "ELU gives nothing below -alpha",
                        "f(x) = max(f(x), -alpha), within 1e-12"
                    ),
                    ScaledPoints,
                    (s, c) => s.Value(c.Scale, c.X),
                    (s, c) => Math.Max(s.Value(c.Scale, c.X), -c.Scale),
                    Nearly.Equal
                ),
            ]
        );

    /// <summary>The laws of SiLU, with this library's.</summary>
    public static LawSuite<SmoothSubject> Silu =>
        Gated(
            "silu",
            "SiLU",
            "x*sigmoid(x)",
            "x s(x)",
            "s(x) + x s(x) (1 - s(x))",
            Definitions.Silu,
            x => Definitions.Sigmoid(x) + x * Definitions.Sigmoid(x) * Definitions.Sigmoid(-x)
        );

    /// <summary>The laws of GELU, with this library's.</summary>
    public static LawSuite<SmoothSubject> Gelu =>
        Gated(
            "gelu",
            "GELU",
            "x*(1 + erf(x/sqrt(2)))/2",
            "x Phi(x) with Phi(x) = (1 + erf(x / sqrt 2)) / 2",
            "Phi(x) + x e^(-x^2/2) / sqrt(2 pi)",
            x => x * Definitions.NormalDistribution(x),
            x => Definitions.NormalDistribution(x) + x * Definitions.NormalDensity(x)
        );

    // Both multiply x by a gate g with g(x) + g(-x) = 1.
    private static LawSuite<SmoothSubject> Gated(
        string id,
        string name,
        string formula,
        string value,
        string slope,
        Func<double, double> definition,
        Func<double, double> derivative
    ) =>
        new(
            name,
            SmoothSubject.Of(Expression.Parse(formula)),
            [
                Law<SmoothSubject>.Equation(
                    new(
                        $"{id}-has-its-values",
                        7,
                        $"{name} has the values of its definition, also where e^x overflows",
                        $"f(x) = {value}, within 1e-12"
                    )
                    {
                        Includes = [$"{id}-parts-make-the-number"],
                    },
                    Points,
                    (s, x) => s.Value(x),
                    (_, x) => definition(x),
                    Nearly.Equal
                ),
                Law<SmoothSubject>.Equation(
                    new(
                        $"{id}-parts-make-the-number",
                        7,
                        $"{name} splits a number as ReLU does",
                        "f(x) - f(-x) = x, within 1e-12"
                    ),
                    Points,
                    (s, x) => s.Value(x) - s.Value(-x),
                    (_, x) => x,
                    Nearly.Equal
                ),
                Law<SmoothSubject>.Equation(
                    new(
                        $"{id}-slope-by-the-product-rule",
                        7,
                        $"the slope of {name} is that of a product",
                        $"f'(x) = {slope}, within 1e-12"
                    ),
                    Points,
                    (s, x) => s.Slope(x),
                    (_, x) => derivative(x),
                    Nearly.Equal
                ),
            ]
        );

    private static Sampled<double> Points =>
        Cases
            .From(RealGenerators.All)
            .Cover("below 0", 25, x => x < 0)
            .Cover("so large that e^x or e^-x overflows", 4, x => Math.Abs(x) > 710);

    private static Sampled<ScaledReal> ScaledPoints =>
        Cases
            .From(RealGenerators.Scaled)
            .Cover("x below 0", 25, c => c.X < 0)
            .Cover("alpha above 1 and x below 0", 10, c => c.Scale > 1 && c.X < 0);
}
