using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class PiecewiseLinearMistakes
{
    private static PiecewiseLinearSubject Ours => PiecewiseLinearSubject.Ours;

    private static Rational Half => new(1, 2);

    public static IEnumerable<WrongModel> All => [.. OfSteps, .. OfRelus, .. OfLeaks, .. OfClips];

    private static IEnumerable<WrongModel> OfSteps =>
        [
            Of(
                "step-at-least",
                "the step is 1 at 0, as if it were >=",
                Ours with
                {
                    Step = x => x.Sign >= 0 ? 1 : 0,
                },
                "0",
                "step-fires-above-0"
            ),
            Of(
                "step-is-the-sign",
                "the step is -1 below 0, as the sign is",
                Ours with
                {
                    Step = x => x.Sign,
                },
                "-1",
                "step-fires-above-0"
            ),
        ];

    private static IEnumerable<WrongModel> OfRelus =>
        [
            Of(
                "relu-as-minimum",
                "min(0, x) in place of max(0, x)",
                Ours with
                {
                    Relu = x => Rational.Min(0, x),
                },
                "-1",
                "relu-is-never-negative",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-is-abs",
                "ReLU turns the sign round in place of filtering",
                Ours with
                {
                    Relu = x => x.Abs(),
                },
                "1",
                "relu-parts-make-the-number",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-stops-at-6",
                "ReLU6 in place of ReLU",
                Ours with
                {
                    Relu = x => Rational.Min(6, Relu(x)),
                },
                "7",
                "relu-parts-make-the-number",
                "relu-scales",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-threshold-1",
                "ReLU passes what is above 1 in place of 0",
                Ours with
                {
                    Relu = x => x > 1 ? x : 0,
                },
                "1",
                "relu-parts-make-the-number",
                "relu-scales",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-gives-1",
                "ReLU gives 1 in place of x",
                Ours with
                {
                    Relu = x => x.Sign > 0 ? 1 : 0,
                },
                "2",
                "relu-parts-make-the-number",
                "relu-scales",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-of-x-plus-1",
                "a bias of 1 is added inside",
                Ours with
                {
                    Relu = x => Relu(x + 1),
                },
                "0",
                "relu-twice-is-relu-once",
                "relu-parts-make-the-number",
                "relu-scales",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-doubled",
                "the positive part counts twice",
                Ours with
                {
                    Relu = x => 2 * Relu(x),
                },
                "1",
                "relu-twice-is-relu-once",
                "relu-parts-make-the-number",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-leaks",
                "leaky ReLU in place of ReLU",
                Ours with
                {
                    Relu = x => x.Sign < 0 ? x / 10 : x,
                },
                "-1",
                "relu-is-never-negative",
                "relu-parts-make-the-number",
                "relu-twice-is-relu-once",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-slope-is-x",
                "the slope is x where it is 1",
                Ours with
                {
                    ReluSlope = Relu,
                },
                "1/2",
                "relu-slope-is-the-rate"
            ),
            Of(
                "relu-slope-is-1",
                "the slope is 1 everywhere",
                Ours with
                {
                    ReluSlope = _ => 1,
                },
                "-1",
                "relu-slope-is-the-rate"
            ),
        ];

    private static IEnumerable<WrongModel> OfLeaks =>
        [
            Of(
                "leaky-always-maximum",
                "max(a x, x) also for slopes above 1",
                Ours with
                {
                    LeakyRelu = (a, x) => Rational.Max(a * x, x),
                },
                "a = 2, x = 1",
                "leaky-relu-is-a-minimum",
                "leaky-relu-has-two-slopes"
            ),
            Of(
                "leaky-always-minimum",
                "min(a x, x) for every slope",
                Ours with
                {
                    LeakyRelu = (a, x) => Rational.Min(a * x, x),
                },
                "a = 0, x = 1",
                "leaky-relu-is-a-maximum",
                "leaky-relu-has-two-slopes"
            ),
            Of(
                "leaky-above-0",
                "the slope a is taken above 0",
                Ours with
                {
                    LeakyRelu = (a, x) => x.Sign > 0 ? a * x : x,
                },
                "a = 0, x = 1",
                "leaky-relu-has-two-slopes",
                "leaky-relu-is-a-maximum",
                "leaky-relu-is-a-minimum"
            ),
            Of(
                "leaky-turned-round",
                "the part below 0 has its sign turned",
                Ours with
                {
                    LeakyRelu = (a, x) => x.Sign < 0 ? -a * x : x,
                },
                "a = 1, x = -1",
                "leaky-relu-has-two-slopes",
                "leaky-relu-is-a-maximum",
                "leaky-relu-is-a-minimum"
            ),
            Of(
                "leaky-without-leak",
                "the slope is forgotten, which leaves ReLU",
                Ours with
                {
                    LeakyRelu = (_, x) => Relu(x),
                },
                "a = 1, x = -1",
                "leaky-relu-has-two-slopes",
                "leaky-relu-is-a-maximum",
                "leaky-relu-is-a-minimum"
            ),
        ];

    private static IEnumerable<WrongModel> OfClips =>
        [
            Of(
                "relu6-without-6",
                "ReLU6 does not stop at 6",
                Ours with
                {
                    Relu6 = Relu,
                },
                "13/2",
                "relu6-clips-at-both-ends"
            ),
            Of(
                "relu6-without-0",
                "ReLU6 lets negative numbers pass",
                Ours with
                {
                    Relu6 = x => Rational.Min(6, x),
                },
                "-1/2",
                "relu6-clips-at-both-ends"
            ),
            Of(
                "hard-tanh-without-lower-end",
                "the hard tanh does not stop at -1",
                Ours with
                {
                    HardTanh = x => Rational.Min(1, x),
                },
                "3/2",
                "hard-tanh-is-odd",
                "hard-tanh-clips-at-both-ends"
            ),
            Of(
                "hard-tanh-from-0",
                "the hard tanh stops at 0 in place of -1",
                Ours with
                {
                    HardTanh = x => Rational.Max(0, Rational.Min(1, x)),
                },
                "1/2",
                "hard-tanh-is-odd",
                "hard-tanh-clips-at-both-ends"
            ),
            Of(
                "hard-tanh-to-2",
                "the hard tanh stops at -2 and 2",
                Ours with
                {
                    HardTanh = x => Rational.Max(-2, Rational.Min(2, x)),
                },
                "3/2",
                "hard-tanh-clips-at-both-ends"
            ),
            Of(
                "hard-sigmoid-without-shift",
                "the hard sigmoid is x/6, without 1/2",
                Ours with
                {
                    HardSigmoid = x => Unit(x / 6),
                },
                "0",
                "hard-sigmoid-is-symmetric",
                "hard-sigmoid-rises-from-minus-3-to-3"
            ),
            Of(
                "hard-sigmoid-one-fifth",
                "the hard sigmoid has the slope 1/5",
                Ours with
                {
                    HardSigmoid = x => Unit(x / 5 + Half),
                },
                "1/2",
                "hard-sigmoid-rises-from-minus-3-to-3"
            ),
            Of(
                "hard-sigmoid-without-upper-end",
                "the hard sigmoid does not stop at 1",
                Ours with
                {
                    HardSigmoid = x => Relu(x / 6 + Half),
                },
                "7/2",
                "hard-sigmoid-is-symmetric",
                "hard-sigmoid-rises-from-minus-3-to-3"
            ),
        ];

    private static WrongModel<PiecewiseLinearSubject> Of(
        string id,
        string mistake,
        PiecewiseLinearSubject subject,
        string counterexample,
        params string[] killers
    ) => new(PiecewiseLinearLaws.Suite, id, mistake, subject, killers, counterexample);

    private static Rational Relu(Rational x) => x.Sign > 0 ? x : 0;

    private static Rational Unit(Rational x) => Rational.Max(0, Rational.Min(1, x));
}
