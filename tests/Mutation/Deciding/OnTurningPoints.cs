using Shouldly;
using Theory.Functions;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>Irrational joints, against their values.</summary>
public sealed class OnTurningPoints
{
    [Theory(
        DisplayName = "a joint is given where a choice, a step or a sign turns at an irrational point that a formula gives"
    )]
    [InlineData("step(x)")]
    [InlineData("step(x - 3)")]
    [InlineData("abs(x - sqrt(2))")]
    [InlineData("step(sqrt(2))")]
    [InlineData("step(exp(x) - 2)")]
    [InlineData("sign(x^2 - 1)")]
    [InlineData("sign(x^2)")]
    [InlineData("sign(x^2 + 2)")]
    [InlineData("sign(x^3 - 2)")]
    [InlineData("sign(x^3 + x^2 - 2)")]
    [InlineData("step(x - sqrt(2))", 1.4142135623730951)]
    [InlineData("sign(x*sqrt(2) - 1)", 0.7071067811865476)]
    [InlineData("exp(step(pi - x))", 3.141592653589793)]
    [InlineData("step(x - pi) + step(pi - x) + step(x - pi)", 3.141592653589793)]
    [InlineData("step(step(x - pi) - 1/2)", 3.141592653589793)]
    [InlineData("sign(x^2 - 2)", -1.4142135623730951, 1.4142135623730951)]
    // (-b -+ sqrt(b^2 - 4 a c)) / 2 a.
    [InlineData("sign(3*x^2 + 5*x - 4)", -2.257333957552922, 0.590667290886255)]
    [InlineData("piecewise(x + pi < e: 0; else: 1)", -0.423310825130748)]
    [InlineData(
        "piecewise(x^2 <= 3: 0; x > pi: 2; else: 1)",
        -1.7320508075688772,
        1.7320508075688772,
        3.141592653589793
    )]
    public void Joints(string formula, params double[] values) =>
        TurningPoints.Of(Expression.Parse(formula)).Select(joint => new Sampler(joint).At(0)).ShouldBe(values, 1e-14);

    [Fact(DisplayName = "sixteen are given at most, the first ones")]
    public void Many()
    {
        var steps = string.Join(" + ", Enumerable.Range(1, 17).Select(n => $"step(x - {n}*pi)"));
        var joints = TurningPoints.Of(Expression.Parse(steps)).ToList();
        joints.Count.ShouldBe(16);
        new Sampler(joints[0]).At(0).ShouldBe(Math.PI, 1e-14);
    }
}
