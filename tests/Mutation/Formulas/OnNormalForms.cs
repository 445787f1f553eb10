using Shouldly;
using Theory.Algebra.Polynomials;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>What normal forms tell of formulas, and where they end.</summary>
public sealed class OnNormalForms
{
    [Theory(DisplayName = "identities of the textbooks are seen")]
    [InlineData("softplus(x) - softplus(-x)", "x")]
    [InlineData("x*(sigmoid(x) + sigmoid(-x))", "x")]
    [InlineData("relu(x) - relu(-x)", "x")]
    [InlineData("relu(x) + relu(-x)", "abs(x)")]
    [InlineData("max(0, x) - max(0, -x)", "x")]
    [InlineData("relu(x)^3 - relu(-x)^3", "x^3")]
    [InlineData("abs(x - 1)^2", "(x - 1)^2")]
    [InlineData("min(x, 2) + max(x, 2)", "x + 2")]
    [InlineData("step(x) + step(-x)", "sign(x)^2")]
    [InlineData("piecewise(x < 2: 3*x; else: x + 4)", "2*min(x, 2) + x")]
    [InlineData("piecewise(x <= 0: 0; else: x)", "relu(x)")]
    [InlineData("log(exp(3*x + 1))", "3*x + 1")]
    [InlineData("exp(softplus(x))", "1 + exp(x)")]
    [InlineData("exp(3*log(1 + x^2))", "(1 + x^2)^3")]
    [InlineData("log(12*exp(x)) - 2*log(2)", "x + log(3)")]
    [InlineData("2*sigmoid(2*x) - 1", "tanh(x)")]
    [InlineData("(exp(x) - exp(-x))/(exp(x) + exp(-x))", "tanh(x)")]
    [InlineData("sigmoid(x)*(1 - sigmoid(x))", "exp(-x)/(1 + exp(-x))^2")]
    [InlineData("x*tanh(softplus(x))", "x*((1 + exp(x))^2 - 1)/((1 + exp(x))^2 + 1)")]
    [InlineData("log(2) + log(sigmoid(x))", "log(2*sigmoid(x))")]
    [InlineData("sin(x)^2 + cos(x)^2", "1")]
    [InlineData("sin(2*x)", "2*sin(x)*cos(x)")]
    [InlineData("cos(3*x)", "4*cos(x)^3 - 3*cos(x)")]
    [InlineData("sin(x + pi/2)", "cos(x)")]
    [InlineData("cos(x - 3*pi)", "-cos(x)")]
    [InlineData("sin(-x)*atan(-x)", "sin(x)*atan(x)")]
    [InlineData("floor(x + 3) - 3", "floor(x)")]
    [InlineData("sqrt(x^2)", "abs(x)")]
    [InlineData("sqrt(4*exp(2*x))", "2*exp(x)")]
    [InlineData("sqrt(1 + x^2)*sqrt(1 + x^2)", "1 + x^2")]
    [InlineData("sqrt(8)", "2*sqrt(2)")]
    [InlineData("(x^2 - 1)/(x - 1)", "x + 1")]
    [InlineData("abs(tanh(x))", "tanh(x)*sign(x)")]
    [InlineData("exp(x)*e^(-1)", "exp(x - 1)")]
    public void Equal(string left, string right) =>
        NormalForm.ShowEqual(Expression.Parse(left), Expression.Parse(right)).ShouldBeTrue();

    [Theory(DisplayName = "functions that differ somewhere are never told to be equal")]
    [InlineData("relu(x)", "x")]
    [InlineData("abs(x)", "x")]
    [InlineData("sign(x)^2", "1")]
    [InlineData("step(x) + step(-x)", "1")]
    [InlineData("sqrt(x^2)", "x")]
    [InlineData("sqrt((x - 1)^2)", "x - 1")]
    [InlineData("piecewise(x < 0: x; else: x + 1)", "x")]
    [InlineData("piecewise(x <= 0: 1; else: 0)", "1 - sign(x)")]
    [InlineData("sin(2*x)", "2*sin(x)")]
    [InlineData("cos(x + pi)", "cos(x)")]
    [InlineData("floor(x + 1/2)", "floor(x)")]
    [InlineData("floor(-x)", "-floor(x)")]
    [InlineData("log(1 + exp(x))", "x")]
    [InlineData("log(x^2)", "log(x)")]
    [InlineData("tanh(x)", "2*sigmoid(x) - 1")]
    [InlineData("x^(2/3)", "x^(1/3)")]
    [InlineData("exp(x^2)", "exp(x)^2")]
    [InlineData("x + 1e-30", "x")]
    public void Different(string left, string right) =>
        NormalForm.ShowEqual(Expression.Parse(left), Expression.Parse(right)).ShouldBeFalse();

    [Theory(DisplayName = "a form that is a polynomial with rational coefficients is told as one")]
    [InlineData("x^2 + 3*x - 1/2", "-1/2 3 1")]
    [InlineData("5", "5")]
    [InlineData("x^3", "0 0 0 1")]
    [InlineData("x - x", "")]
    [InlineData("sin(x)^2 + cos(x)^2", "1")]
    [InlineData("abs(x)^2/2", "0 0 1/2")]
    [InlineData("(x^2 - 1)/(x - 1)", "1 1")]
    public void Polynomials(string formula, string coefficients) =>
        Text(NormalForm.Polynomial(Expression.Parse(formula))!).ShouldBe(coefficients);

    [Theory(DisplayName = "another form is told as no polynomial")]
    [InlineData("pi*x")]
    [InlineData("x + pi")]
    [InlineData("log(2)")]
    [InlineData("exp(x)")]
    [InlineData("x*exp(x)")]
    [InlineData("x + exp(x)")]
    [InlineData("1/x")]
    [InlineData("sqrt(x)")]
    [InlineData("x^33")]
    public void No_polynomials(string formula) => NormalForm.Polynomial(Expression.Parse(formula)).ShouldBeNull();

    [Theory(DisplayName = "a form that is a line is told as one")]
    [InlineData("2*x + 3", 2, 3)]
    [InlineData("5", 0, 5)]
    [InlineData("relu(x) - relu(-x)", 1, 0)]
    public void Lines(string formula, int slope, int intercept) =>
        NormalForm.Line(Expression.Parse(formula)).ShouldBe(new(slope, intercept));

    [Theory(DisplayName = "another polynomial is told as no line")]
    [InlineData("x^2")]
    [InlineData("exp(x)")]
    public void No_lines(string formula) => NormalForm.Line(Expression.Parse(formula)).ShouldBeNull();

    [Theory(DisplayName = "a formula of up to 400 parts and a depth of 100 is read")]
    [InlineData(199, true, true)]
    [InlineData(199, false, true)]
    [InlineData(200, true, false)]
    public void Largest_formulas(int ones, bool isNegated, bool isRead)
    {
        // So many times 1 are 2 n - 1 parts, under a negation one more, and with 2 twice under a sum 4 in all.
        var sum = Sum(ones);
        var formula = isNegated ? -(sum + 1) : sum + 1;
        formula.Count.ShouldBe(2 * ones + (isNegated ? 2 : 1));
        (NormalForm.Rewrite(formula) is not null).ShouldBe(isRead);
    }

    [Theory(DisplayName = "a formula that is deeper than 100 is not read")]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void Deepest_formulas(int negations, bool isRead)
    {
        var formula = Expression.X;
        for (var i = 0; i < negations; i++)
        {
            formula = -formula;
        }

        (NormalForm.Rewrite(formula) is not null).ShouldBe(isRead);
    }

    [Fact(DisplayName = "the work on a form ends after 20,000 steps, and begins anew with the next")]
    public void Work()
    {
        FormWork.Begin();
        FormWork.Count(19_999);
        FormWork.Count(1);
        Should.Throw<FormTooLargeException>(() => FormWork.Count(1));
        FormWork.Begin();
        FormWork.Count(20_000);
        Should.Throw<FormTooLargeException>(() => FormWork.Count(1));
        NormalForm.Rewrite(Expression.X).ShouldNotBeNull();
    }

    [Fact(DisplayName = "what is wanted no more is given up")]
    public void Cancelled()
    {
        var formula = Expression.Parse("sin(x) + x");
        Should.Throw<OperationCanceledException>(() =>
            Cancellation.Until(() => true, () => NormalForm.Rewrite(formula))
        );
        Should.Throw<OperationCanceledException>(() => Cancellation.Until(() => true, formula.Simplify));
    }

    [Fact(DisplayName = "an even power is undone by a root as long as the exponent that remains is at most 32")]
    public void Roots_of_powers()
    {
        NormalForm.Read(Expression.Parse("((exp(x) + 1)^6)^(16/3)")).ToString().ShouldNotContain("root");
        NormalForm.Read(Expression.Parse("((exp(x) + 1)^6)^(-16/3)")).ToString().ShouldNotContain("root");
        NormalForm.Read(Expression.Parse("((exp(x) + 1)^6)^(17/3)")).ToString().ShouldContain("root");
        NormalForm.Read(Expression.Parse("((x - 1)^3)^(1/3)")).ToString().ShouldContain("root");
        NormalForm.Read(Expression.Parse("((x - 1)^2)^(1/4)")).ToString().ShouldContain("root");
    }

    [Fact(DisplayName = "there is no form of a comparison that does not exist")]
    public void Comparisons() =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => SignForms.Holds((Comparison)4, AtomFraction.One))
            .ParamName.ShouldBe("relation");

    private static string Text(Polynomial polynomial) =>
        string.Join(' ', Enumerable.Range(0, polynomial.Degree + 1).Select(power => polynomial[power]));

    // 1 + 1 + ... with so many ones, in a tree of small depth.
    private static Expression Sum(int ones) => ones == 1 ? 1 : Sum(ones / 2) + Sum(ones - ones / 2);
}
