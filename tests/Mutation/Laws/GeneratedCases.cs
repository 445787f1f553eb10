using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Theory.Functions;
using Theory.Laws;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Networks;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Laws;

/// <summary>What random cases are made of, and what the answers of suites say.</summary>
public sealed class GeneratedCases
{
    [Fact(DisplayName = "an activation in C# has the values of its formula, also where its pieces meet")]
    public void Known_activations()
    {
        foreach (var activation in KnownActivation.All)
        {
            foreach (var x in new Rational[] { -2, -1, new(-1, 2), 0, new(1, 2), 1, new(3, 2), 2, 3 })
            {
                $"{activation.Apply(x)}".ShouldBe($"{Expression.Parse(activation.Text).At(x)}", $"{activation} at {x}");
            }
        }
    }

    [Fact(
        DisplayName = "a nearly degenerate set has coordinates of all sizes and signs, nearly on a hyperplane a x = 1 with a from 1 to 9"
    )]
    public void Near_a_plane()
    {
        var rows = Sample(LabelledPointsGenerators.NearDegenerate(), 100)
            .Where(points => points.Dimension == 2)
            .SelectMany(points => points.Rows)
            .ToList();
        var second = rows.Select(row => row.Point[1]).ToList();
        second.ShouldContain(x => x.Sign < 0);
        second.ShouldContain(x => x.Sign > 0 && x < new Rational(1, 1_000_000));
        second.ShouldContain(x => x > 1_000_000);
        rows.ShouldAllBe(row => DistanceToPlanes(row.Point[0], row.Point[1]) <= 2 * new Rational(10, 1).Pow(-30));
        rows.ShouldContain(row => DistanceToPlanes(row.Point[0], row.Point[1]).Sign > 0);
    }

    [Fact(
        DisplayName = "the points nearly on a hyperplane that are above it are positive, but for those that were turned round"
    )]
    public void Sides_of_the_plane()
    {
        var sets = Sample(LabelledPointsGenerators.NearDegenerate(), 200)
            .Where(points => points.Dimension == 1)
            .ToList();
        sets.Count.ShouldBeGreaterThan(10);
        var above = sets.SelectMany(points => points.Rows.Where(row => Above(row.Point[0]))).ToList();
        var below = sets.SelectMany(points => points.Rows.Where(row => !Above(row.Point[0]))).ToList();
        above.Count(row => row.IsPositive).ShouldBeGreaterThan(above.Count / 2);
        below.Count(row => !row.IsPositive).ShouldBeGreaterThan(below.Count / 2);

        static bool Above(Rational x) =>
            Enumerable.Range(1, 9).Any(a => (x * a - 1).Sign > 0 && x * a - 1 < new Rational(1, 1000));
    }

    [Fact(DisplayName = "a corner with what it is off gives the point")]
    public void Corners() =>
        new NearCorner(new(1, 0), new(1, 8), new(-1, 4)).Point.ShouldBe(new(new(9, 8), new(-1, 4)));

    [Fact(DisplayName = "slopes are asked for between two ends in order, from 0 on")]
    public void Slopes()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SlopedPoint.Between(-1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => SlopedPoint.Between(2, 1));
        Sample(SlopedPoint.Between(1, 1), 5).ShouldAllBe(point => point.Slope == 1);
    }

    [Fact(DisplayName = "numbers of formulas are integers, fractions, decimals and large powers of ten, of both signs")]
    public void Numbers()
    {
        var numbers = ExpressionGenerator.Numbers.Sample(200, new Rnd(1, 3), 10);
        numbers.ShouldContain(n => n.Abs() > 1_000_000_000);
        numbers.ShouldContain(n => !n.IsZero && n.Abs() < new Rational(1, 1_000_000_000));
        numbers.ShouldContain(n => n.Sign < 0);
        numbers.ShouldAllBe(n => n.Abs() <= 12 * new Rational(10, 1).Pow(30));
    }

    [Fact(DisplayName = "formulas have x in them, more often than not")]
    public void Variables() =>
        Sample(ExpressionGenerator.Formulas(20), 100)
            .Count(formula =>
                $"{formula}"
                    .Replace("exp", "", StringComparison.Ordinal)
                    .Replace("max", "", StringComparison.Ordinal)
                    .Contains('x')
            )
            .ShouldBeGreaterThan(50);

    [Fact(DisplayName = "rationals are of both signs, small and tiny, and cancel")]
    public void Rationals()
    {
        Sample(RationalGenerators.All, 200).ShouldContain(n => n.Sign < 0);
        RationalGenerators.Tiny.Sample(50, new Rnd(1, 3), 10).ShouldContain(n => n.Abs() < new Rational(1, 1_000_000));
        RationalGenerators.Small.Sample(100, new Rnd(1, 3), 10).ShouldContain(n => n.Sign < 0);
    }

    [Fact(DisplayName = "a suite holds when every law does, and the laws stand in the order of the chapters")]
    public void Suites()
    {
        var law = LawCatalogue.Laws.First();
        var holds = new LawVerdict(law, new LawResult.Holds(1, true, []));
        var fails = new LawVerdict(law, new LawResult.Unsettled("why"));
        new SuiteReport([holds, holds]).AllHold.ShouldBeTrue();
        new SuiteReport([holds, fails]).AllHold.ShouldBeFalse();
        new SuiteReport([holds, fails]).Failures.ShouldBe([fails]);
        LawCatalogue.Laws.Select(one => one.Chapter).ShouldBeInOrder(SortDirection.Ascending);
        LawCatalogue.FindSuite("no such law").ShouldBeNull();
        LawCatalogue.Find("no such law").ShouldBeNull();
        Should
            .Throw<ArgumentException>(() => LawCatalogue.Check("no such law", LawOptions.Default))
            .ParamName.ShouldBe("id");
    }

    [Fact(DisplayName = "a side without a value is told as nothing")]
    public void Nothing() =>
        Law<int>
            .Equation<int, string?>(new("nothing", 0, "", ""), Cases.All([0]), (_, _) => null, (_, _) => "a")
            .Check(1)
            .ShouldBeOfType<LawResult.Refuted>()
            .Left.ShouldBe("nothing");

    [Fact(DisplayName = "a network of three inputs is no function of the plane")]
    public void Not_the_plane() =>
        Should
            .Throw<ArgumentException>(() => PlaneFunctionSubject.Of(new Network(3, [])))
            .ParamName.ShouldBe("network");

    private static Rational DistanceToPlanes(Rational x, Rational y) =>
        (from a in Enumerable.Range(1, 9) from b in Enumerable.Range(1, 9) select (x - (1 - b * y) / a).Abs()).Min();

    private static T[] Sample<T>(Arbitrary<T> source, int count) =>
        source.Generator.Sample(count, new Rnd(20, 4711), 50);
}
