using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Functions;

public sealed class Structure
{
    [Theory(DisplayName = "depth and count are those of the tree, and x is seen wherever it stands")]
    [InlineData("2/3", 1, 1, false)]
    [InlineData("pi", 1, 1, false)]
    [InlineData("x", 1, 1, true)]
    [InlineData("-x", 2, 2, true)]
    [InlineData("1 + x", 2, 3, true)]
    [InlineData("1 - x", 3, 4, true)]
    [InlineData("x*2*3", 3, 5, true)]
    [InlineData("2/(x/3)", 3, 5, true)]
    [InlineData("x^(pi + 1)", 3, 5, true)]
    [InlineData("exp(-e)", 3, 3, false)]
    [InlineData("max(2, -x)", 3, 4, true)]
    [InlineData("piecewise(x < 1: 2; else: 3)", 2, 5, true)]
    [InlineData("piecewise(0 < 1: 2; 4 >= -(5): 6; else: 3)", 3, 9, false)]
    [InlineData("piecewise(0 < 1: 2; else: x)", 2, 5, true)]
    public void Sizes(string text, int depth, int count, bool containsVariable)
    {
        var expression = Expression.Parse(text);
        (expression.Depth, expression.Count, expression.ContainsVariable).ShouldBe((depth, count, containsVariable));
    }

    [Fact(DisplayName = "formulas are equal when they are built alike, and differ in any part")]
    public void Equality()
    {
        string[] texts =
        [
            "x",
            "1",
            "2",
            "pi",
            "e",
            "-x",
            "-(1)",
            "x + 1",
            "1 + x",
            "x*1",
            "x/1",
            "1/x",
            "x^1",
            "x^2",
            "exp(x)",
            "log(x)",
            "exp(1)",
            "max(x, 1)",
            "max(1, x)",
            "min(x, 1)",
            "max(x, x)",
            "piecewise(x < 1: 2; else: 3)",
            "piecewise(x <= 1: 2; else: 3)",
            "piecewise(x < 2: 2; else: 3)",
            "piecewise(x < 1: 1; else: 3)",
            "piecewise(x < 1: 2; else: 2)",
            "piecewise(x < 1: 2; x < 1: 2; else: 3)",
            "piecewise(1 < x: 2; else: 3)",
        ];
        foreach (var (left, right) in from a in texts from b in texts select (a, b))
        {
            (Expression.Parse(left) == Expression.Parse(right)).ShouldBe(left == right, $"{left} and {right}");
        }

        texts.Select(text => Expression.Parse(text).GetHashCode()).Distinct().Count().ShouldBe(texts.Length);
    }

    [Fact(DisplayName = "a formula that would not be one is refused")]
    public void Refused()
    {
        var x = Expression.X;
        Should.Throw<ArgumentException>(() => new Expression.Power(2, x)).ParamName.ShouldBe("exponent");
        Should.Throw<ArgumentException>(() => new Expression.Application(ElementaryFunction.Max, x));
        Should.Throw<ArgumentException>(() => new Expression.Application(ElementaryFunction.Exp, x, x));
        Should.Throw<ArgumentException>(() => new Expression.Application(ElementaryFunction.Exp));
        Should.Throw<ArgumentException>(() => new Expression.Piecewise([], x)).ParamName.ShouldBe("branches");
        Should.Throw<ArgumentOutOfRangeException>(() => new Expression.Constant((NamedConstant)2));
        Should.Throw<ArgumentOutOfRangeException>(() => new Condition(x, (Comparison)4, x));
        Should.Throw<ArgumentException>(() => ExtendedReal.Of(x));
    }

    [Fact(DisplayName = "no formula is deeper or larger than the limits, however it is built")]
    public void Limits()
    {
        var deepest = Enumerable.Range(1, Expression.MaximalDepth - 1).Aggregate(Expression.X, (e, _) => -e);
        deepest.Depth.ShouldBe(Expression.MaximalDepth);
        Should.Throw<ArgumentException>(() => -deepest);
        Should.Throw<ArgumentException>(() => (-Expression.X).Substitute(deepest));
        var large = Enumerable.Range(1, 18).Aggregate(Expression.X, (e, _) => e + e);
        large.Count.ShouldBe((1 << 19) - 1);
        Should.Throw<ArgumentException>(() => large * large);
        Should.Throw<ArgumentException>(() => (Expression.X * Expression.X).Substitute(large));
    }

    [Fact(DisplayName = "a condition holds or fails for a smaller, an equal and a larger left side as its sign says")]
    public void Conditions()
    {
        var cases = Enum.GetValues<Comparison>().Select(relation => new Condition(1, relation, 2)).ToArray();
        cases.Select(condition => condition.ToString()).ShouldBe(["1 < 2", "1 <= 2", "1 > 2", "1 >= 2"]);
        cases.Select(condition => condition.Holds(-5)).ShouldBe([true, true, false, false]);
        cases.Select(condition => condition.Holds(0)).ShouldBe([false, true, false, true]);
        cases.Select(condition => condition.Holds(5)).ShouldBe([false, false, true, true]);
        new Branch(cases[0], -Expression.X).ToString().ShouldBe("1 < 2: -x");
    }

    [Fact(DisplayName = "limits say whether they are a number or an infinity")]
    public void Extended_reals()
    {
        static string Words(ExtendedReal limit) =>
            limit.Match(finite: value => $"number {value}", infinite: isPositive => isPositive ? "above" : "below");
        Words(ExtendedReal.Of(Expression.Pi / 2)).ShouldBe("number pi/2");
        Words(ExtendedReal.PlusInfinity).ShouldBe("above");
        Words(ExtendedReal.MinusInfinity).ShouldBe("below");
        $"{ExtendedReal.Of(new Rational(1, 2))} {ExtendedReal.PlusInfinity} {ExtendedReal.MinusInfinity}".ShouldBe(
            "1/2 inf -inf"
        );
    }

    [Fact(
        DisplayName = "random formulas show every constructor and every elementary function, and each shrinks to nothing simpler in few steps"
    )]
    public void Generator()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ExpressionGenerator
            .Formulas()
            .ShouldAll(
                200,
                expression =>
                {
                    Collect(expression, seen);
                    Shrinks(expression).ShouldBeLessThan(5000);
                    ExpressionGenerator.Shrink(expression).ShouldNotContain(expression);
                }
            );
        seen.Count.ShouldBe(9 + ElementaryFunction.All.Length, string.Join(' ', seen));
    }

    // The steps of a search that always takes the last simpler formula, the least simplification there is.
    private static int Shrinks(Expression expression)
    {
        var steps = 0;
        while (ExpressionGenerator.Shrink(expression).LastOrDefault() is { } simpler && steps < 5000)
        {
            expression = simpler;
            steps++;
        }

        return steps;
    }

    private static void Collect(Expression expression, HashSet<string> seen)
    {
        var pending = new Stack<Expression>([expression]);
        while (pending.TryPop(out var part))
        {
            seen.Add(part is Expression.Application(var named, _) ? named.Name : part.GetType().Name);
            Expression[] parts = part switch
            {
                Expression.Negation(var operand) => [operand],
                Expression.Sum(var left, var right) => [left, right],
                Expression.Product(var left, var right) => [left, right],
                Expression.Quotient(var left, var right) => [left, right],
                Expression.Power(var left, var right) => [left, right],
                Expression.Application(_, var arguments) => [.. arguments],
                Expression.Piecewise(var branches, var otherwise) =>
                [
                    .. branches.SelectMany(b => new[] { b.Condition.Left, b.Condition.Right, b.Value }),
                    otherwise,
                ],
                _ => [],
            };
            foreach (var inner in parts)
            {
                pending.Push(inner);
            }
        }
    }
}
