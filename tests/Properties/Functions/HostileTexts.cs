using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Shouldly;
using Theory.Data;
using Theory.Functions;
using Theory.Numbers;
using Theory.Running;
using Xunit;

namespace Theory.Properties.Functions;

public sealed class HostileTexts
{
    // The smallest main stack of the common systems; the limits on depth have to keep every recursion within it. Instrumented code has larger frames.
    private static readonly int Stack = MutationTesting.IsOn ? 8 << 20 : 1 << 20;

    public static TheoryData<string, string> Texts =>
        new()
        {
            { new('(', 99_999), "line 1, column 501: more than 500 parentheses are open here" },
            { $"{new('(', 49_999)}x{new(')', 49_999)}", "line 1, column 501: more than 500 parentheses are open here" },
            { Repeated("abs(", 20_000), "line 1, column 2004: more than 500 parentheses are open here" },
            { $"{new('-', 99_999)}x", "line 1, column 1: the expression is nested deeper than 500 operations" },
            {
                Repeated("x+", 49_999) + "x",
                "line 1, column 1000: the expression is nested deeper than 500 operations"
            },
            {
                Repeated("x/", 49_999) + "x",
                "line 1, column 1000: the expression is nested deeper than 500 operations"
            },
            {
                Repeated("2^", 49_999) + "2",
                "line 1, column 99001: the expression is nested deeper than 500 operations"
            },
            {
                Repeated("x+", 50_000) + "x",
                "line 1, column 1: the text has 100001 characters; expected at most 100000"
            },
        };

    [Theory(DisplayName = "a long chain or a deep nest is refused at the place where it is over the limit")]
    [MemberData(nameof(Texts))]
    public void Refused(string text, string message) =>
        OnSmallStack(() =>
            Should.Throw<MalformedInputException>(() => Expression.Parse(text)).Message.ShouldBe(message)
        );

    [Theory(
        DisplayName = "the deepest formulas of each form are read, written, compared, composed and evaluated on a small stack"
    )]
    [InlineData("abs(", "x", ")")]
    [InlineData("-(", "x", ")")]
    [InlineData("x - (", "1", ")")]
    [InlineData("1/(", "x", ")")]
    [InlineData("x*(", "x", ")")]
    [InlineData("", "x", "^1")]
    [InlineData("1^", "2", "")]
    [InlineData("max(0, ", "x", ")")]
    [InlineData("piecewise(x < ", "1", ": 1; else: 2)")]
    [InlineData("piecewise(x < 1: ", "1", "; else: 2)")]
    [InlineData("piecewise(x < -1: 1; else: ", "2", ")")]
    public void Deepest(string before, string core, string after) =>
        OnSmallStack(() =>
        {
            var step = Expression.Parse(before + core + after).Depth - Expression.Parse(core).Depth;
            var times = (Expression.MaximalDepth - 1) / int.Max(step, 1);
            var deepest = Nest(before, core, after, times);
            deepest.Depth.ShouldBeGreaterThan(Expression.MaximalDepth - 4);
            var same = Expression.Parse(deepest.ToString());
            same.ShouldBe(deepest);
            same.GetHashCode().ShouldBe(deepest.GetHashCode());
            deepest.Substitute(Expression.X).ShouldBe(deepest);
            deepest.At(1).ShouldBeOfType<Value.Exact>();
        });

    [Fact(DisplayName = "the limits on length and nesting can be set, but not beyond what the stack holds")]
    public void Limits()
    {
        var limits = new ExpressionLimits(10, 2, new NumberLimits(3, 3));
        Expression.Parse("((x+999))", limits).ShouldBe(Expression.X + 999);
        Refusal("(((x)))", limits).ShouldBe("line 1, column 3: more than 2 parentheses are open here");
        Refusal("x + 1000", limits).ShouldBe("line 1, column 5: the number \"1000\" has more than 3 digits");
        Refusal("x+x+x+x+x+x", limits).ShouldBe("line 1, column 1: the text has 11 characters; expected at most 10");
        Should.Throw<ArgumentOutOfRangeException>(() => new ExpressionLimits(10, 501, NumberLimits.Default));
        Should.Throw<ArgumentOutOfRangeException>(() => new ExpressionLimits(500_001, 1, NumberLimits.Default));
        Should.Throw<ArgumentOutOfRangeException>(() => new ExpressionLimits(0, 1, NumberLimits.Default));
        Should.Throw<ArgumentOutOfRangeException>(() => new ExpressionLimits(1, -1, NumberLimits.Default));
    }

    [Theory(DisplayName = "an evaluation whose numbers explode ends soon, and says that it is not exact")]
    [InlineData("1e9999^1e9", "1e9999^1000000000 has more")]
    [InlineData("((((((((x^9)^9)^9)^9)^9)^9)^9)^9)^9", "has more than 100000 binary digits")]
    [InlineData("(1e9999*x)*(1e9999*x)*(1e9999*x)*(1e9999*x)", "a number of more than 100000 binary digits occurs")]
    [InlineData("2^(1/1e9999)", "is irrational")]
    public void Exploding(string text, string because)
    {
        var clock = Stopwatch.StartNew();
        var value = Expression.Parse(text).At(3).ShouldBeOfType<Value.Inexact>();
        value.Because.ShouldContain(because.Replace("1e9999^1000000000", "a power of long numbers"));
        value.IsPositive.ShouldBeTrue();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact(DisplayName = "much work on long numbers ends at the work limit")]
    public void Much_work()
    {
        var sum = Expression.Parse(Repeated("(x + 1e-9999)*", 2) + "x");
        sum.At(1).ShouldBeOfType<Value.Exact>();
        sum.At(1, new EvaluationLimits(100_000, 1000))
            .ShouldBeOfType<Value.Inexact>()
            .Because.ShouldBe("the evaluation takes too much work");
        Should.Throw<ArgumentOutOfRangeException>(() => new EvaluationLimits(0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new EvaluationLimits(1, 0));
    }

    private static string Refusal(string text, ExpressionLimits limits) =>
        Should.Throw<MalformedInputException>(() => Expression.Parse(text, limits)).Message;

    private static Expression Nest(string before, string core, string after, int times) =>
        Expression.Parse(Repeated(before, times) + core + Repeated(after, times));

    private static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static void OnSmallStack(Action check)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    check();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Stack
        );
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
