using Shouldly;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>The evidence that each search tries, one piece after the other.</summary>
public sealed class OnTries
{
    private const string Plain = "-1 1, 0 1, -3/2 1/2, -3 3/2, 1/3 1/7";

    private const string Far = ", 10 10, -30 10, 100 100";

    [Theory(DisplayName = "finite differences are tried near 0, at special points, and far from 0")]
    [InlineData("x", Plain + Far)]
    [InlineData("1/(x - 5)", Plain + ", 4 1, 9/2 1, 79/16 1/16, 4999/1000 1/1000" + Far)]
    public void Stencils(string formula, string stencils) =>
        Text(FormSearch.Stencils(Study.Of(formula))).ShouldBe(stencils);

    [Fact(DisplayName = "finite differences are tried across an irrational point")]
    public void Stencils_across()
    {
        var study = Study.Of("1/(exp(x) - 2)");
        var low = study.Special.Brackets[0].Low;
        Text(FormSearch.Stencils(study)).ShouldBe($"{Plain}, {low} 1/500, {low} 1/1000{Far}");
    }

    [Fact(DisplayName = "bends are looked for with differences of order 2, first with few bits")]
    public void Bends()
    {
        var bends = NonlinearDecider.Bends(Study.Of("x")).ToList();
        bends.Count.ShouldBe(16);
        bends[0].Words().ShouldBe("order 2 from -1 by 1, 64 bits");
        bends[7].Words().ShouldBe("order 2 from 100 by 100, 64 bits");
        bends[8].Words().ShouldBe("order 2 from -1 by 1, 256 bits");
    }

    [Fact(DisplayName = "growth is looked at on the tails alone, and then against differences of one order more")]
    public void Growths()
    {
        var growths = NonpolynomialDecider.Growths(Study.Of("abs(x)")).ToList();
        growths.Take(4).Words().ShouldBe("RightTail 64 0; LeftTail 0 -64; RightTail 65536 0; LeftTail 0 -65536");
        // 0 is a special point, so that there are twelve stencils for each of the four tails.
        growths.Count.ShouldBe(4 + 4 * 12);
        growths[4].Words().ShouldBe("order 2 from -1 by 1, 128 bits");
        ((FiniteDifference)growths[4]).Growth.ShouldBe(((OneApproach)growths[0]).Way);
        NonpolynomialDecider.Growths(Study.Of("exp(x) + exp(-x)")).Count().ShouldBe(4);
        NonpolynomialDecider.Growths(Study.Of("x^20")).Count().ShouldBe(4);
        NonpolynomialDecider.Growths(Study.Of("x^19")).Count().ShouldBe(4 + 4 * 8);
    }

    [Theory(
        DisplayName = "holes are looked for at special points without an exact value, near 0, and where samples have none"
    )]
    [InlineData("x", "", 0)]
    [InlineData("1/x", "at 0; at 0; at 0; at 0", 4)]
    [InlineData("log(x)", "at 0; at -1; at 0; at -2; at -1000", 25)]
    [InlineData("sqrt(-x)", "at 1; at 2; at 1000", 13)]
    [InlineData("exp(x) + abs(x - 1)", "at 1", 1)]
    public void Holes(string formula, string first, int count)
    {
        var holes = TotalDecider.Holes(Study.Of(formula)).ToList();
        holes.Take(5).Words().ShouldStartWith(first);
        holes.Count.ShouldBe(count);
    }

    [Fact(DisplayName = "holes are looked for across an irrational point")]
    public void Holes_across()
    {
        var study = Study.Of("1/(exp(x) - 2)");
        var (low, high) = study.Special.Brackets[0];
        TotalDecider.Holes(study).Words().ShouldBe($"{low} to {high} by 64");
    }

    [Fact(DisplayName = "a break is looked for at both sides of a special point, and closer and closer around it")]
    public void Breaks()
    {
        BreakSearch
            .Breaks(Study.Of("step(x)"))
            .Take(6)
            .Words()
            .ShouldBe(
                "RightOf 0 1/64; LeftOf -1/64 0; RightOf 0 1/1048576; LeftOf -1/1048576 0; "
                    + "LeftOf -1/64 0 and RightOf 0 1/64; -1/256 to 1/256 by 88"
            );
        var around = BreakSearch.Breaks(Study.Of("step(x)")).Skip(5).Cast<Between>().ToList();
        around.Select(between => between.Precision).ShouldBe([88, 124, 214, 439]);
        around.Select(between => between.High.Denominator.GetBitLength()).ShouldBe([9, 21, 51, 126]);
        around.ShouldAllBe(between => between.Low == -between.High && between.High.Numerator.IsOne);
    }

    [Fact(DisplayName = "of two special points each has its own sides")]
    public void Breaks_of_two() =>
        BreakSearch
            .Breaks(Study.Of("step(x) + step(x - 1)"))
            .OfType<TwoApproaches>()
            .Words()
            .ShouldBe("LeftOf -1/64 0 and RightOf 0 1/64; LeftOf 63/64 1 and RightOf 1 65/64");

    [Fact(DisplayName = "a break is looked for in the stretch around an irrational point, and in the middle of it")]
    public void Breaks_across()
    {
        var study = Study.Of("sign(exp(x) - 2)");
        var (low, high) = study.Special.Brackets[0];
        var middle = (low + high) / 2;
        BreakSearch
            .Breaks(study)
            .Words()
            .ShouldBe(
                $"{low} to {high} by 128; "
                    + $"{middle - new Rational(1, 64_000)} to {middle + new Rational(1, 64_000)} by 128; "
                    + $"{middle - new Rational(1, 4_096_000)} to {middle + new Rational(1, 4_096_000)} by 128"
            );
    }

    [Fact(DisplayName = "a break is looked for along sequences, one by one and against the first of the same side")]
    public void Breaks_along()
    {
        var breaks = BreakSearch.Breaks(Study.Of("sin(1/x)")).Skip(9).ToList();
        breaks.Count.ShouldBe(32 + 28);
        breaks[0].Words().ShouldBe("RightOf 0 1/64 at 0");
        breaks[31].Words().ShouldBe("LeftOf -1/1048576 0 at 7/4");
        breaks[32].Words().ShouldBe("RightOf 0 1/64 at 0 and RightOf 0 1/64 at 1/2");
        breaks[59].Words().ShouldBe("LeftOf -1/1048576 0 at 0 and LeftOf -1/1048576 0 at 7/4");
    }

    [Fact(DisplayName = "the largest of the sampled falls are tried, six near 0 and three far from it")]
    public void Falls()
    {
        var falls = MonotoneDecider.Falls(Study.Of("-x")).Cast<Between>().ToList();
        falls
            .Take(12)
            .Words()
            .ShouldBe(
                "524288 to 1048576 by 64; 524288 to 1048576 by 256; -524288 to -262144 by 64; -524288 to -262144 by 256; "
                    + "262144 to 524288 by 64; 262144 to 524288 by 256; -262144 to -131072 by 64; -262144 to -131072 by 256; "
                    + "131072 to 262144 by 64; 131072 to 262144 by 256; -131072 to -65536 by 64; -131072 to -65536 by 256"
            );
        falls
            .Skip(12)
            .Select(fall => (Math.Log2(fall.Low.Abs().ToDouble()), fall.Low.Sign, fall.Precision))
            .ShouldBe([(316, -1, 64), (316, -1, 256), (312, 1, 64), (312, 1, 256), (312, -1, 64), (312, -1, 256)]);
    }

    [Fact(DisplayName = "a fall is looked for on both sides of a joint, and across it")]
    public void Falls_at_joints()
    {
        var falls = MonotoneDecider.Falls(Study.Of("step(-x)")).Cast<Between>().ToList();
        // The only fall on the grid ends at 0.
        falls.Take(2).Select(fall => (fall.High.Sign, fall.Precision)).ShouldBe([(0, 64), (0, 256)]);
        falls
            .Skip(2)
            .Take(3)
            .Words()
            .ShouldBe("-1/1073741824 to 0 by 400; 0 to 1/1073741824 by 400; -1/1073741824 to 1/1073741824 by 400");
        var narrow = new Rational(1, System.Numerics.BigInteger.One << 120);
        falls
            .Skip(5)
            .ShouldBe([new Between(-narrow, 0, 400), new Between(0, narrow, 400), new Between(-narrow, narrow, 400)]);
    }

    [Fact(DisplayName = "from a million on falls are far from 0, and points without a value are left out")]
    public void Far_falls()
    {
        MonotoneDecider.Falls(Study.Of("-relu(x - 1000000)")).Count().ShouldBe(3 * 2 + 6);
        MonotoneDecider.Falls(Study.Of("log(-1 - x^2)")).ShouldBeEmpty();
        MonotoneDecider.Falls(Study.Of("sqrt(x)")).Count().ShouldBe(6);
        MonotoneDecider.Falls(Study.Of("x")).ShouldBeEmpty();
    }

    [Theory(DisplayName = "f(x) = f(-x) is looked for at simple points, at special ones, and at zeros of the samples")]
    [InlineData("x", "x", "")]
    [InlineData("abs(x)", "x", "")]
    [InlineData("x", "exp(x) + 1", "")]
    [InlineData("x", "1/(1000000000 + 0*x)", "")]
    [InlineData("x", "x - 3", "at 3; at 3")]
    [InlineData("x", "x - 100", "at 100; between")]
    [InlineData("x", "x - 7", "at 7")]
    [InlineData("abs(x + 7)", "x - 7", "at 7; at 7")]
    public void Mirrors(string formula, string difference, string tries)
    {
        var mirrors = DistinguishesSignDecider.Mirrors(Study.Of(formula), Expression.Parse(difference));
        if (tries.EndsWith("between", StringComparison.Ordinal))
        {
            mirrors
                .Select(evidence => evidence.GetType().Name)
                .ShouldBe(["OnePoint", "Between", "OnePoint", "Between"]);
        }
        else
        {
            mirrors.Words().ShouldBe(tries);
        }
    }

    [Fact(
        DisplayName = "where the samples change their sign, the points around it are tried, the root, and a short stretch"
    )]
    public void Changes()
    {
        var tries = DistinguishesSignDecider.Mirrors(Study.Of("x"), Expression.Parse("x - 31/10")).ToList();
        tries.Take(2).Words().ShouldBe("15381/5000 to 25/8 by 64; at 31/10");
        tries.Count.ShouldBe(3);
        var (low, high, precision) = (Between)tries[2];
        precision.ShouldBe(128);
        low.ToDouble().ShouldBe(3.1 - 3.1e-4, 1e-6);
        high.ToDouble().ShouldBe(3.1 + 3.1e-4, 1e-6);
    }

    [Theory(
        DisplayName = "multiples of pi are tried where the samples are 0 there, or where there are jumps that they do not see"
    )]
    [InlineData("sin(x)", "at 1 pi; at 2 pi")]
    [InlineData("cos(x)", "at 0.5 pi; at 1.5 pi")]
    [InlineData("cos(2*x)", "at 0.25 pi; at 0.75 pi")]
    [InlineData("floor(x) + 1/2", "at 1 pi; at 0.5 pi; at 2 pi; at 0.25 pi; at 0.75 pi; at 1.5 pi")]
    [InlineData("exp(x + step(x)) + 1", "at 1 pi; at 0.5 pi; at 2 pi; at 0.25 pi; at 0.75 pi; at 1.5 pi")]
    [InlineData("x + exp(sign(x))", "at 1 pi; at 0.5 pi; at 2 pi; at 0.25 pi; at 0.75 pi; at 1.5 pi")]
    [InlineData("exp(tanh(x)) + 1", "")]
    public void Multiples_of_pi(string difference, string tries) =>
        DistinguishesSignDecider
            .Mirrors(Study.Of("x"), Expression.Parse(difference))
            .TakeWhile(evidence => evidence is ConstantPoint)
            .Words()
            .ShouldBe(tries);

    [Fact(DisplayName = "a stretch is tried whole, and two shorter ones around its middle")]
    public void Stretches() =>
        GrowthSearch
            .Inside((2, 4), 50)
            .Words()
            .ShouldBe("2 to 4 by 50; 191/64 to 193/64 by 50; 12287/4096 to 12289/4096 by 50");

    private static string Text(IEnumerable<(Rational Start, Rational Step)> stencils) =>
        string.Join(", ", stencils.Select(one => $"{one.Start} {one.Step}"));
}
