using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Why a property of a function was decided as it was, in words, with the points that decide it.</summary>
/// <param name="Because">The reason in words, with values worked out.</param>
/// <param name="Witness">The points that refute the property, or that show it; none where no single point does.</param>
public sealed record Explanation(string Because, ValueList<Rational> Witness)
{
    /// <summary>Puts the evidence of a verdict in words.</summary>
    public static Explanation Of(Property property, Expression function, Verdict verdict) =>
        verdict.Match(
            theorem => OfEvidence(property, function, theorem.Evidence),
            theorem => OfEvidence(property, function, theorem.Evidence),
            because => new(because, [])
        );

    private static Explanation OfEvidence(Property property, Expression function, Evidence evidence) =>
        evidence switch
        {
            OnePoint point => OfPoint(function, point.X),
            Between between => OfPoints(property, function, between),
            OneApproach approach => OfApproach(property, function, approach.Way),
            TwoApproaches approaches => OfTwoApproaches(function, approaches),
            FiniteDifference difference => OfDifference(property, function, difference),
            CellCover cover => new(OfCover(property, cover.Cover), []),
            EqualBounds bounds => new($"no value is below {bounds.Value} and none above it, so f is constant", []),
            Rewriting rewriting => OfRewriting(property, rewriting),
            FromProperty premise => OfPremise(function, premise.Premise),
            _ => new(OfForm(property, function), []),
        };

    private static Explanation OfRewriting(Property property, Rewriting rewriting)
    {
        var inner = OfEvidence(property, rewriting.Other, rewriting.Premise);
        return rewriting.Premise is FromForm && property != Property.Monotone
            ? inner
            : inner with
            {
                Because =
                    $"f(x) = {rewriting.Other} {(rewriting.Total is null ? "wherever f has a value" : "for every x")}; {inner.Because}",
            };
    }

    private static Explanation OfPoint(Expression function, Rational x)
    {
        if (function.At(x) is Value.Undefined here)
        {
            return new($"f is undefined at {x}: {here.Because}", [x]);
        }

        // What exact evaluation can't follow, an enclosure may settle.
        if (Examiner.AtPoint(Formula.Of(function), x, Interval.DefaultPrecision).Definedness == Definedness.Nowhere)
        {
            return new($"f is undefined at {x}", [x]);
        }

        var size = x.Abs();
        return new($"f({-size}) = {Shown(function, -size)} = f({size})", [-size, size]);
    }

    private static Explanation OfPoints(Property property, Expression function, Between between)
    {
        var (low, high) = (between.Low, between.High);
        var because = property switch
        {
            Property.Monotone => $"f({low}) = {Shown(function, low)} is above f({high}) = {Shown(function, high)}",
            Property.DistinguishesSign =>
                $"f(x) - f(-x) is continuous from {low} to {high} and changes its sign, so f(x) = f(-x) at some x between",
            Property.Bounded or Property.LocallyBounded =>
                $"a divisor is 0 between {low} and {high}, where the dividend is not: f has a pole",
            _ => $"between {low} and {high} a divisor is 0, or the function or its slope jumps",
        };
        return new(because, [low, high]);
    }

    private static Explanation OfApproach(Property property, Expression function, Approach way)
    {
        ValueList<Rational> witness = way.Point is { } point ? [point] : [];
        var tendency = way.TendencyOf(Formula.Of(function));
        if (property == Property.Nonpolynomial)
        {
            return new($"{Along(way)}, f grows as no polynomial does", witness);
        }

        if (tendency.Infinity != 0 || property == Property.Continuous)
        {
            var value = way.Point is { } at ? $", while f({at}) = {Shown(function, at)}" : "";
            return new(
                $"{Along(way)}, f(x) tends to {Shown(tendency)}{(tendency.Infinity != 0 ? "" : value)}",
                witness
            );
        }

        var quotient = way.QuotientOf(Formula.Of(function));
        return quotient.Infinity != 0
            ? new($"{Along(way)}, the difference quotient tends to {Shown(quotient)}", witness)
            : new($"{Along(way)}, f(x) tends to {Shown(tendency)}, which is not f({way.Point})", witness);
    }

    private static Explanation OfTwoApproaches(Expression function, TwoApproaches ways)
    {
        var formula = Formula.Of(function);
        var (one, other) = (ways.First.QuotientOf(formula), ways.Second.QuotientOf(formula));
        return new(
            $"{Along(ways.First)}, the difference quotient tends to {Shown(one)}; {Along(ways.Second)}, to {Shown(other)}",
            [ways.First.Point!.Value]
        );
    }

    private static Explanation OfDifference(Property property, Expression function, FiniteDifference difference)
    {
        var points = new ValueList<Rational>(
            Enumerable.Range(0, difference.Order + 1).Select(i => difference.Start + i * difference.Step)
        );
        var because =
            property == Property.Nonlinear
                ? $"the points of the graph at {string.Join(", ", points)} are on no line: the values are {string.Join(", ", points.Select(x => Shown(function, x)))}"
                : $"f grows no faster than a polynomial of degree {difference.Order - 1} would, and its difference of order {difference.Order} at {string.Join(", ", points)} is not 0";
        return new(because, points);
    }

    private static Explanation OfPremise(Expression function, Proof premise) =>
        premise.Claim is Not { Inner: HasProperty inner } ? OfEvidence(inner.Property, function, premise.Evidence)
        : premise.Claim is HasProperty has ? OfEvidence(has.Property, function, premise.Evidence)
        : new(premise.Claim.Statement, []);

    private static string OfCover(Property property, Cover cover)
    {
        var cells = cover.Knots.Count + 1;
        var where = cells == 1 ? "on the whole line" : $"on each of {cells} cells that make up the line";
        return property switch
        {
            Property.Total => $"every part of the formula is defined, {where}",
            Property.Continuous => $"every part is continuous, {where}, and the joints fit",
            Property.Backpropagates => $"both one-sided derivatives are finite, {where} and at the joints",
            Property.Smooth => $"every part is differentiable, {where}, and slopes agree at the joints",
            Property.DistinguishesSign => $"f(x) - f(-x) is not 0, {where} to the right of 0",
            Property.Monotone => $"the derivative is nowhere negative, {where}, and nothing falls at the joints",
            Property.Bounded => $"the values are enclosed, {where}",
            _ => $"the values are bounded near each point, {where}",
        };
    }

    private static string OfForm(Property property, Expression function) =>
        property switch
        {
            Property.Nonlinear => $"f(x) = {function.Simplify()} for every x, which is a line",
            Property.Nonpolynomial => $"f(x) = {function.Simplify()} for every x, which is a polynomial",
            Property.Monotone => "the formula is put together from parts that do not decrease, in ways that keep this",
            _ => "the form of the function shows it",
        };

    private static string Along(Approach way) =>
        way.Cell.Kind switch
        {
            CellKind.RightTail => "as x grows without bound",
            CellKind.LeftTail => "as x falls without bound",
            CellKind.RightOf => $"as x comes down to {way.Point}",
            _ => $"as x rises to {way.Point}",
        } + (way.Phase is null ? "" : " along a sequence of points");

    private static string Shown(Tendency tendency) =>
        tendency.Infinity switch
        {
            > 0 => "infinity",
            < 0 => "minus infinity",
            _ => tendency.Exact?.Rational?.ToString()
                ?? (
                    tendency.Limit is { IsBounded: true } limit
                        ? $"about {limit.Midpoint(64).ToRational().ToDouble():G7}"
                        : "no limit"
                ),
        };

    private static string Shown(Expression function, Rational x) =>
        function.At(x) is Value.Exact exact ? exact.ToString() : $"about {new Sampler(function).At(x.ToDouble()):G7}";
}
