using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.PiecewiseLinearSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of ReLU and of the other activations that are made of straight pieces, in exact arithmetic.</summary>
public static class PiecewiseLinearLaws
{
    /// <summary>The laws, with this library's activations.</summary>
    public static LawSuite<PiecewiseLinearSubject> Suite =>
        new("activations of straight pieces", PiecewiseLinearSubject.Ours, [.. Relu, .. Leaky, .. Clipped]);

    private static Sampled<Rational> Points =>
        Cases.From(RationalGenerators.All).Cover("above 0", 25, x => x.Sign > 0).Cover("below 0", 25, x => x.Sign < 0);

    private static Cases<Rational> Halves => Cases.All(Enumerable.Range(0, 33).Select(n => new Rational(Spread(n), 2)));

    // 0, 1, -1, 2, -2, ...: the smallest first.
    private static int Spread(int n) => int.IsOddInteger(n) ? (n + 1) / 2 : -n / 2;

    private static IEnumerable<Law<PiecewiseLinearSubject>> Relu =>
        [
            Equation(
                new(
                    "step-fires-above-0",
                    7,
                    "the step is 1 above 0 and 0 elsewhere, also at 0",
                    "step(x) = 1 when x > 0"
                ),
                Points,
                (s, x) => s.Step(x),
                (_, x) => x.Sign > 0 ? 1 : 0
            ),
            Equation(
                new("relu-is-never-negative", 10, "ReLU gives no negative number", "relu(x) = |relu(x)|")
                {
                    Beside =
                        "It is the law on the output of chapter 10: a ReLU at the output cannot answer a negative number.",
                },
                Points,
                (s, x) => s.Relu(x),
                (s, x) => s.Relu(x).Abs()
            ),
            Equation(
                new(
                    "relu-parts-make-the-number",
                    7,
                    "a number is its positive part less its negative part",
                    "relu(x) - relu(-x) = x"
                )
                {
                    Beside =
                        "It is the law that chapter 2 collapses a pair of ReLUs by, and says what ReLU is without a case distinction.",
                },
                Points,
                (s, x) => s.Relu(x) - s.Relu(-x),
                (_, x) => x
            ),
            Equation(
                new(
                    "relu-twice-is-relu-once",
                    7,
                    "ReLU changes nothing that has been through it (it is idempotent)",
                    "relu(relu(x)) = relu(x)"
                )
                {
                    Beside =
                        "ReLU as a filter is what chapter 7 explains; the law says it without another activation or slope.",
                },
                Points,
                (s, x) => s.Relu(s.Relu(x)),
                (s, x) => s.Relu(x)
            ),
            Equation(
                new(
                    "relu-scales",
                    7,
                    "ReLU goes with positive factors (it is positively homogeneous)",
                    "relu(c x) = c relu(x) for c >= 0"
                )
                {
                    Beside =
                        "It is the law that lets weights be moved from one layer to the next, and names the factor that a wrong ReLU loses.",
                },
                Cases
                    .From(SlopedPoint.Between(0, 9))
                    .Cover("x above 0", 25, c => c.X.Sign > 0)
                    .Cover("factor 1 or less", 5, c => c.Slope <= 1),
                (s, c) => s.Relu(c.Slope * c.X),
                (s, c) => c.Slope * s.Relu(c.X)
            ),
            Equation(
                new(
                    "relu-slope-is-the-rate",
                    7,
                    "off 0, the slope of ReLU is its rate of change",
                    "relu(2x) - relu(x) = relu'(x) x for x != 0"
                ),
                Points,
                (s, x) => s.Relu(2 * x) - s.Relu(x),
                (s, x) => x.IsZero ? s.Relu(x) : s.ReluSlope(x) * x
            ),
        ];

    private static IEnumerable<Law<PiecewiseLinearSubject>> Leaky =>
        [
            Equation(
                new(
                    "leaky-relu-has-two-slopes",
                    7,
                    "leaky ReLU has slope a below 0 and slope 1 above, whatever a is",
                    "f(x) = a x for x < 0 and x for x >= 0"
                )
                {
                    Includes = ["leaky-relu-is-a-maximum", "leaky-relu-is-a-minimum"],
                },
                Cases
                    .From(SlopedPoint.Between(0, 4))
                    .Cover("slope above 1 and x below 0", 10, c => c.Slope > 1 && c.X.Sign < 0)
                    .Cover("x above 0", 25, c => c.X.Sign > 0),
                (s, c) => s.LeakyRelu(c.Slope, c.X),
                (_, c) => c.X.Sign < 0 ? c.Slope * c.X : c.X
            ),
            Equation(
                new(
                    "leaky-relu-is-a-maximum",
                    7,
                    "for slopes up to 1, leaky ReLU is the larger of a x and x",
                    "f(x) = max(a x, x) for 0 <= a <= 1"
                ),
                Cases.From(SlopedPoint.Between(0, 1)).Cover("x below 0", 25, c => c.X.Sign < 0),
                (s, c) => s.LeakyRelu(c.Slope, c.X),
                (_, c) => Rational.Max(c.Slope * c.X, c.X)
            ),
            Equation(
                new(
                    "leaky-relu-is-a-minimum",
                    7,
                    "for slopes from 1, leaky ReLU is the smaller of a x and x",
                    "f(x) = min(a x, x) for a >= 1"
                ),
                Cases.From(SlopedPoint.Between(1, 4)).Cover("x below 0", 25, c => c.X.Sign < 0),
                (s, c) => s.LeakyRelu(c.Slope, c.X),
                (_, c) => Rational.Min(c.Slope * c.X, c.X)
            ),
        ];

    private static IEnumerable<Law<PiecewiseLinearSubject>> Clipped =>
        [
            Equation(
                new(
                    "relu6-clips-at-both-ends",
                    7,
                    "ReLU6 lets numbers from 0 to 6 pass and stops at the ends",
                    "relu6(x) = the number in [0, 6] nearest to x"
                ),
                Halves,
                (s, x) => s.Relu6(x),
                (_, x) => Nearest(x, 0, 6)
            ),
            Equation(
                new(
                    "hard-tanh-clips-at-both-ends",
                    7,
                    "the hard tanh lets numbers from -1 to 1 pass and stops at the ends",
                    "f(x) = the number in [-1, 1] nearest to x"
                )
                {
                    Includes = ["hard-tanh-is-odd"],
                },
                Halves,
                (s, x) => s.HardTanh(x),
                (_, x) => Nearest(x, -1, 1)
            ),
            Equation(
                new("hard-tanh-is-odd", 7, "the hard tanh goes with the sign, as tanh does", "f(-x) = -f(x)"),
                Halves,
                (s, x) => s.HardTanh(-x),
                (s, x) => -s.HardTanh(x)
            ),
            Equation(
                new(
                    "hard-sigmoid-is-symmetric",
                    7,
                    "the hard sigmoid is symmetric about (0, 1/2), as the sigmoid is",
                    "f(-x) = 1 - f(x)"
                )
                {
                    Beside = "It is the law that hard sigmoids of every slope meet, and that the sigmoid meets too.",
                },
                Halves,
                (s, x) => s.HardSigmoid(-x),
                (s, x) => 1 - s.HardSigmoid(x)
            ),
            Equation(
                new(
                    "hard-sigmoid-rises-from-minus-3-to-3",
                    7,
                    "the hard sigmoid rises with slope 1/6 from 0 at -3 to 1 at 3",
                    "f(x) = 1/2 + (the number in [-3, 3] nearest to x) / 6"
                ),
                Halves,
                (s, x) => s.HardSigmoid(x),
                (_, x) => new Rational(1, 2) + Nearest(x, -3, 3) / 6
            ),
        ];

    private static Rational Nearest(Rational x, Rational low, Rational high) =>
        x < low ? low
        : x > high ? high
        : x;
}
