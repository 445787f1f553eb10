using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;
using Xunit;
using static Theory.Mutation.Rules.Functions;

namespace Theory.Mutation.Rules;

/// <summary>Each condition of the rules that build on other theorems, or on the form of a function alone, violated alone.</summary>
public sealed class OnPremises
{
    private static CellCover Line => new(Cover.Line);

    [Fact(DisplayName = "parts: as much evidence as parts, at least one, each proved")]
    public void Parts()
    {
        Claim smooth = Has(Property.Smooth, "sin(x)");
        new EachPart([Line, Line]).ShouldProve(new All([smooth, Has(Property.Total, "sin(x)")]));
        new EachPart([Line]).ShouldBeRefusedFor(new All([smooth, smooth]), "there are 2 parts and evidence for 1");
        new EachPart([]).ShouldBeRefusedFor(new All([]), "a conjunction needs at least one part");
        new EachPart([Line, new FromForm()]).ShouldBeRefusedFor(
            new All([smooth, smooth]),
            "the form does not show that f is Smooth"
        );
        var theorem = Theorem.ByCover(new HasProperty(Property.Smooth, F("sin(x)")), Line);
        Theorem.ByParts(theorem).Claim.ShouldBe(new All([theorem.Claim]));
        Should
            .Throw<RefusalException>(() => Theorem.ByParts())
            .Reason.ShouldBe("a conjunction needs at least one part");
    }

    [Fact(DisplayName = "a cover has to be one, and of a claim that cells can show")]
    public void Covers()
    {
        Line.ShouldProve(Has(Property.Smooth, "tanh(x)"));
        var fault = new Cover([], new(23, 6));
        new CellCover(fault).ShouldBeRefusedFor(Has(Property.Smooth, "tanh(x)"), fault.Fault()!);
        new CellCover(fault).ShouldBeRefusedFor(new IsOdd(F("tanh(x)")), fault.Fault()!);
        Line.ShouldBeRefusedFor(Has(Property.Bounded, "x"), $"the cell {Cell.Line} does not show it");
        Line.ShouldBeRefusedFor(
            new ExtremeAtMost(Extreme.Supremum, F("x"), 1),
            $"the cell {Cell.Line} does not show it"
        );
        Line.ShouldBeRefusedFor(Has(Property.Nonlinear, "tanh(x)"), "cells do not show that f is Nonlinear");
        const string Kind = "a cover does not prove a claim of this kind";
        Line.ShouldBeRefusedFor(new ExtremeAtLeast(Extreme.Supremum, F("x"), 0), Kind);
        Line.ShouldBeRefusedFor(new ExtremeAtLeast(Extreme.Lipschitz, F("x"), 1), Kind);
        Line.ShouldBeRefusedFor(new ExtremeAtMost(Extreme.Infimum, F("x"), 0), Kind);
        Line.ShouldBeRefusedFor(new ValuesIn(F("sin(x)"), new(3, true, 1, true)), Kind);
        Line.ShouldBeRefusedFor(new ConstantOnlyOn(F("x"), [NumberRange.Closed(0, 1)]), Kind);
        Line.ShouldBeRefusedFor(new ConstantOnlyOn(F("x"), [NumberRange.Open(1, 2), NumberRange.Open(0, 1)]), Kind);
        Line.ShouldBeRefusedFor(new ConstantOnlyOn(F("x"), [new(1, false, 0, false)]), Kind);
        Line.ShouldBeRefusedFor(new DifferentiableOutside(F("x"), [NumberRange.Open(0, 1)]), Kind);
    }

    [Fact(
        DisplayName = "covers show bounds, slopes, ranges, oddness, where a function is constant and where differentiable"
    )]
    public void Covered_claims()
    {
        Line.ShouldProve(new ExtremeAtMost(Extreme.Supremum, F("sin(x)"), 1));
        Line.ShouldProve(new ExtremeAtLeast(Extreme.Infimum, F("sin(x)"), -1));
        Line.ShouldProve(new ExtremeAtMost(Extreme.Lipschitz, F("2*x"), 2));
        Line.ShouldProve(new ValuesIn(F("sin(x)"), NumberRange.Closed(-1, 1)));
        Line.ShouldProve(new DifferentiableOutside(F("sin(x)"), [NumberRange.Closed(0, 1), NumberRange.Closed(1, 2)]));
        Line.ShouldProve(new DifferentiableOutside(F("sin(x)"), []));
    }

    [Fact(DisplayName = "a claim leaves out at most 1000 ranges")]
    public void Many_ranges()
    {
        static Claim Leaving(int ranges) =>
            new DifferentiableOutside(
                F("x"),
                new(Enumerable.Range(0, ranges).Select(i => NumberRange.Closed(2 * i, (2 * i) + 1)))
            );

        Line.ShouldProve(Leaving(1000));
        Line.ShouldBeRefusedFor(Leaving(1001), "a cover does not prove a claim of this kind");
    }

    [Fact(DisplayName = "the form shows that a function is monotone, odd, or a polynomial")]
    public void Forms()
    {
        new FromForm().ShouldProve(Has(Property.Monotone, "x^3 + atan(x)"));
        new FromForm().ShouldProve(Has(Property.Monotone, "7"));
        new FromForm().ShouldBeRefusedFor(
            Has(Property.Monotone, "-x"),
            "the form does not show that the function does not decrease"
        );
        new FromForm().ShouldBeRefusedFor(Has(Property.Total, "x"), "the form does not show that f is Total");
        new FromForm().ShouldProve(HasNot(Property.Nonlinear, "2*x + 1"));
        new FromForm().ShouldProve(HasNot(Property.Nonlinear, "x + 0*exp(x)"));
        new FromForm().ShouldProve(HasNot(Property.Nonpolynomial, "x^2 + 1"));
        const string Degree = "the form does not show a polynomial of such a degree";
        new FromForm().ShouldBeRefusedFor(HasNot(Property.Nonlinear, "x^2"), Degree);
        new FromForm().ShouldBeRefusedFor(HasNot(Property.Nonpolynomial, "exp(x)"), Degree);
        new FromForm().ShouldBeRefusedFor(HasNot(Property.Total, "x"), "the form does not refute that f is Total");
        new FromForm().ShouldBeRefusedFor(new Not(new IsOdd(F("x"))), "this is about properties of functions");
        new FromForm().ShouldProve(new IsOdd(F("x*abs(x)")));
        new FromForm().ShouldProve(new IsOdd(F("x^3 + 0")));
        new FromForm().ShouldBeRefusedFor(new IsOdd(F("x^2")), "the form does not show that the function is odd");
    }

    [Fact(DisplayName = "what is undefined somewhere is neither a line nor a polynomial")]
    public void Undefinedness()
    {
        var undefined = new Proof(HasNot(Property.Total, "1/x"), new OnePoint(0));
        new FromProperty(undefined).ShouldProve(Has(Property.Nonlinear, "1/x"));
        new FromProperty(undefined).ShouldProve(Has(Property.Nonpolynomial, "1/x"));
        const string Other = "the premise is not that this function is undefined somewhere";
        new FromProperty(undefined).ShouldBeRefusedFor(Has(Property.Nonlinear, "2/x"), Other);
        new FromProperty(new(HasNot(Property.Continuous, "1/x"), new OnePoint(0))).ShouldBeRefusedFor(
            Has(Property.Nonlinear, "1/x"),
            Other
        );
        new FromProperty(undefined).ShouldBeRefusedFor(
            Has(Property.Monotone, "1/x"),
            "this shows only what a function is not"
        );
    }

    [Fact(
        DisplayName = "a finite difference other than 0: numbers in range, of order 2 for a line, above the growth for a polynomial"
    )]
    public void Differences()
    {
        var line = new FiniteDifference(0, 1, 2, 64, null);
        line.ShouldProve(Has(Property.Nonlinear, "x^2"));
        line.ShouldBeRefusedFor(Has(Property.Nonlinear, "3*x"), "the difference may be 0");
        line.ShouldBeRefusedFor(Has(Property.Smooth, "x^2"), "a difference shows only what a function is not");
        const string Range = "a number is out of range";
        (line with { Step = 0 }).ShouldBeRefusedFor(Has(Property.Nonlinear, "x^2"), Range);
        (line with { Step = -1 }).ShouldBeRefusedFor(Has(Property.Nonlinear, "x^2"), Range);
        (line with { Order = 0 }).ShouldBeRefusedFor(Has(Property.Nonlinear, "x^2"), Range);
        (line with { Order = 21 }).ShouldBeRefusedFor(Has(Property.Nonlinear, "x^2"), Range);
        (line with { Precision = 23 }).ShouldBeRefusedFor(Has(Property.Nonlinear, "x^2"), Range);
        (line with { Precision = 4097 }).ShouldBeRefusedFor(Has(Property.Nonlinear, "x^2"), Range);
        (line with { Precision = 24 }).ShouldProve(Has(Property.Nonlinear, "x^2"));
        (line with { Precision = 4096 }).ShouldProve(Has(Property.Nonlinear, "x^2"));
        (line with { Order = 3 }).ShouldBeRefusedFor(
            Has(Property.Nonlinear, "x^3"),
            "for a line it is the second difference that counts"
        );

        var bent = new FiniteDifference(-1, 1, 2, 64, Right(64));
        bent.ShouldProve(Has(Property.Nonpolynomial, "relu(x)"));
        (bent with { Order = 20 }).ShouldProve(Has(Property.Nonpolynomial, "relu(x)"));
        (bent with { Order = 1 }).ShouldBeRefusedFor(
            Has(Property.Nonpolynomial, "relu(x)"),
            "the growth is not shown to be limited by a power below the order of the difference"
        );
        (new FiniteDifference(-1, 1, 1, 64, Right(64))).ShouldProve(Has(Property.Nonpolynomial, "sign(x)"));
        const string Way = "a way to infinity is missing";
        (bent with { Growth = null }).ShouldBeRefusedFor(Has(Property.Nonpolynomial, "relu(x)"), Way);
        (bent with { Growth = Above(0) }).ShouldBeRefusedFor(Has(Property.Nonpolynomial, "relu(x)"), Way);
        (bent with { Growth = Nowhere }).ShouldBeRefusedFor(Has(Property.Nonpolynomial, "relu(x)"), Way);
    }

    [Fact(DisplayName = "a function between two equal bounds is a constant")]
    public void Equal_bounds()
    {
        var plain = HasNot(Property.Nonlinear, "7 + 0*sin(x)");
        var bounds = new EqualBounds(7, Line, Line, Line);
        bounds.ShouldProve(plain);
        bounds.ShouldProve(HasNot(Property.Nonpolynomial, "7 + 0*sin(x)"));
        bounds.ShouldBeRefusedFor(HasNot(Property.Smooth, "7 + 0*sin(x)"), "a constant function may be Smooth");
        foreach (var other in new Rational[] { 6, 8 })
        {
            Should.Throw<RefusalException>(() => Theorem.Check(plain, bounds with { Value = other }));
        }

        Should.Throw<RefusalException>(() => Theorem.Check(HasNot(Property.Nonlinear, "7 + 0*log(x)"), bounds));
    }

    [Fact(DisplayName = "a function that repeats itself and breaks once breaks without end")]
    public void Repetition()
    {
        static Proof Broken(string function) =>
            new(HasNot(Property.Smooth, function), new TwoApproaches(Above(0), Below(0)));

        new FromProperty(Broken("abs(sin(x))")).ShouldProve(new BreaksWithoutEnd(F("abs(sin(x))")));
        new FromProperty(Broken("abs(x)")).ShouldBeRefusedFor(
            new BreaksWithoutEnd(F("abs(x)")),
            "the function is not seen to repeat itself"
        );
        new FromProperty(Broken("abs(x)")).ShouldBeRefusedFor(
            new BreaksWithoutEnd(F("abs(sin(x))")),
            "the premise is not that this function is not differentiable everywhere"
        );
    }

    [Fact(DisplayName = "values outside of a range are not taken, and those inside one that is filled are")]
    public void Ranges()
    {
        static Claim Takes(string function, Rational value) => new TakesValue(F(function), value);

        var within = new FromProperty(new(new ValuesIn(F("sin(x)"), NumberRange.Closed(-1, 1)), Line));
        within.ShouldProve(new Not(Takes("sin(x)", 2)));
        const string Open = "the premise leaves the value open, or is about another function";
        within.ShouldBeRefusedFor(new Not(Takes("sin(x)", 1)), Open);
        within.ShouldBeRefusedFor(new Not(Takes("cos(x)", 2)), Open);
        within.ShouldBeRefusedFor(
            Takes("sin(x)", 2),
            $"the premises prove something else: {new Not(Takes("sin(x)", 2)).Statement}"
        );
        const string Untaken = "the premise does not show that the value is taken";
        var at = new FromProperty(new(new HasValue(F("relu(x)"), 3, 3), new ExactValue()));
        at.ShouldProve(Takes("relu(x)", 3));
        at.ShouldBeRefusedFor(Takes("relu(x)", 2), Untaken);
        at.ShouldBeRefusedFor(Takes("abs(x)", 3), Untaken);
        var every = new FromProperty(new(new TakesEvery(F("x"), NumberRange.Reals), Between("x", "x", "x")));
        every.ShouldProve(Takes("x", 5));
        every.ShouldBeRefusedFor(Takes("x + 1", 5), Untaken);
        var part = new FromProperty(new(new TakesEvery(F("x"), NumberRange.Open(0, 1)), Between("x", "x", "x")));
        part.ShouldBeRefusedFor(Takes("x", 5), Untaken);
        new FromProperty(new(Has(Property.Smooth, "x"), Line)).ShouldBeRefusedFor(Takes("x", 5), Untaken);
    }

    [Fact(DisplayName = "intermediate values: an open range, a continuous function, and both extremes beyond the ends")]
    public void Intermediate_values()
    {
        var reals = new TakesEvery(F("x"), NumberRange.Reals);
        Between("x", "x", "x").ShouldProve(reals);
        const string First = "the first premise is not that this function is continuous";
        const string Second = "the second premise is not that the infimum is at most the lower end";
        const string Third = "the third premise is not that the supremum is at least the upper end";
        Between("x + 1", "x", "x").ShouldBeRefusedFor(reals, First);
        Between("x", "x + 1", "x").ShouldBeRefusedFor(reals, Second);
        Between("x", "x", "x + 1").ShouldBeRefusedFor(reals, Third);
        Between("x", "x", "x")
            .ShouldBeRefusedFor(new TakesEvery(F("x"), NumberRange.Closed(0, 1)), "the range is not open");
        Between("x", "x", "x")
            .ShouldBeRefusedFor(new TakesEvery(F("x"), NumberRange.Open(1, 0)), "the range is not open");

        // tanh from -1 to 1, both ends as limits.
        static IntermediateValues Tanh(string low, Rational infimum, string high, Rational supremum) =>
            new(
                new(Has(Property.Continuous, "tanh(x)"), Line),
                new(new ExtremeAtMost(Extreme.Infimum, F(low), infimum), new OneApproach(Left(64))),
                new(new ExtremeAtLeast(Extreme.Supremum, F(high), supremum), new OneApproach(Right(64)))
            );

        var unit = new TakesEvery(F("tanh(x)"), NumberRange.Open(-1, 1));
        Tanh("tanh(x)", -1, "tanh(x)", 1).ShouldProve(unit);
        Tanh("tanh(x)", 0, "tanh(x)", 1).ShouldBeRefusedFor(unit, Second);
        Tanh("2*tanh(x)", -1, "tanh(x)", 1).ShouldBeRefusedFor(unit, Second);
        Tanh("tanh(x)", -1, "tanh(x)", 0).ShouldBeRefusedFor(unit, Third);
        Tanh("tanh(x)", -1, "2*tanh(x)", 1).ShouldBeRefusedFor(unit, Third);
        Tanh("tanh(x)", -1, "tanh(x)", 1).ShouldProve(new TakesEvery(F("tanh(x)"), NumberRange.Open(0, new(1, 2))));
    }

    [Fact(DisplayName = "equality: both formulas total, of one normal form, and the claim proved of the other")]
    public void Rewritings()
    {
        var evidence = new Rewriting(F("x"), Line, Line, Line);
        evidence.ShouldProve(Has(Property.Smooth, "relu(x) - relu(-x)"));
        evidence.ShouldBeRefusedFor(
            Has(Property.Smooth, "relu(x) + relu(-x)"),
            "the normal forms do not show that x is the same function"
        );
        evidence.ShouldBeRefusedFor(
            new Separable(Theory.Provers.Catalogue.XorNetworks.Points),
            "this is about the properties and extremes of a function of x"
        );
        (evidence with { Total = null }).ShouldBeRefusedFor(
            Has(Property.Smooth, "relu(x) - relu(-x)"),
            "this does not hold of a function that another one restricts, so the function must have a value everywhere"
        );
        foreach (
            var broken in new[]
            {
                evidence with
                {
                    Total = new FromForm(),
                },
                evidence with
                {
                    OtherTotal = new FromForm(),
                },
                evidence with
                {
                    Premise = new FromForm(),
                },
            }
        )
        {
            Should.Throw<RefusalException>(() => Theorem.Check(Has(Property.Smooth, "relu(x) - relu(-x)"), broken));
        }
    }

    [Fact(DisplayName = "evidence of another kind than the claim needs is named")]
    public void Wrong_kind() =>
        new FromForm().ShouldBeRefusedFor(
            new Separable(Theory.Provers.Catalogue.XorNetworks.Points),
            $"evidence of the kind FromForm does not prove: {new Separable(Theory.Provers.Catalogue.XorNetworks.Points).Statement}"
        );

    private static IntermediateValues Between(string continuous, string infimum, string supremum) =>
        new(
            new(Has(Property.Continuous, continuous), Line),
            new(new ExtremeIsInfinite(Extreme.Infimum, F(infimum)), new OneApproach(Left(64))),
            new(new ExtremeIsInfinite(Extreme.Supremum, F(supremum)), new OneApproach(Right(64)))
        );
}
