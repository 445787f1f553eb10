using Shouldly;
using Theory.Algebra;
using Theory.Algebra.Words;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;
using Xunit;
using Term = Theory.Algebra.Words.Term;

namespace Theory.Mutation.Statements;

/// <summary>Claims in words: each says what it claims, and its denial the opposite.</summary>
public sealed class OnStatements
{
    private const string Named = "f(x) = relu(x)";

    private static Expression F => Expression.Parse("relu(x)");

    private static LabelledPoints Points => new([new([0], false), new([1], true), new([2], true)]);

    private static Network Network => new(1, [new Layer.Affine(AffineMap.Identity(1)), new Layer.Activation([F])]);

    private static Term X => Symbol.Vector("x", "d");

    private static Term S => Symbol.Scalar("s");

    [Fact(DisplayName = "a negation, and several claims at once, are said with the words of their parts")]
    public void Connectives()
    {
        Claim odd = new IsOdd(F);
        Claim at = new DefinedAt(F, 2);
        new Not(odd).Statement.ShouldBe(odd.Denial);
        new Not(odd).Denial.ShouldBe(odd.Statement);
        new All([odd, at]).Statement.ShouldBe(
            $"{Named} has f(-x) = -f(x) for every x; and {Named} is defined at x = 2"
        );
        new All([odd, at]).Denial.ShouldBe(
            $"{Named} does not have f(-x) = -f(x) for some x; or {Named} is undefined at x = 2"
        );
        odd.ToString().ShouldBe(odd.Statement);
    }

    [Fact(DisplayName = "the points of a class are listed, and those of the other not")]
    public void Classes()
    {
        new Separable(Points).Statement.ShouldBe("some w, b have w·x + b > 0 on (1), (2) and < 0 on (0)");
        new Separable(Points).Denial.ShouldBe("no w, b have w·x + b > 0 on (1), (2) and < 0 on (0)");
        new BestAffineAccuracy(Points, 2).Statement.ShouldContain(
            "exactly 2 of 3 rows right: (1), (2) positive, (0) negative"
        );
    }

    [Fact(DisplayName = "every statement about two classes, and every denial, names the positive class first")]
    public void Both_classes()
    {
        Claim[] claims =
        [
            new Separable(Points),
            new SeparableAfter(Network, Points),
            new SomeAffineStackSeparates(Points),
            new SomeMonotoneNeuronSeparates(Points),
            new BestAffineAccuracy(Points, 2),
        ];
        foreach (var words in claims.SelectMany(claim => new[] { claim.Statement, claim.Denial }))
        {
            words.Split("(1), (2)").Length.ShouldBe(2, words);
            words.Split("(1), (2)")[1].ShouldContain("(0)");
        }
    }

    [Fact(DisplayName = "layers are listed in their order, and none as (none)")]
    public void Layers()
    {
        new IsAffine(Network).Statement.ShouldBe("the network x -> [1] x + (0), then (relu(x)) computes an affine map");
        new IsAffine(new(1, [])).Statement.ShouldBe("the network (none) computes an affine map");
        new IsAffine(new(1, [new Layer.Softmax()])).Statement.ShouldBe("the network softmax computes an affine map");
    }

    [Fact(DisplayName = "Boolean functions have one input, or several inputs")]
    public void Inputs()
    {
        new ThresholdCount(1, 4).Statement.ShouldBe(
            "of the 2^(2^1) Boolean functions of 1 input, exactly 4 are threshold functions step(w·x + b)"
        );
        new ThresholdCount(2, 14).Statement.ShouldBe(
            "of the 2^(2^2) Boolean functions of 2 inputs, exactly 14 are threshold functions step(w·x + b)"
        );
    }

    [Fact(DisplayName = "each extreme has its name")]
    public void Extremes()
    {
        new ExtremeAtLeast(Extreme.Infimum, F, 0).Statement.ShouldBe($"the infimum of {Named} is at least 0");
        new ExtremeAtMost(Extreme.Supremum, F, 1).Statement.ShouldBe($"the supremum of {Named} is at most 1");
        new ExtremeIsInfinite(Extreme.Lipschitz, F).Statement.ShouldBe($"the supremum of |f'| of {Named} is infinite");
    }

    [Theory(DisplayName = "each property is said, and denied, in words of its own")]
    [InlineData(Property.Nonlinear, "is not of the form m x + b", "is of the form m x + b")]
    [InlineData(Property.Total, "is a finite real at every real x", "is undefined at some real x")]
    [InlineData(Property.Nonpolynomial, "is no polynomial", "is a polynomial")]
    [InlineData(Property.Monotone, "is nondecreasing on its domain", "is not nondecreasing on its domain")]
    [InlineData(Property.Bounded, "is bounded on its domain", "is unbounded on its domain")]
    public void Properties(Property property, string yes, string no)
    {
        new HasProperty(property, F).Statement.ShouldBe($"{Named} {yes}");
        new HasProperty(property, F).Denial.ShouldBe($"{Named} {no}");
    }

    [Fact(DisplayName = "every property has words and a name of its own, which is read back")]
    public void Names()
    {
        PropertyNames.All.Count.ShouldBe(Enum.GetValues<Property>().Length);
        PropertyNames
            .All.Select(property => new HasProperty(property, F).Statement)
            .ShouldBeUnique(StringComparer.Ordinal);
        PropertyNames.All.Select(PropertyNames.Of).ShouldBeUnique(StringComparer.Ordinal);
        foreach (var property in PropertyNames.All)
        {
            PropertyNames.Read(Json($"\"{PropertyNames.Of(property)}\"")).ShouldBe(property);
        }

        PropertyNames.Of(Property.Nonlinear).ShouldBe("nonlinear");
        PropertyNames.Of(Property.DistinguishesSign).ShouldBe("distinguishes_sign");
        PropertyNames.Of(Property.LocallyBounded).ShouldBe("locally_bounded");
        Should
            .Throw<MalformedInputException>(() => PropertyNames.Read(Json("\"pretty\"")))
            .Message.ShouldStartWith("$: this is no property; the properties are nonlinear, total, ");
        Should.Throw<ArgumentOutOfRangeException>(() => new HasProperty((Property)99, F).Statement);
    }

    [Fact(
        DisplayName = "limits say what tends where: f or its difference quotient, to a number or between two, or to an infinity"
    )]
    public void Limits()
    {
        new LimitBetween(Followed.Value, F, Destination.MinusInfinity, 0, 0).Statement.ShouldBe(
            $"{Named} tends to 0 as x falls without bound"
        );
        new LimitBetween(Followed.Slope, F, new(Course.FromAbove, 0), 1, 2).Statement.ShouldBe(
            $"the difference quotient of {Named} at 0 tends to a number from 1 to 2 as x comes down to 0"
        );
        new LimitIsInfinite(Followed.Value, F, Destination.PlusInfinity, true).Statement.ShouldBe(
            $"{Named} tends to infinity as x grows without bound"
        );
        new LimitIsInfinite(Followed.Value, F, new(Course.FromBelow, 3), false).Denial.ShouldBe(
            $"{Named} does not tend to minus infinity as x rises to 3"
        );
        Destination.PlusInfinity.IsPoint.ShouldBeFalse();
        Destination.MinusInfinity.IsPoint.ShouldBeFalse();
        new Destination(Course.FromBelow, 3).IsPoint.ShouldBeTrue();
        new Destination(Course.FromAbove, 3).IsPoint.ShouldBeTrue();
    }

    [Fact(DisplayName = "a range of all numbers is left out of the words")]
    public void Ranges()
    {
        var positive = NumberRange.Open(0, null);
        new TakesEvery(F, NumberRange.Reals).Statement.ShouldBe($"{Named} takes every value y");
        new TakesEvery(F, NumberRange.Reals).Denial.ShouldBe($"{Named} leaves out some value y");
        new TakesEvery(F, positive).Statement.ShouldBe($"{Named} takes every value y with 0 < y");
        new TakesEvery(F, positive).Denial.ShouldBe($"{Named} leaves out some value y with 0 < y");
    }

    [Fact(DisplayName = "no interval, one, and several are said in different words")]
    public void Intervals()
    {
        var (left, right) = (NumberRange.Open(null, 0), NumberRange.Open(1, 2));
        new ConstantOnlyOn(F, []).Statement.ShouldBe($"{Named} is constant on no interval");
        new ConstantOnlyOn(F, []).Denial.ShouldBe($"{Named} is constant on some interval");
        new ConstantOnlyOn(F, [left]).Statement.ShouldBe(
            $"{Named} is constant on x < 0, and on no interval that is not part of it"
        );
        new ConstantOnlyOn(F, [left]).Denial.ShouldBe(
            $"{Named} is not constant on x < 0, or is also constant on some other interval"
        );
        new ConstantOnlyOn(F, [left, right]).Statement.ShouldBe(
            $"{Named} is constant on each of x < 0, 1 < x < 2, and on no interval that is not part of one"
        );
        new DifferentiableOutside(F, []).Statement.ShouldBe($"{Named} is defined and differentiable at every real x");
        new DifferentiableOutside(F, [NumberRange.Closed(0, 0), NumberRange.Closed(1, 2)]).Denial.ShouldBe(
            $"{Named} is not defined and differentiable at every real x but those with x = 0 or 1 <= x <= 2"
        );
    }

    [Fact(DisplayName = "symbols are listed by name with their shapes, and the sides once, in order, without 1")]
    public void Symbols()
    {
        Term b = Symbol.Matrix("B", "k", "d");
        Term a = Symbol.Matrix("A", "h", "k");
        new EqualForAll(a * b * X, a * (b * X)).Statement.ShouldBe(
            "A B x = A (B x) for all sizes d, h, k and every A (h x k), B (k x d), x (d x 1)"
        );
        new EqualForAll(X, S * X).Statement.ShouldBe("x = s x for all sizes d and every s, x (d x 1)");
        new EqualForAll(S, S * S).Statement.ShouldBe("s = s s for every s");
        new EqualForAll(X, S * X).Denial.ShouldBe("there are s, x (d x 1) with x not equal to s x");
    }

    [Fact(DisplayName = "a recurrence says what is chosen once and what at every step")]
    public void Recurrences()
    {
        Recurrence
            .AffineStack.ToString()
            .ShouldBe(
                "s(0) = x, s(n+1) = W s(n) + b for any x (d x 1), and any W (k x h), b (k x 1) at every step, where s(n) is h x 1"
            );
        FormAtEveryDepth.AffineStackIsAffine.Statement.ShouldBe(
            $"let {Recurrence.AffineStack}; then for every n >= 0 there are A (h x d), c (h x 1), the same for every x (d x 1), with s(n) = A x + c"
        );
    }

    private static JsonCursor Json(string text) => JsonCursor.Parse(text, NumberLimits.Default);
}
