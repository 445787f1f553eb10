using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>The words of explanations, and their witnesses.</summary>
public sealed class OnExplanations
{
    private static Approach Right => Ways.To([]).First();

    private static Approach Left => Ways.To([]).ElementAt(1);

    private static Approach Above => Ways.To([0]).ElementAt(4);

    private static Approach Below => Ways.To([0]).ElementAt(5);

    [Theory(DisplayName = "a point is told as a hole, or with its mirror image")]
    [InlineData(Property.Total, "1/x", 0, "f is undefined at 0: a division by 0 occurs", "0")]
    [InlineData(Property.Total, "log(sin(x) - 1)", 2, "f is undefined at 2", "2")]
    [InlineData(Property.DistinguishesSign, "x^2", 3, "f(-3) = 9 = f(3)", "-3 3")]
    [InlineData(Property.DistinguishesSign, "x^2", -3, "f(-3) = 9 = f(3)", "-3 3")]
    [InlineData(Property.DistinguishesSign, "cos(x)", 1, "f(-1) = about 0.5403023 = f(1)", "-1 1")]
    public void Points(Property property, string formula, int x, string because, string witness) =>
        Refuted(property, formula, new OnePoint(x), because, witness);

    [Theory(DisplayName = "two points are told with what happens between them")]
    [InlineData(Property.Monotone, "-x", "f(1) = -1 is above f(2) = -2")]
    [InlineData(Property.Monotone, "exp(-x)", "f(1) = about 0.3678794 is above f(2) = about 0.1353353")]
    [InlineData(
        Property.DistinguishesSign,
        "x^3 - 2*x",
        "f(x) - f(-x) is continuous from 1 to 2 and changes its sign, so f(x) = f(-x) at some x between"
    )]
    [InlineData(
        Property.Bounded,
        "1/(x^2 - 2)",
        "a divisor is 0 between 1 and 2, where the dividend is not: f has a pole"
    )]
    [InlineData(
        Property.LocallyBounded,
        "1/(x^2 - 2)",
        "a divisor is 0 between 1 and 2, where the dividend is not: f has a pole"
    )]
    [InlineData(Property.Total, "1/(x^2 - 2)", "between 1 and 2 a divisor is 0, or the function or its slope jumps")]
    [InlineData(Property.Smooth, "1/(x^2 - 2)", "between 1 and 2 a divisor is 0, or the function or its slope jumps")]
    public void Stretches(Property property, string formula, string because) =>
        Refuted(property, formula, new Between(1, 2, 64), because, "1 2");

    [Fact(DisplayName = "a way is told with what f tends to, and with what f is at its end")]
    public void One_way()
    {
        Refuted(
            Property.Bounded,
            "exp(x)",
            new OneApproach(Right),
            "as x grows without bound, f(x) tends to infinity",
            ""
        );
        Refuted(
            Property.Bounded,
            "x^3",
            new OneApproach(Left),
            "as x falls without bound, f(x) tends to minus infinity",
            ""
        );
        Refuted(
            Property.LocallyBounded,
            "1/x",
            new OneApproach(Above),
            "as x comes down to 0, f(x) tends to infinity",
            "0"
        );
        Refuted(Property.Smooth, "1/x", new OneApproach(Below), "as x rises to 0, f(x) tends to minus infinity", "0");
        Refuted(
            Property.Continuous,
            "step(x)",
            new OneApproach(Above),
            "as x comes down to 0, f(x) tends to 1, while f(0) = 0",
            "0"
        );
        Refuted(
            Property.Continuous,
            "step(x)*e",
            new OneApproach(Above),
            "as x comes down to 0, f(x) tends to about 2.718282, while f(0) = 0",
            "0"
        );
        Refuted(
            Property.Backpropagates,
            "sign(x)*sqrt(abs(x))",
            new OneApproach(Above),
            "as x comes down to 0, the difference quotient tends to infinity",
            "0"
        );
        Refuted(
            Property.Bounded,
            "x*sin(x)",
            new OneApproach(Right with { Phase = new(Expression.X, new(1, 2)) }),
            "as x grows without bound along a sequence of points, f(x) tends to infinity",
            ""
        );
        Proved(
            Property.Nonpolynomial,
            "exp(x)",
            new OneApproach(Right),
            "as x grows without bound, f grows as no polynomial does"
        );
    }

    [Fact(DisplayName = "where even the difference quotient is not known, the limit is told against the value")]
    public void Unknown_quotient() =>
        Refuted(
            Property.Smooth,
            "1/(2 + log(-log(piecewise(x > 0: x; else: exp(-1)))))",
            new OneApproach(Above),
            "as x comes down to 0, f(x) tends to 0, which is not f(0)",
            "0"
        );

    [Fact(DisplayName = "two ways are told with both difference quotients")]
    public void Two_ways()
    {
        Refuted(
            Property.Smooth,
            "abs(x)",
            new TwoApproaches(Below, Above),
            "as x rises to 0, the difference quotient tends to -1; as x comes down to 0, to 1",
            "0"
        );
    }

    [Fact(DisplayName = "a finite difference is told with its points")]
    public void Differences()
    {
        Proved(
            Property.Nonlinear,
            "x^2",
            new FiniteDifference(-1, 2, 2, 64, null),
            "the points of the graph at -1, 1, 3 are on no line: the values are 1, 1, 9",
            "-1 1 3"
        );
        Proved(
            Property.Nonpolynomial,
            "softplus(x)",
            new FiniteDifference(-1, 2, 2, 64, Right),
            "f grows no faster than a polynomial of degree 1 would, and its difference of order 2 at -1, 1, 3 is not 0",
            "-1 1 3"
        );
    }

    [Theory(DisplayName = "a cover is told with what holds on its cells")]
    [InlineData(Property.Total, "every part of the formula is defined, on the whole line")]
    [InlineData(Property.Continuous, "every part is continuous, on the whole line, and the joints fit")]
    [InlineData(Property.Backpropagates, "both one-sided derivatives are finite, on the whole line and at the joints")]
    [InlineData(Property.Smooth, "every part is differentiable, on the whole line, and slopes agree at the joints")]
    [InlineData(
        Property.Monotone,
        "the derivative is nowhere negative, on the whole line, and nothing falls at the joints"
    )]
    [InlineData(Property.Bounded, "the values are enclosed, on the whole line")]
    [InlineData(Property.LocallyBounded, "the values are bounded near each point, on the whole line")]
    public void Covers(Property property, string because) =>
        Proved(property, "tanh(x)", new CellCover(Cover.Line), because);

    [Fact(DisplayName = "the cells of a cover are counted")]
    public void Cells()
    {
        var cover = new Cover([new(-1, false), new(0, true), new(1, false)], Settings.Default);
        Proved(
            Property.DistinguishesSign,
            "x",
            new CellCover(cover),
            "f(x) - f(-x) is not 0, on each of 4 cells that make up the line to the right of 0"
        );
    }

    [Fact(DisplayName = "equal bounds are told as a constant")]
    public void Equal_bounds()
    {
        var line = new CellCover(Cover.Line);
        Refuted(
            Property.Nonlinear,
            "max(1, min(x - x, 1))",
            new EqualBounds(1, line, line, line),
            "no value is below 1 and none above it, so f is constant",
            ""
        );
    }

    [Theory(DisplayName = "the form of a function is told for each question that it answers")]
    [InlineData(Property.Nonlinear, "x + x", "f(x) = 2*x for every x, which is a line")]
    [InlineData(Property.Nonpolynomial, "x^2 + x*x", "f(x) = 2*x^2 for every x, which is a polynomial")]
    public void Forms(Property property, string formula, string because) =>
        Refuted(property, formula, new FromForm(), because, "");

    [Fact(DisplayName = "the form of a monotone function is told")]
    public void Monotone_form() =>
        Proved(
            Property.Monotone,
            "exp(x)",
            new FromForm(),
            "the formula is put together from parts that do not decrease, in ways that keep this"
        );

    [Fact(DisplayName = "another formula is told, but for a form that tells it itself")]
    public void Other_formulas()
    {
        var line = new CellCover(Cover.Line);
        const string odd = "relu(x) - relu(-x)";
        Refuted(
            Property.Nonlinear,
            odd,
            new Rewriting(Expression.X, line, line, new FromForm()),
            "f(x) = x for every x, which is a line",
            ""
        );
        Proved(
            Property.Monotone,
            odd,
            new Rewriting(Expression.X, line, line, new FromForm()),
            "f(x) = x for every x; the formula is put together from parts that do not decrease, in ways that keep this"
        );
        Proved(
            Property.Smooth,
            odd,
            new Rewriting(Expression.X, line, line, line),
            "f(x) = x for every x; every part is differentiable, on the whole line, and slopes agree at the joints"
        );
        Proved(
            Property.Monotone,
            "x^2/x",
            new Rewriting(Expression.X, null, line, line),
            "f(x) = x wherever f has a value; the derivative is nowhere negative, on the whole line, and nothing falls at the joints"
        );
    }

    [Fact(DisplayName = "a premise is told as what it shows itself")]
    public void Premises()
    {
        var hole = Theorem.Check(Not(Property.Total, "1/x"), new OnePoint(0));
        Explanation
            .Of(
                Property.Nonlinear,
                Expression.Parse("1/x"),
                new Verdict.Proved(
                    Theorem.ByUndefinedness(new HasProperty(Property.Nonlinear, Expression.Parse("1/x")), hole)
                )
            )
            .ShouldBe(new Explanation("f is undefined at 0: a division by 0 occurs", [0]));
    }

    [Fact(DisplayName = "what is undecided is told with its reason, without a witness")]
    public void Undecided() =>
        Explanation
            .Of(Property.Total, Expression.X, new Verdict.Undecided("no time"))
            .ShouldBe(new Explanation("no time", []));

    private static Not Not(Property property, string formula) =>
        new(new HasProperty(property, Expression.Parse(formula)));

    private static void Proved(
        Property property,
        string formula,
        Evidence evidence,
        string because,
        string witness = ""
    )
    {
        var function = Expression.Parse(formula);
        var theorem = Theorem.Check(new HasProperty(property, function), evidence);
        Shown(Explanation.Of(property, function, new Verdict.Proved(theorem)), because, witness);
    }

    private static void Refuted(Property property, string formula, Evidence evidence, string because, string witness) =>
        Shown(
            Explanation.Of(
                property,
                Expression.Parse(formula),
                new Verdict.Refuted(Theorem.Check(Not(property, formula), evidence))
            ),
            because,
            witness
        );

    private static void Shown(Explanation explanation, string because, string witness)
    {
        explanation.Because.ShouldBe(because);
        string.Join(" ", explanation.Witness).ShouldBe(witness);
    }
}
