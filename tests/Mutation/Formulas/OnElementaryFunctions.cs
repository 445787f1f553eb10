using System.Collections.Immutable;
using Shouldly;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>What each elementary function says of itself, and its values where its argument is known in part.</summary>
public sealed class OnElementaryFunctions
{
    [Theory(DisplayName = "a function of one argument has the domain, range, limits and derivative of the textbooks")]
    [InlineData("exp", "Reals", "(0, inf)", "0 inf", "Increasing None True", "exp(x)")]
    [InlineData("log", "AboveZero", "(-inf, inf)", "none inf", "Increasing None True", "1/x")]
    [InlineData("sqrt", "AtLeastZero", "[0, inf)", "none inf", "Increasing Zero True", "1/(2*sqrt(x))")]
    [InlineData("abs", "Reals", "[0, inf)", "inf inf", "None Zero True", "sign(x)")]
    [InlineData("sign", "Reals", "[-1, 1]", "-1 1", "Nondecreasing Zero False", "0")]
    [InlineData("step", "Reals", "[0, 1]", "0 1", "Nondecreasing Zero False", "0")]
    [InlineData("relu", "Reals", "[0, inf)", "0 inf", "Nondecreasing Zero True", "step(x)")]
    [InlineData("sigmoid", "Reals", "(0, 1)", "0 1", "Increasing None True", "sigmoid(x)*(1 - sigmoid(x))")]
    [InlineData("tanh", "Reals", "(-1, 1)", "-1 1", "Increasing None True", "1 - tanh(x)^2")]
    [InlineData("softplus", "Reals", "(0, inf)", "0 inf", "Increasing None True", "sigmoid(x)")]
    [InlineData("erf", "Reals", "(-1, 1)", "-1 1", "Increasing None True", "2/sqrt(pi)*exp(-x^2)")]
    [InlineData("sin", "Reals", "[-1, 1]", "none none", "None None True", "cos(x)")]
    [InlineData("cos", "Reals", "[-1, 1]", "none none", "None None True", "-sin(x)")]
    [InlineData("atan", "Reals", "(-pi/2, pi/2)", "-pi/2 pi/2", "Increasing None True", "1/(1 + x^2)")]
    [InlineData("floor", "Reals", "(-inf, inf)", "-inf inf", "Nondecreasing Integers False", "0")]
    public void Properties(string name, string domain, string range, string limits, string shape, string derivative)
    {
        var function = (UnaryFunction)ElementaryFunction.Named(name)!;
        function.Domain.ToString().ShouldBe(domain);
        Text(function.Range).ShouldBe(range);
        $"{Text(function.LimitAtMinusInfinity)} {Text(function.LimitAtPlusInfinity)}".ShouldBe(limits);
        $"{function.Monotonicity} {function.NotDifferentiableAt} {function.IsContinuous}".ShouldBe(shape);
        function.Derivative(Expression.X).ToString().ShouldBe(derivative);
    }

    [Theory(DisplayName = "an exact argument gives an exact value, or what is proved of it")]
    [InlineData("exp", "0", "1")]
    [InlineData("exp", "-1", "exp(-1) is irrational:IP")]
    [InlineData("log", "1", "0")]
    [InlineData("log", "2", "log(2) is irrational:IP")]
    [InlineData("log", "1/2", "log(1/2) is irrational:I")]
    [InlineData("log", "0", "!log(0) occurs, and log needs an argument above 0")]
    [InlineData("log", "-1", "!log(-1) occurs, and log needs an argument above 0")]
    [InlineData("sqrt", "4/9", "2/3")]
    [InlineData("sqrt", "0", "0")]
    [InlineData("sqrt", "2", "sqrt(2) is irrational:IP")]
    [InlineData("sqrt", "-4", "!sqrt(-4) occurs, and sqrt needs an argument at least 0")]
    [InlineData("abs", "-2/3", "2/3")]
    [InlineData("sign", "-2", "-1")]
    [InlineData("sign", "0", "0")]
    [InlineData("sign", "1/2", "1")]
    [InlineData("step", "1/2", "1")]
    [InlineData("step", "0", "0")]
    [InlineData("step", "-1/2", "0")]
    [InlineData("relu", "-2", "0")]
    [InlineData("relu", "5/2", "5/2")]
    [InlineData("sigmoid", "0", "1/2")]
    [InlineData("sigmoid", "-1", "sigmoid(-1) is irrational:IP")]
    [InlineData("tanh", "0", "0")]
    [InlineData("tanh", "1", "tanh(1) is irrational:IP")]
    [InlineData("tanh", "-1", "tanh(-1) is irrational:I")]
    [InlineData("softplus", "0", "softplus(0) is irrational:IP")]
    [InlineData("softplus", "-1", "softplus(-1) is irrational:IP")]
    [InlineData("erf", "0", "0")]
    [InlineData("erf", "1", "erf(1) is not known to be rational:P")]
    [InlineData("erf", "-1", "erf(-1) is not known to be rational:R")]
    [InlineData("sin", "0", "0")]
    [InlineData("sin", "1", "sin(1) is irrational:I")]
    [InlineData("cos", "0", "1")]
    [InlineData("cos", "1", "cos(1) is irrational:I")]
    [InlineData("atan", "0", "0")]
    [InlineData("atan", "1", "atan(1) is irrational:IP")]
    [InlineData("atan", "-1", "atan(-1) is irrational:I")]
    [InlineData("floor", "-7/2", "-4")]
    [InlineData("floor", "7/2", "3")]
    public void Exact_arguments(string name, string argument, string value) => Check(name, value, argument);

    [Theory(DisplayName = "of an argument that is not exact as much is known as the function keeps")]
    [InlineData("exp", "a:R", "a:P")]
    [InlineData("exp", "a:I", "a:P")]
    [InlineData("exp", "a:", "a:")]
    [InlineData("log", "a:P", "a:R")]
    [InlineData("log", "a:I", "a:")]
    [InlineData("sqrt", "a:P", "a:P")]
    [InlineData("sqrt", "a:IP", "a:IP")]
    [InlineData("sqrt", "a:I", "a:")]
    [InlineData("abs", "a:I", "a:IP")]
    [InlineData("abs", "a:R", "a:R")]
    [InlineData("abs", "a:P", "a:P")]
    [InlineData("abs", "a:", "a:")]
    [InlineData("sign", "a:P", "1")]
    [InlineData("sign", "a:I", "a:R")]
    [InlineData("sign", "a:", "a:")]
    [InlineData("step", "a:P", "1")]
    [InlineData("step", "a:I", "a:R")]
    [InlineData("step", "a:", "a:")]
    [InlineData("relu", "a:IP", "a:IP")]
    [InlineData("relu", "a:I", "a:R")]
    [InlineData("relu", "a:", "a:")]
    [InlineData("sigmoid", "a:R", "a:P")]
    [InlineData("sigmoid", "a:", "a:")]
    [InlineData("tanh", "a:IP", "a:P")]
    [InlineData("tanh", "a:I", "a:R")]
    [InlineData("tanh", "a:", "a:")]
    [InlineData("softplus", "a:R", "a:P")]
    [InlineData("softplus", "a:", "a:")]
    [InlineData("erf", "a:IP", "a:P")]
    [InlineData("erf", "a:I", "a:R")]
    [InlineData("erf", "a:", "a:")]
    [InlineData("sin", "a:IP", "a:R")]
    [InlineData("sin", "a:", "a:")]
    [InlineData("cos", "a:IP", "a:R")]
    [InlineData("cos", "a:", "a:")]
    [InlineData("atan", "a:IP", "a:P")]
    [InlineData("atan", "a:I", "a:R")]
    [InlineData("atan", "a:", "a:")]
    [InlineData("floor", "a:IP", "a:R")]
    [InlineData("floor", "a:", "a:")]
    [InlineData("floor", "!a", "!a")]
    public void Other_arguments(string name, string argument, string value) => Check(name, value, argument);

    [Theory(DisplayName = "the larger of two is positive where one is, the smaller where both are")]
    [InlineData("max", "1/3", "0.3", "1/3")]
    [InlineData("min", "1/3", "0.3", "3/10")]
    [InlineData("max", "!a", "1", "!a")]
    [InlineData("max", "1", "!b", "!b")]
    [InlineData("max", "a:P", "b:R", "a:P")]
    [InlineData("max", "a:R", "b:P", "a:P")]
    [InlineData("max", "a:P", "b:", "a:")]
    [InlineData("max", "a:", "b:P", "a:")]
    [InlineData("max", "a:R", "b:R", "a:R")]
    [InlineData("max", "a:R", "-1", "a:R")]
    [InlineData("max", "-1", "b:P", "b:P")]
    [InlineData("max", "1", "b:", "b:")]
    [InlineData("min", "a:P", "b:P", "a:P")]
    [InlineData("min", "a:P", "b:R", "a:R")]
    [InlineData("min", "a:R", "b:P", "a:R")]
    [InlineData("min", "a:P", "b:", "a:")]
    public void Two_arguments(string name, string left, string right, string value) => Check(name, value, left, right);

    [Fact(DisplayName = "a function refuses another number of arguments")]
    public void Arity()
    {
        var one = Values.Of("1");
        Should.Throw<ArgumentException>(() => ElementaryFunction.Max.At([one])).ParamName.ShouldBe("arguments");
        Should.Throw<ArgumentException>(() => ElementaryFunction.Abs.At([one, one])).ParamName.ShouldBe("arguments");
    }

    [Fact(DisplayName = "a function is found by its name alone, in the order of the manual")]
    public void Names()
    {
        ElementaryFunction.Named("EXP").ShouldBeNull();
        ElementaryFunction.Named("ex").ShouldBeNull();
        ElementaryFunction.Named("exp").ShouldBeSameAs(ElementaryFunction.Exp);
        ElementaryFunction.Named("floor").ShouldBeSameAs(ElementaryFunction.Floor);
        string.Join(' ', ElementaryFunction.All)
            .ShouldBe("exp log sqrt abs sign step relu sigmoid tanh softplus erf sin cos atan max min floor");
    }

    [Fact(
        DisplayName = "max takes the left one where it is larger, min where it is smaller, and their derivatives choose alike"
    )]
    public void Choices()
    {
        ElementaryFunction.Max.TakesLeft(Expression.X, 2).ToString().ShouldBe("x > 2");
        ElementaryFunction.Min.TakesLeft(Expression.X, 2).ToString().ShouldBe("x < 2");
        ElementaryFunction.Max.Range.ShouldBe(FunctionRange.Reals);
        Expression[] arguments = [Expression.X, 2];
        Expression[] derivatives = [1, 0];
        ElementaryFunction
            .Max.ChainRule([.. arguments], [.. derivatives])
            .ToString()
            .ShouldBe("piecewise(x > 2: 1; else: 0)");
        ElementaryFunction
            .Min.ChainRule([.. arguments], [.. derivatives])
            .ToString()
            .ShouldBe("piecewise(x < 2: 1; else: 0)");
        ElementaryFunction.Exp.ChainRule([2 * Expression.X], [2]).ToString().ShouldBe("exp(2*x)*2");
    }

    // 2^198 has 199 binary digits and its denominator one more.
    [Theory(DisplayName = "a number of up to 200 binary digits is shown, a longer one is not")]
    [InlineData("401734511064747568885490523085290650630550748445698208825344", true)]
    [InlineData("1/401734511064747568885490523085290650630550748445698208825344", true)]
    [InlineData("803469022129495137770981046170581301261101496891396417650688", false)]
    [InlineData("1/803469022129495137770981046170581301261101496891396417650688", false)]
    public void Long_numbers(string number, bool isShown)
    {
        ElementaryFunction.IsLong(Rational.Parse(number)).ShouldBe(!isShown);
        ElementaryFunction.Shown(Rational.Parse(number)).ShouldBe(isShown ? number : "a long number");
    }

    [Fact(DisplayName = "a domain is told in words")]
    public void Domains()
    {
        FunctionDomain.Reals.InWords().ShouldBe("that is real");
        FunctionDomain.AtLeastZero.InWords().ShouldBe("at least 0");
        FunctionDomain.AboveZero.InWords().ShouldBe("above 0");
    }

    [Fact(DisplayName = "a limit is a number without x, or an infinity")]
    public void Limits()
    {
        static string Words(ExtendedReal limit) =>
            limit.Match(finite: value => $"number {value}", infinite: isPositive => isPositive ? "above" : "below");
        Words(ExtendedReal.Of(Expression.Pi / 2)).ShouldBe("number pi/2");
        Words(ExtendedReal.PlusInfinity).ShouldBe("above");
        Words(ExtendedReal.MinusInfinity).ShouldBe("below");
        Should.Throw<ArgumentException>(() => ExtendedReal.Of(Expression.X)).ParamName.ShouldBe("value");
    }

    private static void Check(string name, string value, params string[] arguments)
    {
        ImmutableArray<Value> values = [.. arguments.Select(Values.Of)];
        Values.Text(ElementaryFunction.Named(name)!.At(values)).ShouldBe(value);
    }

    private static string Text(FunctionRange range) =>
        $"{(range.IsInfimumAttained ? '[' : '(')}{range.Infimum}, {range.Supremum}{(range.IsSupremumAttained ? ']' : ')')}";

    private static string Text(ExtendedReal? limit) => limit?.ToString() ?? "none";
}
