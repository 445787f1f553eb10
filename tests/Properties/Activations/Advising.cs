using Shouldly;
using Theory.Analysis;
using Theory.Exports;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Oracles;
using Theory.Provers;
using Xunit;

namespace Theory.Properties.Activations;

/// <summary>The advisor's answers on targets where the choice is known, and that each is backed by a theorem.</summary>
public sealed class Advising
{
    // Target as low and high end, empty where there is none; then the fitting ones, those that go beyond, those that miss some target.
    [Theory(DisplayName = "the output activations that fit a target are those that the textbooks name")]
    [InlineData("", "", "identity", "", "sigmoid tanh relu softplus")]
    [InlineData("0", "1", "sigmoid", "identity tanh relu softplus", "")]
    [InlineData("-1", "1", "tanh", "identity", "sigmoid relu softplus")]
    [InlineData("0", "", "relu softplus", "identity", "sigmoid tanh")]
    [InlineData("-3", "3", "", "identity", "sigmoid tanh relu softplus")]
    [InlineData("2", "5", "", "identity relu softplus", "sigmoid tanh")]
    [InlineData("18", "20", "", "identity relu softplus", "sigmoid tanh")]
    [InlineData("-20", "-18", "", "identity", "sigmoid tanh relu softplus")]
    [InlineData("1/4", "1/2", "", "identity sigmoid tanh relu softplus", "")]
    public void Known(string low, string high, string fit, string beyond, string miss)
    {
        var advice = Advisor.Advise(NumberRange.Closed(Read(low), Read(high)));
        advice.Select(one => one.Name).ShouldBe(["identity", "sigmoid", "tanh", "relu", "softplus"], ignoreOrder: true);
        Names(advice, Fitness.Fits).ShouldBe(fit);
        Names(advice, Fitness.GoesBeyond).ShouldBe(beyond);
        Names(advice, Fitness.Misses).ShouldBe(miss);
        foreach (var one in advice)
        {
            var proof = ProofJson.FromText(ProofJson.ToText(one.Why!.Proof), NumberLimits.Default);
            Theorem.Check(proof).Claim.ShouldBe(one.Why.Claim);
            Truth.Of(one.Why.Claim).ShouldBeTrue(one.ToString());
        }
    }

    [Fact(DisplayName = "a target of one number, or of none, is refused")]
    public void Refused()
    {
        Should.Throw<ArgumentException>(() => Advisor.Advise(NumberRange.Closed(1, 1)));
        Should.Throw<ArgumentException>(() =>
            Advisor.Judge("relu", Expression.Parse("relu(x)"), NumberRange.Open(2, 1))
        );
    }

    [Fact(DisplayName = "the advice names the value that can never be output")]
    public void Said() =>
        Advisor
            .Judge("tanh", Expression.Parse("tanh(x)"), NumberRange.Closed(-5, 5))
            .ToString()
            .ShouldBe("tanh does not fit: f(x) = tanh(x) has the value 3 at no x");

    private static Rational? Read(string end) => end.Length == 0 ? null : Rational.Parse(end);

    private static string Names(IReadOnlyList<Advice> advice, Fitness fitness) =>
        string.Join(' ', advice.Where(one => one.Fitness == fitness).Select(one => one.Name));
}
