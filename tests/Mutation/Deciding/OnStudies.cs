using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>What a study keeps, and what it makes of evidence, of refusals and of time that is over.</summary>
public sealed class OnStudies
{
    [Fact(DisplayName = "what is computed of a function is computed once")]
    public void Once()
    {
        var study = Study.Of("x^2");
        study.Derivative.ShouldBeSameAs(study.Derivative);
        study.Values.ShouldBeSameAs(study.Values);
        study.Grid.ShouldBeSameAs(study.Grid);
        study.Approaches.ShouldBeSameAs(study.Approaches);
        study.Function.ShouldBe(Expression.Parse("x^2"));
        study.Limit.ShouldBe(WorkLimit.Default);
        Study.WithoutTime("1/(exp(x) - 1)").Special.Rational.ShouldBeEmpty();
    }

    [Fact(DisplayName = "a study can leave half of its work")]
    public void Half()
    {
        var study = Study.Of("x");
        study.LeaveHalf();
        study.Limit.Time.ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact(
        DisplayName = "a refusal, and a formula that grows over a limit, give way to something else, and other faults do not"
    )]
    public void Guarded()
    {
        FunctionStudy.Guarded(() => 1, 2).ShouldBe(1);
        for (var kind = 0; kind < 5; kind++)
        {
            FunctionStudy.Guarded(() => throw Fault(kind), 2).ShouldBe(2);
        }

        Should.Throw<InvalidOperationException>(() => FunctionStudy.Guarded(() => throw Fault(5), 2));

        static Exception Fault(int kind) =>
            kind switch
            {
                0 => new RefusalException("rule", "reason"),
                1 => new ArgumentException("A formula is too large.", nameof(kind)),
                2 => new ArithmeticException(),
                3 => new DivideByZeroException(),
                4 => new OverflowException(),
                _ => new InvalidOperationException(),
            };
    }

    [Fact(DisplayName = "a verdict is kept; where the search was cut short it says so")]
    public void Verdicts()
    {
        var study = Study.Of("x");
        study.IsProved(Property.Total).ShouldBeFalse();
        study.Decide(Property.Total, () => TotalDecider.Decide(study));
        (study.IsProved(Property.Total), study.IsRefuted(Property.Total)).ShouldBe((true, false));
        study.Decide(Property.Bounded, () => BoundedDecider.Decide(study));
        (study.IsProved(Property.Bounded), study.IsRefuted(Property.Bounded)).ShouldBe((false, true));
        Decided(study, () => new Verdict.Undecided("so")).ShouldBe("so");
        Decided(study, () => throw new OverflowException()).ShouldBe("a formula on the way grew too large");
        Decided(study, () => throw new OperationCanceledException())
            .ShouldBe("the time was over before the search was");
        Decided(study, () => Cut(study, 1)).ShouldBe("so; the time was over before everything was tried");
        Decided(study, () => Cut(study, 2)).ShouldBe("so; the time was over before everything was tried");
        Decided(study, () => Cut(study, 0)).ShouldBe("so");
    }

    [Fact(DisplayName = "the first evidence that the kernel accepts makes the theorem, and none makes none")]
    public void First()
    {
        var study = Study.Of("1/x");
        OnePoint[] tries = [new(1), new(0), new(2)];
        study.Refute(Property.Total, tries, study.Limit).ShouldNotBeNull().Evidence.ShouldBe(new OnePoint(0));
        study.Refute(Property.Total, tries.Take(1), study.Limit).ShouldBeNull();
        study.FirstAccepted(study.Claim(Property.Total), tries, study.Limit).ShouldBeNull();
    }

    [Fact(DisplayName = "a cover proves, first with modest settings; what resisted is named")]
    public void Covers()
    {
        var (theorem, _) = Cover(Study.Of("x"), settings => new TotalTest(Expression.X, settings));
        ((CellCover)theorem.ShouldNotBeNull().Evidence).Cover.Settings.ShouldBe(Settings.Default);
        (theorem, _) = Cover(Study.Of("x"), Fine);
        ((CellCover)theorem.ShouldNotBeNull().Evidence).Cover.Settings.ShouldBe(new Settings(160, 9));
        Cover(Study.Of("1/x"), settings => new TotalTest(Expression.Parse("1/x"), settings))
            .ShouldBe((null, "the point 0"));
        Cover(Study.WithoutTime("x"), _ => throw new OperationCanceledException()).ShouldBe((null, "the formula"));

        static CellTest Fine(Settings settings) =>
            new TotalTest(Expression.Parse(settings == Settings.Default ? "log(x)" : "x"), settings);
    }

    [Fact(DisplayName = "joints that formulas give are used, but where x > 0 alone matters")]
    public void Joints()
    {
        var study = Study.Of("step(x - sqrt(2))");
        var (theorem, _) = study.ProveByCover(
            Property.LocallyBounded,
            settings => new LocallyBoundedTest(study.Function, settings),
            [],
            study.Limit
        );
        theorem.ShouldNotBeNull();
        var cells = new ChosenCells(cell => cell.Kind != CellKind.Line);
        study.ProveByCover(Property.DistinguishesSign, _ => cells, [0], study.Limit, isRightOnly: true);
        cells.Asked.Contains("RightOf 0 1", StringComparer.Ordinal).ShouldBeTrue();
        cells = new ChosenCells(cell => cell.Kind != CellKind.Line);
        study.ProveByCover(Property.Total, _ => cells, [0], study.Limit);
        cells.Asked.Contains("RightOf 0 1", StringComparer.Ordinal).ShouldBeFalse();
    }

    private static (Theorem? Theorem, string Resisted) Cover(FunctionStudy study, Func<Settings, CellTest> test) =>
        study.ProveByCover(Property.Total, test, study.Special.Rational, study.Limit);

    private static string Decided(FunctionStudy study, Func<Verdict> decide)
    {
        study.Decide(Property.Monotone, decide);
        return study.Known[Property.Monotone].ShouldBeOfType<Verdict.Undecided>().Because;
    }

    private static Verdict.Undecided Cut(FunctionStudy study, int times)
    {
        for (var i = 0; i < times; i++)
        {
            study.Refute(Property.Total, Ended(), study.Limit).ShouldBeNull();
        }

        return new("so");
    }

    private static IEnumerable<Evidence> Ended()
    {
        yield return new OnePoint(1);
        throw new OperationCanceledException();
    }
}
