using Shouldly;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>The verdict of each decider on light functions, with the kind of its evidence.</summary>
public sealed class OnDecisions
{
    [Theory(DisplayName = "a verdict comes with its evidence")]
    [InlineData(Property.Total, "x", "proved by CellCover")]
    [InlineData(Property.Total, "1/x", "refuted by at 0")]
    [InlineData(Property.Total, "1/(x^2 - 2)", "refuted by Between")]
    [InlineData(Property.Continuous, "x", "proved by CellCover")]
    [InlineData(Property.Continuous, "1/x", "refuted by at 0")]
    [InlineData(Property.Continuous, "step(x)", "refuted by RightOf 0 1/64")]
    [InlineData(Property.Continuous, "sign(exp(x) - 2)", "refuted by Between")]
    [InlineData(Property.Backpropagates, "abs(x)", "proved by CellCover")]
    [InlineData(Property.Backpropagates, "1/x", "refuted by at 0")]
    [InlineData(Property.Smooth, "x", "proved by CellCover")]
    [InlineData(Property.Smooth, "abs(x)", "refuted by LeftOf -1/64 0 and RightOf 0 1/64")]
    [InlineData(Property.DistinguishesSign, "x", "proved by CellCover")]
    [InlineData(Property.DistinguishesSign, "1/x", "refuted by at 0")]
    [InlineData(Property.DistinguishesSign, "x^2", "refuted by at 1")]
    [InlineData(Property.DistinguishesSign, "x^3 - 9*x", "refuted by at 3")]
    [InlineData(Property.DistinguishesSign, "x^3 - 2*x", "refuted by Between")]
    [InlineData(Property.DistinguishesSign, "sin(x)", "refuted by at 1 pi")]
    [InlineData(Property.DistinguishesSign, "x + step(x - sqrt(2))", "proved by CellCover")]
    [InlineData(Property.DistinguishesSign, "x + step(x - 3)", "proved by CellCover")]
    [InlineData(Property.LocallyBounded, "x", "proved by CellCover")]
    [InlineData(Property.LocallyBounded, "1/x", "refuted by RightOf 0 1/64")]
    [InlineData(Property.LocallyBounded, "1/(x^2 - 2)", "refuted by Between")]
    [InlineData(Property.Bounded, "tanh(x)", "proved by CellCover")]
    [InlineData(Property.Bounded, "x", "refuted by RightTail 64 0")]
    [InlineData(Property.Bounded, "x*sin(x)", "refuted by RightTail 64 0 at 1/2")]
    [InlineData(Property.Monotone, "exp(x)", "proved by FromForm")]
    [InlineData(Property.Monotone, "x - atan(x)", "proved by CellCover")]
    [InlineData(Property.Monotone, "-x", "refuted by Between")]
    [InlineData(Property.Monotone, "step(-x)", "refuted by Between")]
    [InlineData(Property.Nonlinear, "x^2", "proved by order 2 from -1 by 1, 64 bits")]
    [InlineData(Property.Nonlinear, "1/x", "proved by FromProperty")]
    [InlineData(Property.Nonlinear, "2*x + 1", "refuted by FromForm")]
    [InlineData(Property.Nonlinear, "max(1, tanh(x))", "refuted by EqualBounds")]
    [InlineData(Property.Nonpolynomial, "exp(x)", "proved by RightTail 64 0")]
    [InlineData(Property.Nonpolynomial, "relu(x)", "proved by order 2 from -1 by 1, 128 bits")]
    [InlineData(Property.Nonpolynomial, "x^2", "refuted by FromForm")]
    [InlineData(Property.Nonpolynomial, "max(1, tanh(x))", "refuted by EqualBounds")]
    public void Decided(Property property, string formula, string verdict) =>
        Words(Decide(property, Study.Of(formula))).ShouldBe(verdict);

    [Theory(DisplayName = "without time nothing is decided that needs a search, and the reason tells what was missing")]
    [InlineData(Property.Total, "no hole was found, and the whole line resisted the proof that there is none")]
    [InlineData(Property.Continuous, "neither a break was found nor a proof that there is none")]
    [InlineData(
        Property.DistinguishesSign,
        "no x with f(x) = f(-x) was found, and the formula resisted the proof that there is none"
    )]
    [InlineData(
        Property.Bounded,
        "no way to infinity was found, and the whole line resisted the proof that there is none"
    )]
    [InlineData(Property.Monotone, "no fall was found, and the formula resisted the proof that there is none")]
    [InlineData(Property.Nonlinear, "no three points off a line were found, and no line was recognised")]
    [InlineData(
        Property.Nonpolynomial,
        "the growth at the infinities is not known well enough, and no polynomial was recognised"
    )]
    public void Undecided(Property property, string because) =>
        Decider(property)(Study.WithoutTime("exp(-x)*sin(x)"))
            .ShouldBeOfType<Verdict.Undecided>()
            .Because.Replace("the time was over at ", "", StringComparison.Ordinal)
            .ShouldBe(because);

    [Fact(DisplayName = "what breaks a weaker property breaks the stronger ones, with the same evidence")]
    public void Inherited()
    {
        var study = Study.Of("step(x)");
        var second = study.Approaches.ElementAt(5);
        var broken = Theorem.Check(
            new Not(study.Claim(Property.Continuous)),
            new OneApproach(second with { Cell = study.Approaches[4].Cell with { High = new(1, 3) } })
        );
        study.Known[Property.Continuous] = new Verdict.Refuted(broken);
        Words(Decider(Property.Backpropagates)(study)).ShouldBe("refuted by RightOf 0 1/3");
        Words(Decider(Property.Smooth)(study)).ShouldBe("refuted by RightOf 0 1/3");
    }

    [Fact(DisplayName = "a function with no finite sample is not taken for a constant")]
    public void No_samples()
    {
        var study = Study.Of("exp(exp(exp(x^2 + 10)))");
        study.Decide(Property.Total, () => TotalDecider.Decide(study));
        FormSearch.Decide(study, Property.Nonlinear, [], "missing").ShouldBe(new Verdict.Undecided("missing"));
        study = Study.Of("x^2");
        study.Decide(Property.Total, () => TotalDecider.Decide(study));
        FormSearch.Decide(study, Property.Nonlinear, [], "missing").ShouldBe(new Verdict.Undecided("missing"));
    }

    [Theory(DisplayName = "everything about a function is decided, under a simpler formula where there is one")]
    [InlineData("x", "nyyyyyynyn", "inf", "inf", "1")]
    [InlineData("relu(x) - relu(-x)", "nyyyyyynyn", "inf", "inf", "1")]
    [InlineData("tanh(x)", "yyyyyyyyyy", "-1", "1", "1")]
    [InlineData("x^2/x", "ynnnnnyyyn", "inf", "inf", "1")]
    [InlineData("log(exp(x)*exp(1))", "nyyyyyynyn", "inf", "inf", "1")]
    public void All(string formula, string truth, string infimum, string supremum, string slope)
    {
        var report = ActivationDecider.Decide(Expression.Parse(formula));
        string.Concat(
                PropertyNames.All.Select(property =>
                    report.Properties[property] is Verdict.Proved ? "y"
                    : report.Properties[property] is Verdict.Refuted ? "n"
                    : "?"
                )
            )
            .ShouldBe(truth);
        Text(report.Infimum).ShouldBe(infimum);
        Text(report.Supremum).ShouldBe(supremum);
        Text(report.Lipschitz).ShouldBe(slope);
        report.Function.ShouldBe(Expression.Parse(formula));
        report.Derivative.ShouldNotBeNull();
    }

    private static string Text(ExtremeEnclosure enclosure) =>
        enclosure.Infinite is not null ? "inf"
        : enclosure.IsClose ? $"{Math.Round(enclosure.High!.Value.ToDouble(), 6)}"
        : "unknown";

    private static Verdict Decide(Property property, FunctionStudy study)
    {
        if (property != Property.Total)
        {
            study.Decide(Property.Total, () => TotalDecider.Decide(study));
        }

        return Decider(property)(study);
    }

    private static Func<FunctionStudy, Verdict> Decider(Property property) =>
        property switch
        {
            Property.Total => TotalDecider.Decide,
            Property.Continuous => ContinuousDecider.Decide,
            Property.Backpropagates => BackpropagatesDecider.Decide,
            Property.Smooth => SmoothDecider.Decide,
            Property.DistinguishesSign => DistinguishesSignDecider.Decide,
            Property.LocallyBounded => LocallyBoundedDecider.Decide,
            Property.Bounded => BoundedDecider.Decide,
            Property.Monotone => MonotoneDecider.Decide,
            Property.Nonlinear => NonlinearDecider.Decide,
            _ => NonpolynomialDecider.Decide,
        };

    private static string Words(Verdict verdict) =>
        verdict.Match(
            proved => $"proved by {Words(proved.Evidence)}",
            refuted => $"refuted by {Words(refuted.Evidence)}",
            because => because
        );

    private static string Words(Evidence evidence) => evidence is Between ? nameof(Between) : evidence.Words();
}
