namespace Theory.Functions.Calculus;

/// <summary>When two factors are one.</summary>
internal static class ProductRules
{
    /// <summary>The product of two factors as one factor, or null when they stay apart.</summary>
    public static Factor? Merge(Factor left, Factor right) =>
        (left.Base, right.Base) switch
        {
            // u^a u^b = u^(a + b)
            var (u, v) when u.Equals(v) => Factor.Of(u, left.Exponent + right.Exponent, left.Asked | right.Asked),
            // e^u e^v = e^(u + v)
            (Expression.Application(var f, [var u]), Expression.Application(var g, [var v]))
                when f == ElementaryFunction.Exp && g == ElementaryFunction.Exp => Factor.Of(
                ElementaryFunction.Exp.Of(TermList.Of(u).Plus(TermList.Of(v)).ToExpression()),
                1
            ),
            // sign(u)^2 = 1 beside a factor that asks for u other than 0
            _ when IsSquaredSign(left, right) => right,
            _ when IsSquaredSign(right, left) => left,
            _ when left.Exponent == 1 && right.Exponent == 1 && IsPlain(left) && IsPlain(right) => Merge(
                left.Base,
                right.Base
            )
                is { } merged
                ? merged
                : Merge(right.Base, left.Base),
            _ => null,
        };

    private static bool IsPlain(Factor factor) => factor.Asked == Asked.Nothing;

    private static bool IsSquaredSign(Factor factor, Factor beside) =>
        factor is { Base: Expression.Application(var f, [var u]), Asked: Asked.Nothing }
        && f == ElementaryFunction.Sign
        && factor.Exponent == 2
        && beside.Asked.HasFlag(Asked.Nonzero)
        && (beside.Base.Equals(u) || beside.Base.Equals(ElementaryFunction.Abs.Of(u)));

    private static Factor? Merge(Expression left, Expression right) =>
        (left, right) switch
        {
            // |u| sign(u) = u
            (Expression.Application(var f, [var u]), Expression.Application(var g, [var v]))
                when f == ElementaryFunction.Abs && g == ElementaryFunction.Sign && u.Equals(v) => Factor.Of(u, 1),
            // u sign(u) = |u|
            (var u, Expression.Application(var f, [var v])) when f == ElementaryFunction.Sign && u.Equals(v) =>
                Factor.Of(ElementaryFunction.Abs.Of(u), 1),
            // u step(u) = relu(u)
            (var u, Expression.Application(var f, [var v])) when f == ElementaryFunction.Step && u.Equals(v) =>
                Factor.Of(ElementaryFunction.Relu.Of(u), 1),
            _ => null,
        };
}
