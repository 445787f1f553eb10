using Shouldly;
using Theory.Functions;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>Values in doubles against known digits.</summary>
public sealed class OnSamples
{
    [Theory(DisplayName = "a formula has the value that it is known to have")]
    [InlineData("7/4", 3, 1.75)]
    [InlineData("pi", 0, 3.141592653589793)]
    [InlineData("e", 0, 2.718281828459045)]
    [InlineData("x", 3, 3)]
    [InlineData("-x", 3, -3)]
    [InlineData("x + pi", 1, 4.141592653589793)]
    [InlineData("x*e", 2, 5.43656365691809)]
    [InlineData("x/pi", 1, 0.3183098861837907)]
    [InlineData("pi/x", 2, 1.5707963267948966)]
    [InlineData("x^3", 2, 8)]
    [InlineData("x^(1/2)", 9, 3)]
    [InlineData("exp(x)", 1, 2.718281828459045)]
    [InlineData("log(x)", 2, 0.6931471805599453)]
    [InlineData("sqrt(x)", 2, 1.4142135623730951)]
    [InlineData("abs(x)", -2, 2)]
    [InlineData("sign(x)", -2, -1)]
    [InlineData("sign(x)", 2, 1)]
    [InlineData("sign(x)", 0, 0)]
    [InlineData("step(x)", -2, 0)]
    [InlineData("step(x)", 2, 1)]
    [InlineData("step(x)", 0, 0)]
    [InlineData("relu(x)", -2, 0)]
    [InlineData("relu(x)", 2, 2)]
    [InlineData("sigmoid(x)", 1, 0.7310585786300049)]
    [InlineData("sigmoid(x)", -1, 0.2689414213699951)]
    [InlineData("tanh(x)", 1, 0.7615941559557649)]
    [InlineData("softplus(x)", 1, 1.3132616875182228)]
    [InlineData("softplus(x)", -1, 0.3132616875182228)]
    [InlineData("sin(x)", 1, 0.8414709848078965)]
    [InlineData("cos(x)", 1, 0.5403023058681398)]
    [InlineData("atan(x)", 1, 0.7853981633974483)]
    [InlineData("max(x, 1)", 3, 3)]
    [InlineData("max(x, 1)", -3, 1)]
    [InlineData("min(x, 1)", 3, 1)]
    [InlineData("min(x, 1)", -3, -3)]
    [InlineData("floor(x)", 2.5, 2)]
    [InlineData("floor(x)", -2.5, -3)]
    [InlineData("sin(x)*sin(x) + cos(x)*cos(x)", 0.7, 1)]
    public void Known(string formula, double x, double value) =>
        new Sampler(Expression.Parse(formula)).At(x).ShouldBe(value, 4e-16 * Math.Max(1, Math.Abs(value)));

    [Theory(DisplayName = "erf has the digits of the tables, near 0, in the middle and far out, and is odd")]
    [InlineData(0, 0)]
    [InlineData(0.1, 0.1124629160182849)]
    [InlineData(0.5, 0.5204998778130465)]
    [InlineData(1, 0.8427007929497149)]
    [InlineData(2, 0.9953222650189527)]
    [InlineData(2.4375, 0.9994334567454198)]
    [InlineData(2.5, 0.9995930479825550)]
    [InlineData(2.75, 0.9998993780778804)]
    [InlineData(3, 0.9999779095030014)]
    [InlineData(4, 0.9999999845827421)]
    [InlineData(5, 0.9999999999984626)]
    [InlineData(7, 1)]
    [InlineData(1e300, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Error_function(double x, double value)
    {
        var erf = new Sampler(Expression.Parse("erf(x)"));
        erf.At(x).ShouldBe(value, 3e-15);
        erf.At(-x).ShouldBe(-value, 3e-15);
    }

    [Theory(DisplayName = "where a formula has no value, the sample is none")]
    [InlineData("1/x", 0)]
    [InlineData("log(x)", 0)]
    [InlineData("log(x)", -1)]
    [InlineData("sqrt(x)", -1)]
    [InlineData("1 + 1/x", 0)]
    [InlineData("sign(1/x)", 0)]
    [InlineData("step(1/x)", 0)]
    [InlineData("erf(1/x)", 0)]
    [InlineData("piecewise(1/x > 1: 2; else: 3)", 0)]
    [InlineData("piecewise(x > 0: 1; else: 1/x)", 0)]
    public void No_value(string formula, double x) =>
        double.IsNaN(new Sampler(Expression.Parse(formula)).At(x)).ShouldBeTrue();

    [Theory(DisplayName = "a choice takes the first branch whose condition holds, and else the last value")]
    [InlineData(-5, 10)]
    [InlineData(-1, 20)]
    [InlineData(0, 20)]
    [InlineData(1, 40)]
    [InlineData(5, 30)]
    public void Choices(double x, double value) =>
        new Sampler(Expression.Parse("piecewise(x < -1: 10; x <= 0: 20; x >= 5: 30; else: 40)")).At(x).ShouldBe(value);

    [Fact(DisplayName = "a sample can be ended")]
    public void Ended() =>
        Should.Throw<OperationCanceledException>(() =>
            Cancellation.Until(() => true, () => new Sampler(Expression.X).At(1))
        );

    [Fact(DisplayName = "a formula of more than 512 parts is sampled as well, and the sampler knows its function")]
    public void Long()
    {
        var sum = Expression.Parse(string.Join(" + ", Enumerable.Range(1, 300).Select(n => $"{n}*x")));
        var values = new Sampler(sum);
        values.At(2).ShouldBe(300 * 301);
        values.Function.ShouldBe(sum);
    }
}
