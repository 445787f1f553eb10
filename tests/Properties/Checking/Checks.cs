using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Theory.Laws;
using Xunit;
using static Theory.Laws.Law<Theory.Properties.Checking.CountSubject>;

namespace Theory.Properties.Checking;

/// <summary>How a law is checked, whatever it says.</summary>
public sealed class Checks
{
    private static LawText Text => new("count-doubles", 0, "the function doubles", "f(n) = 2 n");

    private static Arbitrary<int> Numbers => Arb.From(Gen.Choose(0, 1000), n => n == 0 ? [] : new[] { n / 2, n - 1 });

    private static Law<CountSubject> Sampled =>
        Equation(Text, Cases.From(Numbers).Cover("even", 30, int.IsEvenInteger), (s, n) => s.Of(n), (_, n) => 2 * n);

    private static Law<CountSubject> Exhaustive =>
        Equation(Text, Cases.All(Enumerable.Range(0, 20)), (s, n) => s.Of(n), (_, n) => 2 * n);

    [Fact(DisplayName = "a law that holds says how many cases and how they spread")]
    public void Holds()
    {
        var result = Sampled.Check(new(n => n + n)).ShouldBeOfType<LawResult.Holds>();
        result.Cases.ShouldBe(100);
        result.IsExhaustive.ShouldBeFalse();
        result.Spread.ShouldHaveSingleItem().Label.ShouldBe("even");
        result.Spread[0].Percent.ShouldBeInRange(30, 70);
        result.ToString().ShouldBe($"holds for 100 cases ({result.Spread[0].Percent:0}% even)");
    }

    [Fact(DisplayName = "a law that fails shows the smallest counterexample, both sides and the seed")]
    public void Refuted()
    {
        var result = Sampled.Check(new(n => n < 40 ? n + n : n)).ShouldBeOfType<LawResult.Refuted>();
        (result.Counterexample, result.Left, result.Right).ShouldBe(("40", "40", "80"));
        result.Shrinks.ShouldBeGreaterThan(0);
        result
            .ToString()
            .ShouldBe(
                $"refuted by 40 (after {result.Shrinks} shrinks)\n  left:   40\n  right:  80\n  replay: THEORY_SEED={result.Replay}"
            );
    }

    [Fact(DisplayName = "the seed of a failure brings it back with the first case")]
    public void Replayed()
    {
        var wrong = new CountSubject(n => n is > 500 and < 520 ? 0 : n + n);
        var options = new LawOptions(cases: 2000);
        var found = Sampled.Check(wrong, options).ShouldBeOfType<LawResult.Refuted>();
        var again = Sampled
            .Check(wrong, new(cases: 1, LawSeed.Parse($"{found.Replay}")))
            .ShouldBeOfType<LawResult.Refuted>();
        again.Counterexample.ShouldBe(found.Counterexample);
        Sampled.Check(wrong, new(cases: 1)).ShouldNotBeOfType<LawResult.Refuted>();
    }

    [Fact(DisplayName = "two checks with the same options give the same answer")]
    public void Repeatable()
    {
        var wrong = new CountSubject(n => n % 7 == 3 ? 0 : n + n);
        Sampled.Check(wrong).ShouldBe(Sampled.Check(wrong));
        Sampled.Check(new(n => 2 * n)).ShouldBe(Sampled.Check(new(n => 2 * n)));
    }

    [Fact(DisplayName = "so many cases are checked as are asked for")]
    public void Number_of_cases()
    {
        Sampled.Check(new(n => 2 * n), new(cases: 37)).ShouldBeOfType<LawResult.Holds>().Cases.ShouldBe(37);
        Should.Throw<ArgumentOutOfRangeException>(() => new LawOptions(cases: 0));
    }

    [Fact(DisplayName = "an exception of the subject refutes the law and is shown")]
    public void Exceptions()
    {
        var result = Sampled
            .Check(new(n => n == 3 ? throw new InvalidOperationException("no three") : 2 * n), new(cases: 3000))
            .ShouldBeOfType<LawResult.Refuted>();
        (result.Counterexample, result.Left, result.Right).ShouldBe(("3", "InvalidOperationException: no three", "6"));
        var both = Equation(Text, Cases.All([1]), (s, n) => s.Of(n), (s, n) => s.Of(n));
        both.Check(new(_ => throw new InvalidOperationException("nothing"))).ShouldBeOfType<LawResult.Refuted>();
    }

    [Fact(DisplayName = "every case of a finite domain is checked, and the first that fails is shown")]
    public void All_cases()
    {
        var seen = new List<int>();
        var subject = new CountSubject(n =>
        {
            seen.Add(n);
            return 2 * n;
        });
        Exhaustive.Check(subject).ShouldBe(new LawResult.Holds(20, IsExhaustive: true, []));
        seen.ShouldBe(Enumerable.Range(0, 20));
        Exhaustive.Check(new(n => n < 19 ? 2 * n : 0)).ShouldBe(new LawResult.Refuted("19", "0", "38", 0, null));
        Exhaustive.IsExhaustive.ShouldBeTrue();
        Sampled.IsExhaustive.ShouldBeFalse();
    }

    [Fact(DisplayName = "a law over no cases is refused")]
    public void No_cases() => Should.Throw<ArgumentException>(() => Cases.All(Array.Empty<int>()));

    [Fact(DisplayName = "a sample without what the law demands leaves it unsettled")]
    public void Coverage()
    {
        var law = Equation(
            Text,
            Cases.From(Numbers).Cover("odd", 0, int.IsOddInteger).Cover("above 900", 25, n => n > 900),
            (s, n) => s.Of(n),
            (_, n) => 2 * n
        );
        var result = law.Check(new(n => 2 * n)).ShouldBeOfType<LawResult.Unsettled>();
        result.Because.ShouldMatch("^[0-9]+% above 900, of 100 cases; the law demands at least 25% above 900$");
        law.Demands.ShouldBe(["at least 0% odd", "at least 25% above 900"]);
        law.Check(new(_ => -1)).ShouldBeOfType<LawResult.Refuted>();
    }

    [Fact(DisplayName = "a demand that is met exactly is met")]
    public void Exact_coverage()
    {
        var always = Equation(
            Text,
            Cases.From(Numbers).Cover("a number", 100, _ => true),
            (s, n) => s.Of(n),
            (_, n) => 2 * n
        );
        always.Check(new(n => 2 * n)).ShouldBeOfType<LawResult.Holds>();
        Should.Throw<ArgumentOutOfRangeException>(() => Cases.From(Numbers).Cover("too much", 101, _ => true));
        Should.Throw<ArgumentOutOfRangeException>(() => Cases.From(Numbers).Cover("too little", -1, _ => true));
    }

    [Fact(DisplayName = "sides agree as the law says, where it says more than equality")]
    public void Agreement()
    {
        var law = Equation(
            Text,
            Cases.All([1]),
            (s, n) => s.Of(n),
            (_, n) => 2 * n,
            (left, right) => int.Abs(left - right) <= 1
        );
        law.Check(new(_ => 3)).ShouldBeOfType<LawResult.Holds>();
        law.Check(new(_ => 4)).ShouldBeOfType<LawResult.Refuted>();
    }
}
