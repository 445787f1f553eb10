using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Oracles;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Properties.Activations;

/// <summary>Reports on random functions agree with dense sampling at high precision. benchmarks/ has the long run.</summary>
public sealed class RandomFunctions
{
    // Constants without an exact form; relations between signs that never come to an end.
    [Theory(DisplayName = "a formula that ended the process once is decided or left undecided")]
    [InlineData("-erf(x)/atan(-piecewise(-0.000002 + x > e: -8; else: x)^2e-23)*(-8)")]
    [InlineData("piecewise(e^-11e-22 >= 7: atan(x); else: x*e)")]
    [InlineData("x*sign(x + x*exp(-x))^2*abs(x + x*exp(-x))")]
    [InlineData("x + piecewise(exp(4e21) <= -6/7: 1; else: -6)")]
    [InlineData("x*piecewise(exp(-4e21) > 0: 1; else: -6)")]
    [InlineData("exp(600000000000000)")]
    [InlineData("exp(x + (-900000000000000) - (x - 4e30/7))")]
    public void Once_fatal(string function) =>
        DenseSampling
            .Contradictions(
                ActivationDecider.Decide(Expression.Parse(function), new WorkLimit(TimeSpan.FromMilliseconds(20)))
            )
            .ShouldBeEmpty();

    [Fact(DisplayName = "reports on random functions raise no exception, and no sampled value denies them")]
    public void Agree() =>
        ExpressionGenerator
            .Formulas(12)
            .ShouldAll(
                30,
                function =>
                    DenseSampling
                        .Contradictions(ActivationDecider.Decide(function, new WorkLimit(TimeSpan.FromMilliseconds(2))))
                        .ShouldBeEmpty()
            );

    // The report of one function, held against another that is close to it.
    [Theory(DisplayName = "a wrong report is denied")]
    [InlineData("sigmoid(x)", "sigmoid(x)*11/10", "at most")]
    [InlineData("relu(x)", "relu(x) - 1/100", "at least")]
    [InlineData("x^2 + 1", "x^2 + 1 + step(x - 1/3)", "jumps at 1/3")]
    [InlineData("x", "x + abs(x - 1/2)/2", "bends at 1/2")]
    [InlineData("x", "-x", "nondecreasing")]
    [InlineData("exp(x)", "exp(x) + 0*log(3 - x)", "undefined at 3")]
    [InlineData("tanh(x)", "tanh(x) - tanh(x)^3*2", "changes its sign")]
    [InlineData("tanh(x)", "2*tanh(x)/2 + sin(8*x)/8", "rises faster")]
    [InlineData("sqrt(x)", "abs(x)", "has a value there")]
    public void Denied(string decided, string held, string fault) =>
        DenseSampling
            .Contradictions(
                ActivationDecider.Decide(Expression.Parse(decided)) with
                {
                    Function = Expression.Parse(held),
                }
            )
            .ShouldContain(contradiction => contradiction.Contains(fault, StringComparison.Ordinal));
}
