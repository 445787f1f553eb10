using Shouldly;
using Theory.Claims;
using Theory.Functions;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Properties.Activations;

public sealed class Explanations
{
    [Fact(DisplayName = "a hole is told as one, also where exact evaluation can't come to it")]
    public void Holes()
    {
        var formula = Expression.Parse(
            "piecewise(sin(x) > 1: log(-1); cos(1/x) <= x^(-1/3): floor(1/x)*0; else: e^-800*x^9)"
        );
        var verdict = ActivationDecider.DecideProperties(formula)[Property.DistinguishesSign];
        verdict.ShouldBeOfType<Verdict.Refuted>();
        Explanation.Of(Property.DistinguishesSign, formula, verdict).Because.ShouldStartWith("f is undefined at ");
    }
}
