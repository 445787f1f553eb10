using Theory.Data;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;

namespace Theory.Mutation.WrongModels;

internal static class SoftmaxMistakes
{
    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "softmax-without-the-shift",
                "e^x as it stands, which overflows for large items",
                x => Shares(x, Math.Exp),
                "[710]",
                "softmax-sums-to-1",
                "softmax-has-its-values",
                "softmax-does-not-see-a-common-shift",
                "softmax-keeps-the-order",
                "softmax-of-two-is-a-sigmoid"
            ),
            Of(
                "softmax-not-divided",
                "the powers are not divided by their sum",
                x => Map(x, item => Math.Exp(item - x.Max())),
                "[0, 0]",
                "softmax-sums-to-1",
                "softmax-has-its-values",
                "softmax-of-two-is-a-sigmoid"
            ),
            Of(
                "softmax-of-sizes",
                "the items are divided by their sum, without powers",
                x => x.Sum() == 0 ? Map(x, _ => 1.0 / x.Count) : Map(x, item => item / x.Sum()),
                "[0, 1] and 1",
                "softmax-does-not-see-a-common-shift",
                "softmax-has-its-values",
                "softmax-keeps-the-order",
                "softmax-of-two-is-a-sigmoid"
            ),
            Of(
                "softmax-of-minus-x",
                "the sign is lost, so that the smallest item gets most",
                x => Shares(x, item => Math.Exp(x.Min() - item)),
                "[0, 1]",
                "softmax-keeps-the-order",
                "softmax-has-its-values",
                "softmax-of-two-is-a-sigmoid"
            ),
            Of(
                "softmax-to-base-2",
                "powers of 2 in place of powers of e",
                x => Shares(x, item => Math.Pow(2, item - x.Max())),
                "0 and 1",
                "softmax-of-two-is-a-sigmoid",
                "softmax-has-its-values"
            ),
            Of(
                "softmax-is-argmax",
                "the largest item gets everything",
                Largest,
                "0 and 0",
                "softmax-of-two-is-a-sigmoid",
                "softmax-has-its-values",
                "softmax-keeps-the-order"
            ),
            Of(
                "softmax-as-single-sigmoids",
                "each item goes through a sigmoid of its own",
                x => Map(x, item => 1 / (1 + Math.Exp(-item))),
                "[0]",
                "softmax-sums-to-1",
                "softmax-has-its-values",
                "softmax-does-not-see-a-common-shift",
                "softmax-of-two-is-a-sigmoid"
            ),
        ];

    private static WrongModel<SoftmaxSubject> Of(
        string id,
        string mistake,
        Func<ValueList<double>, ValueList<double>> softmax,
        string counterexample,
        params string[] killers
    ) => new WrongModel<SoftmaxSubject>(SoftmaxLaws.Suite, id, mistake, new(softmax), killers, counterexample);

    private static ValueList<double> Map(ValueList<double> x, Func<double, double> change) => new(x.Select(change));

    private static ValueList<double> Shares(ValueList<double> x, Func<double, double> power) =>
        Map(x, item => power(item) / x.Sum(power));

    private static ValueList<double> Largest(ValueList<double> x)
    {
        var first = x.Index().First(item => item.Item == x.Max()).Index;
        return new(x.Select((_, i) => i == first ? 1.0 : 0.0));
    }
}
