using Theory.Data;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.SoftmaxSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of softmax in floating point, for lists of any length and for numbers whose powers overflow.</summary>
public static class SoftmaxLaws
{
    /// <summary>The laws, with this library's softmax.</summary>
    public static LawSuite<SoftmaxSubject> Suite =>
        new(
            "softmax",
            SoftmaxSubject.Ours,
            [
                Equation(
                    new(
                        "softmax-has-its-values",
                        7,
                        "softmax has the values of its definition, also where e^x overflows",
                        "f(x)i = e^xi / (e^x1 + ... + e^xn), within 1e-12"
                    )
                    {
                        Includes =
                        [
                            "softmax-sums-to-1",
                            "softmax-does-not-see-a-common-shift",
                            "softmax-keeps-the-order",
                            "softmax-of-two-is-a-sigmoid",
                        ],
                    },
                    Lists,
                    (s, x) => s.Softmax(x),
                    (_, x) => Definitions.Softmax(x),
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "softmax-sums-to-1",
                        10,
                        "softmax gives shares: they sum to 1",
                        "f(x)1 + ... + f(x)n = 1, within 1e-12"
                    )
                    {
                        Beside = "It is the law on the output of chapter 10: shares at the output.",
                    },
                    Lists,
                    (s, x) => s.Softmax(x).Sum(),
                    (_, _) => 1,
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "softmax-does-not-see-a-common-shift",
                        7,
                        "adding one number to all items changes no share",
                        "f(x + c) = f(x), within 1e-12"
                    )
                    {
                        Beside =
                            "It is the reason why the largest item may be subtracted first, which keeps the powers from overflowing.",
                    },
                    Cases
                        .From(RealGenerators.Lists.And(RealGenerators.All))
                        .Cover("several items", 50, c => c.First.Count > 1),
                    (s, c) => s.Softmax(new(c.First.Select(x => x + c.Second))),
                    (s, c) => s.Softmax(c.First),
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "softmax-keeps-the-order",
                        7,
                        "the larger item never has the smaller share",
                        "f(x) is sorted when x is"
                    )
                    {
                        Beside = "It is why the class of the largest item is the answer, with or without softmax.",
                    },
                    Lists,
                    (s, x) => s.Softmax(Sorted(x)),
                    (s, x) => Sorted(s.Softmax(Sorted(x)))
                ),
                Equation(
                    new(
                        "softmax-of-two-is-a-sigmoid",
                        7,
                        "softmax of two items is the sigmoid of their difference",
                        "f(x, y) = (s(x - y), s(y - x)), within 1e-12"
                    ),
                    Cases.From(RealGenerators.All.And(RealGenerators.All)),
                    (s, c) => s.Softmax([c.First, c.Second]),
                    (_, c) => [Definitions.Sigmoid(c.First - c.Second), Definitions.Sigmoid(c.Second - c.First)],
                    Nearly.Equal
                ),
            ]
        );

    private static Sampled<ValueList<double>> Lists =>
        Cases
            .From(RealGenerators.Lists)
            .Cover("several items", 50, x => x.Count > 1)
            .Cover("an item whose power overflows", 5, x => x.Any(item => item > 710));

    private static ValueList<double> Sorted(ValueList<double> x) => new(x.Order());
}
