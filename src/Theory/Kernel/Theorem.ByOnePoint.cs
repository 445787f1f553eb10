using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Numbers;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A function is undefined at a point when its exact evaluation there is.</summary>
    /// <exception cref="RefusalException">The point is another, or the function is not provably undefined there.</exception>
    public static Theorem ByOnePoint(DefinedAt claim, OnePoint evidence)
    {
        Require(claim.Point == evidence.X, "the evidence is about another point");
        Require(IsUndefined(claim.Function, evidence.X), $"f is not provably undefined at {evidence.X}");
        return new(new Not(claim), evidence);
    }

    /// <summary>
    /// One point refutes a property: total, and those that include it, by an undefined value; distinguishing the sign, which includes it too, also by f(x) = f(-x) at x other than 0.
    /// </summary>
    /// <exception cref="RefusalException">The point does not refute the property.</exception>
    public static Theorem ByOnePoint(HasProperty claim, OnePoint evidence)
    {
        var (f, x) = (claim.Function, evidence.X);
        var refuted = claim.Property switch
        {
            Property.Total or Property.Continuous or Property.Backpropagates or Property.Smooth => IsUndefined(f, x),
            Property.DistinguishesSign => IsUndefined(f, x) || (!x.IsZero && SameValue(f, x, -x)),
            _ => false,
        };
        Require(refuted, $"x = {x} does not refute that f {claim.Property}");
        return new(new Not(claim), evidence);
    }

    /// <summary>A point given by a constant other than 0, such as pi, refutes that a function distinguishes the sign, by f(x) = f(-x) in exact form.</summary>
    /// <exception cref="RefusalException">The point may be 0, or the values are not seen to be the same.</exception>
    public static Theorem ByConstantPoint(HasProperty claim, ConstantPoint evidence)
    {
        Require(
            claim.Property == Property.DistinguishesSign,
            $"such a point does not refute that f is {claim.Property}"
        );
        var point = evidence.Point;
        Require(!point.ContainsVariable, "the point is not constant");
        Require(
            ConstantForm.Of(point)?.Sign(Interval.DefaultPrecision) is 1 or -1,
            "the point is not shown to differ from 0"
        );
        Require(
            ConstantForm.Of(claim.Function.Substitute(point)) is { } first
                && ConstantForm.Of(claim.Function.Substitute(-point)) is { } second
                && Constant.Add(first, -second) is { IsZero: true },
            $"the values at {point} and its opposite are not seen to be the same"
        );
        return new(new Not(claim), evidence);
    }

    /// <summary>A function has a value at a point when exact evaluation gives it.</summary>
    /// <exception cref="RefusalException">The value is another, or is not known exactly.</exception>
    public static Theorem ByExactValue(HasValue claim)
    {
        var value = claim.Function.At(claim.Point);
        Require(value is Value.Exact exact && exact.Number == claim.Value, $"the value is {value}");
        return new(claim, new ExactValue());
    }

    private static bool IsUndefined(Expression f, Rational x) =>
        f.At(x) is Value.Undefined
        || Examiner.AtPoint(Formula.Of(f), x, Interval.DefaultPrecision).Definedness == Definedness.Nowhere;

    // Equal values are seen as rational numbers, as constants of the same form, such as e^-1, or by the normal form of their difference:
    // e/(1 + e)^2 and e^-1/(1 + e^-1)^2. Where one of them does not exist, f is not total, which refutes the property too.
    private static bool SameValue(Expression f, Rational x, Rational y) =>
        (f.At(x) is Value.Exact first && f.At(y) is Value.Exact second && first.Number == second.Number)
        || (
            ConstantForm.At(f, x) is { } one
            && ConstantForm.At(f, y) is { } other
            && Constant.Add(one, -other) is { IsZero: true }
        )
        || NormalForm.Rewrite(f.Substitute(x) - f.Substitute(y)) is Expression.Number({ IsZero: true });
}
