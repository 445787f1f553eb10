using Theory.Functions;

namespace Theory.Analysis;

/// <summary>Limits of a whole from limits of its parts, where the whole has no germ, as log(log(x)) has none. The whole is defined on the way.</summary>
internal static class LimitLaws
{
    // Every part is examined as a whole, so that the work grows with the depth times the size.
    private const int MostDepth = 50;

    public static Tendency Of(Expression expression, Approach way) =>
        expression switch
        {
            { Depth: > MostDepth } => Tendency.Unknown,
            Expression.Negation(var operand) => Negate(Part(operand, way)),
            Expression.Sum(var left, var right) => Add(Part(left, way), Part(right, way)),
            Expression.Product(var left, var right) => Multiply(Part(left, way), Part(right, way)),
            Expression.Quotient(var left, var right) => Multiply(Part(left, way), Invert(Part(right, way))),
            Expression.Application(UnaryFunction function, [var argument]) => Apply(function, Part(argument, way)),
            _ => Tendency.Unknown,
        };

    private static Tendency Part(Expression part, Approach way) => way.TendencyOf(Formula.Of(part));

    private static Tendency Negate(Tendency value) =>
        value.Infinity != 0 ? Tendency.ToInfinity(-value.Infinity)
        : value.Exact is { } exact ? Tendency.To(-exact)
        : Tendency.Unknown;

    private static Tendency Add(Tendency left, Tendency right)
    {
        if (left.Exact is { } a && right.Exact is { } b)
        {
            return Constant.Add(a, b) is { } sum ? Tendency.To(sum) : Tendency.Unknown;
        }

        return
            (left.Infinity != 0 && (right.IsFinite || right.Infinity == left.Infinity))
            || (right.Infinity != 0 && left.IsFinite)
            ? Tendency.ToInfinity(left.Infinity != 0 ? left.Infinity : right.Infinity)
            : Tendency.Unknown;
    }

    private static Tendency Multiply(Tendency left, Tendency right)
    {
        if (left.Exact is { } a && right.Exact is { } b)
        {
            return Constant.Multiply(a, b) is { } product ? Tendency.To(product) : Tendency.Unknown;
        }

        var sign = SignOf(left) * SignOf(right);
        return sign != 0 && (left.Infinity != 0 || right.Infinity != 0) ? Tendency.ToInfinity(sign) : Tendency.Unknown;
    }

    // 1/v where v tends to an infinity, or to a number other than 0.
    private static Tendency Invert(Tendency value) =>
        value.Infinity != 0 ? Tendency.To(Constant.Zero)
        : value.Exact is { IsZero: false } exact && exact.Power(-1) is { } inverse ? Tendency.To(inverse)
        : Tendency.Unknown;

    private static Tendency Apply(UnaryFunction function, Tendency argument)
    {
        if (argument.Infinity != 0)
        {
            return AtInfinity(function, argument.Infinity);
        }

        if (function == ElementaryFunction.Log && argument.Exact is { IsZero: true })
        {
            return Tendency.ToInfinity(-1);
        }

        return function.IsContinuous && argument.Exact is { } exact && ConstantForm.Of(function, exact) is { } value
            ? Tendency.To(value)
            : Tendency.Unknown;
    }

    private static Tendency AtInfinity(UnaryFunction function, int sign)
    {
        var limit = sign == 1 ? function.LimitAtPlusInfinity : function.LimitAtMinusInfinity;
        return limit?.Match(
                value => ConstantForm.Of(value) is { } exact ? Tendency.To(exact) : Tendency.Unknown,
                isPositive => Tendency.ToInfinity(isPositive ? 1 : -1)
            )
            ?? Tendency.Unknown;
    }

    private static int SignOf(Tendency value) =>
        value.Infinity != 0 ? value.Infinity
        : value.Limit is { IsPositive: true } ? 1
        : value.Limit is { IsNegative: true } ? -1
        : 0;
}
