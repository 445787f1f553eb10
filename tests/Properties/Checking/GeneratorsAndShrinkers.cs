using Shouldly;
using Theory.Laws;
using Theory.Laws.Generators;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Checking;

/// <summary>What the laws are checked on: random cases that are many and various, and shrinkers that come to an end.</summary>
public sealed class GeneratorsAndShrinkers
{
    public static TheoryData<string> Names => new(Source.All.Select(source => source.Name));

    [Theory(DisplayName = "whatever a case is shrunk to belongs to its source, and shrinking comes to an end: ")]
    [MemberData(nameof(Names))]
    public void Shrinks_to_an_end(string name) => Find(name).ShouldShrinkToAnEnd(5000);

    [Theory(DisplayName = "a sample has many different cases, small and large ones: ")]
    [MemberData(nameof(Names))]
    public void Varied(string name)
    {
        var source = Find(name);
        source.Variety.ShouldBeGreaterThan(40);
        source.Lengths.Longest.ShouldBeGreaterThan(source.Lengths.Shortest);
    }

    [Fact(DisplayName = "a shrinker that goes in circles, and one that leaves its source, are both found")]
    public void The_demands_fire()
    {
        var circle = new Source<int>("circle", Arb(n => [(n + 1) % 10]), _ => true);
        Should.Throw<ShouldAssertException>(() => circle.ShouldShrinkToAnEnd(100)).Message.ShouldContain("an end");
        var outside = new Source<int>("outside", Arb(n => n >= 0 ? [n - 1] : []), n => n >= 0);
        Should
            .Throw<ShouldAssertException>(() => outside.ShouldShrinkToAnEnd(100))
            .Message.ShouldContain("shrunk to -1");
        var same = new Source<int>("same", Arb(n => [n]), _ => true);
        Should.Throw<ShouldAssertException>(() => same.ShouldShrinkToAnEnd(100)).Message.ShouldContain("itself");
    }

    [Theory(DisplayName = "doubles are shrunk to 0, to 1 and to whole numbers first: ")]
    [InlineData(0, new double[0])]
    [InlineData(1, new double[] { 0 })]
    [InlineData(-1, new double[] { 0, 1, 1, 0, 0 })]
    [InlineData(-2.5, new double[] { 0, 1, 2.5, -3, -2, -1, -1.5 })]
    [InlineData(7, new double[] { 0, 1, 3, 6 })]
    public void Doubles(double value, double[] expected) => Shrinking.Of(value).ShouldBe(expected);

    [Fact(DisplayName = "rationals are shrunk to 0, to 1, and then to smaller fractions")]
    public void Rationals() =>
        Shrinking.Of(new Rational(-7, 3)).ShouldBe([0, 1, new(7, 3), -2, -1, -2, -7, new(-7, 2)], ignoreOrder: true);

    // The laws of collapse and of networks take most of the time of all laws, and demand little.
    [Fact(DisplayName = "sampled laws meet their demands on a seed other than their own")]
    public void Demands_do_not_hang_on_the_seed()
    {
        var unsettled =
            from law in LawCatalogue.Laws
            where law.Demands.Count > 0 && !law.Id.Contains("collapse", StringComparison.Ordinal)
            where !law.Id.StartsWith("network-", StringComparison.Ordinal)
            let result = LawCatalogue.Check(law.Id, new(seed: new(1, 99)))
            where result is not LawResult.Holds
            select $"{law.Id}: {result}";
        unsettled.ShouldBeEmpty();
    }

    [Fact(DisplayName = "a suite of one's own is checked law by law, and two laws of one id are refused")]
    public void Own_suite()
    {
        var law = Law<CountSubject>.Equation(
            new("count-of-zero", 0, "0 is kept", "f(0) = 0"),
            Cases.All([0]),
            (s, n) => s.Of(n),
            (_, n) => n
        );
        var suite = new LawSuite<CountSubject>("counts", new(n => n), [law]);
        suite.Check(suite.Library).AllHold.ShouldBeTrue();
        var failure = suite.Check(new CountSubject(n => n + 1)).Failures.ShouldHaveSingleItem();
        failure.Law.ShouldBe(law);
        var refuted = failure.Result.ShouldBeOfType<LawResult.Refuted>();
        (refuted.Counterexample, refuted.Left, refuted.Right).ShouldBe(("0", "1", "0"));
        Should.Throw<ArgumentException>(() => new LawSuite<CountSubject>("twice", new(n => n), [law, law]));
        var loose = Law<CountSubject>.Equation(
            new("loose", 0, "loose", "loose") { Includes = ["nothing"] },
            Cases.All([0]),
            (s, n) => s.Of(n),
            (_, n) => n
        );
        Should.Throw<ArgumentException>(() => new LawSuite<CountSubject>("loose", new(n => n), [loose]));
    }

    private static Source Find(string name) => Source.All.Single(source => source.Name == name);

    private static FsCheck.Arbitrary<int> Arb(Func<int, IEnumerable<int>> shrink) =>
        FsCheck.Fluent.Arb.From(FsCheck.Fluent.Gen.Choose(0, 9), shrink);
}
