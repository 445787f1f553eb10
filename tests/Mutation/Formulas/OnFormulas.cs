using Shouldly;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Formulas as trees: their sizes, when two are the same, what replaces x, and how much work their exact values may take.</summary>
public sealed class OnFormulas
{
    [Theory(DisplayName = "depth and count are those of the tree, and x is seen wherever it stands")]
    [InlineData("2/3", 1, 1, false)]
    [InlineData("pi", 1, 1, false)]
    [InlineData("x", 1, 1, true)]
    [InlineData("-x", 2, 2, true)]
    [InlineData("1 + x", 2, 3, true)]
    [InlineData("x + 1", 2, 3, true)]
    [InlineData("x*2*3", 3, 5, true)]
    [InlineData("2/(x/3)", 3, 5, true)]
    [InlineData("x^(pi + 1)", 3, 5, true)]
    [InlineData("exp(-e)", 3, 3, false)]
    [InlineData("max(2, -x)", 3, 4, true)]
    [InlineData("x*x", 2, 3, true)]
    [InlineData("piecewise(x < 1: 2; else: 3)", 2, 5, true)]
    [InlineData("piecewise(0 < 1: 2; 4 >= -(5): 6; else: 3)", 3, 9, false)]
    [InlineData("piecewise(0 < 1: 2; else: x)", 2, 5, true)]
    public void Sizes(string text, int depth, int count, bool containsVariable)
    {
        var formula = Expression.Parse(text);
        (formula.Depth, formula.Count, formula.ContainsVariable).ShouldBe((depth, count, containsVariable));
    }

    [Fact(DisplayName = "a formula is at most 500 deep")]
    public void Deepest()
    {
        var deepest = Expression.X;
        for (var depth = 1; depth < 500; depth++)
        {
            deepest = -deepest;
        }

        deepest.Depth.ShouldBe(500);
        Should.Throw<ArgumentException>(() => -deepest).Message.ShouldStartWith("An expression is nested at most 500");
    }

    [Fact(DisplayName = "a formula has at most a million parts")]
    public void Largest()
    {
        // 2^19 - 1 parts, and what is missing of 999,999.
        var large = Doubled(Expression.X, 18);
        var rest = 999_999 - large.Count;
        var sum = OfCount(rest);
        sum.Count.ShouldBe(rest);
        (large + sum).Count.ShouldBe(1_000_000);
        Should
            .Throw<ArgumentException>(() => large + -sum)
            .Message.ShouldStartWith("An expression has at most 1000000");
    }

    // A formula of so many parts: its half twice under a sum, or a negation of one less.
    private static Expression OfCount(int count) =>
        count == 1 ? 1
        : count % 2 == 0 ? -OfCount(count - 1)
        : Twice(OfCount(count / 2));

    private static Expression Twice(Expression part) => part + part;

    private static Expression Doubled(Expression part, int times) =>
        times == 0 ? part : Doubled(part + part, times - 1);

    [Theory(DisplayName = "a formula is itself alone, whichever part another differs in")]
    [InlineData("x", "1")]
    [InlineData("pi", "e")]
    [InlineData("x + 1", "1 + x")]
    [InlineData("x^1", "x^2")]
    [InlineData("exp(x)", "log(x)")]
    [InlineData("exp(x)", "exp(1)")]
    [InlineData("max(x, 1)", "max(1, x)")]
    [InlineData("max(x, 1)", "min(x, 1)")]
    [InlineData("exp(2)", "exp(x)")]
    [InlineData("piecewise(x < 1: 2; else: 3)", "piecewise(x <= 1: 2; else: 3)")]
    [InlineData("piecewise(x < 1: 2; else: 3)", "piecewise(x < 2: 2; else: 3)")]
    [InlineData("piecewise(x < 1: 2; else: 3)", "piecewise(x < 1: 1; else: 3)")]
    [InlineData("piecewise(x < 1: 2; else: 3)", "piecewise(x < 1: 2; else: 4)")]
    [InlineData("piecewise(x < 1: 2; else: 3)", "piecewise(x < 1: 2; x < 1: 2; else: 3)")]
    public void Equality(string one, string other)
    {
        var (left, right) = (Expression.Parse(one), Expression.Parse(other));
        (left == right).ShouldBeFalse();
        left.GetHashCode().ShouldNotBe(right.GetHashCode());
        left.ShouldBe(Expression.Parse(one));
        right.ShouldBe(Expression.Parse(other));
        left.GetHashCode().ShouldBe(Expression.Parse(one).GetHashCode());
        right.GetHashCode().ShouldBe(Expression.Parse(other).GetHashCode());
    }

    [Fact(DisplayName = "two formulas of different kinds are compared without fault")]
    public void Equality_with_nothing()
    {
        var application = (Expression.Application)Expression.Parse("exp(x)");
        var choice = (Expression.Piecewise)Expression.Parse("piecewise(x < 1: 2; else: 3)");
        application.Equals((Expression.Application?)null).ShouldBeFalse();
        choice.Equals((Expression.Piecewise?)null).ShouldBeFalse();
    }

    [Fact(DisplayName = "a formula that would not be one is refused")]
    public void Refused()
    {
        var x = Expression.X;
        Should.Throw<ArgumentException>(() => new Expression.Power(2, x)).ParamName.ShouldBe("exponent");
        Should
            .Throw<ArgumentException>(() => new Expression.Application(ElementaryFunction.Max, x))
            .ParamName.ShouldBe("arguments");
        Should
            .Throw<ArgumentException>(() => new Expression.Application(ElementaryFunction.Exp, x, x))
            .ParamName.ShouldBe("arguments");
        Should.Throw<ArgumentException>(() => new Expression.Piecewise([], x)).ParamName.ShouldBe("branches");
        Should
            .Throw<ArgumentOutOfRangeException>(() => new Expression.Constant((NamedConstant)2))
            .ParamName.ShouldBe("name");
        Should
            .Throw<ArgumentOutOfRangeException>(() => new Condition(x, (Comparison)4, x))
            .ParamName.ShouldBe("relation");
        Should.Throw<ArgumentOutOfRangeException>(() => new EvaluationLimits(0, 1)).ParamName.ShouldBe("bits");
        Should.Throw<ArgumentOutOfRangeException>(() => new EvaluationLimits(1, 0)).ParamName.ShouldBe("work");
    }

    [Theory(DisplayName = "every x is replaced, and nothing else is")]
    [InlineData("2", "2")]
    [InlineData("pi", "pi")]
    [InlineData("x", "[x ^ 2]")]
    [InlineData("-x", "[neg [x ^ 2]]")]
    [InlineData("x + 1", "[[x ^ 2] + 1]")]
    [InlineData("2*x", "[2 * [x ^ 2]]")]
    [InlineData("x/3", "[[x ^ 2] / 3]")]
    [InlineData("x^3", "[[x ^ 2] ^ 3]")]
    [InlineData("max(x, 1)", "[max [x ^ 2] 1]")]
    [InlineData("piecewise(x < 1: x; else: -x)", "[if [x ^ 2] Less 1 then [x ^ 2] else [neg [x ^ 2]]]")]
    public void Substitution(string formula, string shape) =>
        Shape.Of(Expression.Parse(formula).Substitute(Expression.Parse("x^2"))).ShouldBe(shape);

    [Theory(DisplayName = "a condition holds or fails for a smaller, an equal and a larger left side as its sign says")]
    [InlineData(Comparison.Less, "1 < 2", true, false, false)]
    [InlineData(Comparison.LessOrEqual, "1 <= 2", true, true, false)]
    [InlineData(Comparison.Greater, "1 > 2", false, false, true)]
    [InlineData(Comparison.GreaterOrEqual, "1 >= 2", false, true, true)]
    public void Conditions(Comparison relation, string text, bool below, bool at, bool above)
    {
        var condition = new Condition(1, relation, 2);
        condition.ToString().ShouldBe(text);
        (condition.Holds(-1), condition.Holds(0), condition.Holds(1)).ShouldBe((below, at, above));
    }

    [Theory(DisplayName = "a value is exact up to the limits on its binary digits and on the work in all")]
    [InlineData("x", "8", 4, 1, "8")]
    [InlineData("x", "8", 3, 9, "a number of more than 3 binary digits occurs:P")]
    [InlineData("x", "-1/8", 4, 1, "-1/8")]
    [InlineData("x", "-1/8", 3, 9, "a number of more than 3 binary digits occurs:R")]
    [InlineData("x + x", "1", 9, 3, "2")]
    [InlineData("x + x", "1", 9, 2, "the evaluation takes too much work:P")]
    [InlineData("x", "1e39", 999, 5, "1000000000000000000000000000000000000000")]
    [InlineData("x", "1e39", 999, 4, "the evaluation takes too much work:P")]
    [InlineData("2^10", "0", 9, 9, "2^10 has more than 9 binary digits:P")]
    public void Work(string formula, string x, int bits, int work, string value) =>
        Values.Text(Expression.Parse(formula).At(Rational.Parse(x), new EvaluationLimits(bits, work))).ShouldBe(value);

    [Theory(DisplayName = "the cost of a formula counts equal parts once, and neither signs nor numbers")]
    [InlineData("x", 0, 0, 0, "nothing to compute")]
    [InlineData("-x", 0, 0, 0, "nothing to compute")]
    [InlineData("x + 1", 1, 0, 0, "1 arithmetic operation")]
    [InlineData("x - 1", 1, 0, 0, "1 arithmetic operation")]
    [InlineData("x*x + x*x", 2, 0, 0, "2 arithmetic operations")]
    [InlineData("(x/2)^3", 2, 0, 0, "2 arithmetic operations")]
    [InlineData("x^(1/2)", 0, 1, 0, "1 elementary function")]
    [InlineData("x^(2 + pi)", 0, 1, 0, "1 elementary function")]
    [InlineData("exp(x) + sin(exp(x))", 1, 2, 0, "1 arithmetic operation, 2 elementary functions")]
    [InlineData("piecewise(x < 0: 1; else: 2)", 0, 0, 1, "1 comparison")]
    [InlineData(
        "piecewise(x < 0: 1; x < 1: 3; else: 2) + piecewise(x > 0: 1; else: 2)",
        1,
        0,
        3,
        "1 arithmetic operation, 3 comparisons"
    )]
    public void Costs(string formula, int arithmetic, int elementary, int comparisons, string words)
    {
        var cost = OperationCost.Of(Expression.Parse(formula));
        cost.ShouldBe(new(arithmetic, elementary, comparisons));
        cost.ToString().ShouldBe(words);
    }

    [Theory(
        DisplayName = "a straight line is seen in a formula of sums, products with numbers and quotients by numbers"
    )]
    [InlineData("3", 0, 3)]
    [InlineData("x", 1, 0)]
    [InlineData("-(2*x + 3)", -2, -3)]
    [InlineData("2*x + 3 + (x - 5)", 3, -2)]
    [InlineData("3*(2*x + 1)", 6, 3)]
    [InlineData("(2*x + 1)*3", 6, 3)]
    [InlineData("2*3", 0, 6)]
    [InlineData("(6*x + 4)/(3 - 1)", 3, 2)]
    public void Lines(string formula, int slope, int intercept) =>
        StraightLine.Of(Expression.Parse(formula)).ShouldBe(new(slope, intercept));

    [Theory(DisplayName = "no straight line is seen in other formulas")]
    [InlineData("x*x")]
    [InlineData("x*exp(x)")]
    [InlineData("exp(x)*x")]
    [InlineData("x + exp(x)")]
    [InlineData("exp(x) + x")]
    [InlineData("x/0")]
    [InlineData("1/x")]
    [InlineData("x/(x - x + 1*x)")]
    [InlineData("exp(x)/2")]
    [InlineData("-exp(x)")]
    [InlineData("x^1")]
    public void No_lines(string formula) => StraightLine.Of(Expression.Parse(formula)).ShouldBeNull();

    [Theory(DisplayName = "the normal form shows a straight line too, where the formula is defined everywhere")]
    [InlineData("2*x + 1", 2, 1)]
    [InlineData("relu(x) - relu(-x)", 1, 0)]
    [InlineData("log(exp(3*x + 1))", 3, 1)]
    public void Lines_in_effect(string formula, int slope, int intercept) =>
        StraightLine.InEffect(Expression.Parse(formula)).ShouldBe(new(slope, intercept));

    [Theory(DisplayName = "no straight line is in effect where there is a hole or another function")]
    [InlineData("x^2/x")]
    [InlineData("x^2")]
    [InlineData("exp(x)")]
    public void No_lines_in_effect(string formula) => StraightLine.InEffect(Expression.Parse(formula)).ShouldBeNull();

    [Fact(DisplayName = "a straight line is the normal form up to degree 1")]
    public void Degrees()
    {
        StraightLine.InEffect(Expression.Parse("abs(x)*sign(x) + 2")).ShouldBe(new(1, 2));
        StraightLine.InEffect(Expression.Parse("abs(x)^2 + 2")).ShouldBeNull();
        StraightLine.InEffect(Expression.Parse("sin(x)^2 + cos(x)^2")).ShouldBe(new(0, 1));
    }

    [Fact(DisplayName = "a straight line is seen in a formula that is too deep for a normal form")]
    public void Long_lines()
    {
        var sum = Expression.X;
        for (var i = 1; i < 101; i++)
        {
            sum += Expression.X;
        }

        StraightLine.InEffect(sum).ShouldBe(new(101, 0));
    }

    [Fact(DisplayName = "a formula without x is left as it is")]
    public void Substitution_of_nothing()
    {
        var formula = Expression.Pi + 1;
        formula.Substitute(Expression.X).ShouldBeSameAs(formula);
    }
}
