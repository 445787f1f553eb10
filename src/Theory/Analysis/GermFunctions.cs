using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Elementary functions after germs. Null means that the result has no description of this kind, or none that is known.</summary>
internal static class GermFunctions
{
    /// <summary>A function after a germ whose values, enclosed in the span, are all in its domain; sine and cosine along a sequence use its phase.</summary>
    public static Germ? Apply(UnaryFunction function, Germ argument, Span span, Neighbourhood near, AngleGerm? phase) =>
        Exactly(function, argument, near, phase) ?? Enclosed(function, span, near);

    /// <summary>A germ of which only an enclosure of the values is known; null where they are not bounded.</summary>
    public static Germ? Enclosed(Span? values) =>
        values is { Values: { IsBounded: true } range } ? Germ.Of(Coefficient.Varying(range)) : null;

    private static Germ? Enclosed(UnaryFunction function, Span argument, Neighbourhood near) =>
        Enclosed(ElementaryImage.Of(function, argument, near.Precision));

    private static Germ? Exactly(UnaryFunction function, Germ argument, Neighbourhood near, AngleGerm? phase)
    {
        if (function == ElementaryFunction.Sqrt)
        {
            return GermArithmetic.Power(argument, new(1, 2), near);
        }

        if (Branch(function, argument, near) is { } branch)
        {
            return branch;
        }

        var limit = Limit(argument);
        if (limit is null)
        {
            return AtInfinity(function, argument, near, phase);
        }

        if (!limit.IsConstant)
        {
            return null;
        }

        var remainder = limit.IsZero ? argument : argument.After(1);

        if (function == ElementaryFunction.Floor)
        {
            return Floor(limit, remainder, near);
        }

        if (function == ElementaryFunction.Log && limit.IsZero)
        {
            return Log(argument, near);
        }

        return Taylor.Of(function) is { } series ? Taylor.Compose(series, limit, remainder, near) : null;
    }

    /// <summary>The number that the germ tends to, or the varying coefficient that it is near to; null where it grows.</summary>
    public static Coefficient? Limit(Germ germ) =>
        germ.IsZero || germ.Terms[0].Shape.Trend() < 0 ? Coefficient.Of(Constant.Zero, Interval.DefaultPrecision)
        : germ.Terms[0].Shape.IsOne ? germ.Terms[0].Coefficient
        : null;

    // Functions that are given by the sign of the argument.
    private static Germ? Branch(UnaryFunction function, Germ argument, Neighbourhood near)
    {
        var isBranching =
            function == ElementaryFunction.Abs
            || function == ElementaryFunction.Relu
            || function == ElementaryFunction.Sign
            || function == ElementaryFunction.Step;
        if (!isBranching || near.SignOf(argument) is not { } sign)
        {
            return null;
        }

        if (function == ElementaryFunction.Abs)
        {
            return sign == -1 ? GermArithmetic.Negate(argument, near) : argument;
        }

        if (function == ElementaryFunction.Relu)
        {
            return sign == 1 ? argument : Germ.Zero;
        }

        return Germ.Of(Coefficient.Of(function == ElementaryFunction.Sign ? sign : int.Max(sign, 0), near.Precision));
    }

    private static Germ? AtInfinity(UnaryFunction function, Germ argument, Neighbourhood near, AngleGerm? phase)
    {
        if (function == ElementaryFunction.Exp)
        {
            return Exp(argument, near);
        }

        if (function == ElementaryFunction.Log)
        {
            return Log(argument, near);
        }

        if (function == ElementaryFunction.Floor)
        {
            var fraction = Germ.Of(Coefficient.Varying(new Interval(-1, 0)));
            return GermArithmetic.Add(argument, fraction, near);
        }

        if (function == ElementaryFunction.Sin || function == ElementaryFunction.Cos)
        {
            return phase?.Apply(function, argument, near);
        }

        return near.SignOf(argument) switch
        {
            1 => AtPlusInfinity(function, argument, near),
            -1 => AtMinusInfinity(function, argument, near),
            _ => null,
        };
    }

    private static Germ? AtMinusInfinity(UnaryFunction function, Germ argument, Neighbourhood near)
    {
        if (function == ElementaryFunction.Sigmoid)
        {
            return Exp(argument, near) is { } power && OnePlus(power, near) is { } sum
                ? Quotient(power, sum, near)
                : null;
        }

        if (function == ElementaryFunction.Softplus)
        {
            return Exp(argument, near) is { } power ? Taylor.Compose(Taylor.Log, 1, power, near) : null;
        }

        // The others are odd.
        return
            GermArithmetic.Negate(argument, near) is { } opposite
            && AtPlusInfinity(function, opposite, near) is { } value
            ? GermArithmetic.Negate(value, near)
            : null;
    }

    private static Germ? AtPlusInfinity(UnaryFunction function, Germ argument, Neighbourhood near)
    {
        if (function == ElementaryFunction.Atan)
        {
            return
                GermArithmetic.Reciprocal(argument, near) is { } inverse
                && Taylor.Compose(Taylor.Of(function)!, 0, inverse, near) is { } rest
                && Constant.Multiply(Constant.Named(Expression.Pi), Constant.Of(new(1, 2))) is { } right
                ? GermArithmetic.Subtract(Germ.Of(Coefficient.Of(right, near.Precision)), rest, near)
                : null;
        }

        if (function == ElementaryFunction.Erf)
        {
            return Erf(argument, near);
        }

        var factor = function == ElementaryFunction.Tanh ? -2 : -1;
        if (
            GermArithmetic.Scale(argument, Coefficient.Of(factor, near.Precision), near) is not { } exponent
            || Exp(exponent, near) is not { } power
            || OnePlus(power, near) is not { } sum
        )
        {
            return null;
        }

        if (function == ElementaryFunction.Tanh)
        {
            // (1 - s) / (1 + s) = 2 / (1 + s) - 1.
            return
                GermArithmetic.Reciprocal(sum, near) is { } inverse
                && GermArithmetic.Scale(inverse, Coefficient.Of(2, near.Precision), near) is { } twice
                ? GermArithmetic.Subtract(twice, One(near), near)
                : null;
        }

        if (function == ElementaryFunction.Sigmoid)
        {
            return GermArithmetic.Reciprocal(sum, near);
        }

        return function == ElementaryFunction.Softplus && Taylor.Compose(Taylor.Log, 1, power, near) is { } logarithm
            ? GermArithmetic.Add(argument, logarithm, near)
            : null;
    }

    // erfc(g) = e^(-g^2) / (g sqrt(pi)) (1 - z / (2 g^2)) with 0 < z < 1 for g > 0 (Abramowitz and Stegun 7.1.23 and 7.1.24).
    private static Germ? Erf(Germ argument, Neighbourhood near)
    {
        if (
            GermArithmetic.Reciprocal(argument, near) is not { } inverse
            || GermArithmetic.Multiply(inverse, inverse, near) is not { } square
            || GermArithmetic.Scale(square, Coefficient.Varying(new Interval(-Half, Dyadic.Zero)), near) is not { } rest
            || OnePlus(rest, near) is not { } factor
            || GermArithmetic.Multiply(argument, argument, near) is not { } argumentSquare
            || GermArithmetic.Negate(argumentSquare, near) is not { } exponent
            || Exp(exponent, near) is not { } gaussian
            || GermArithmetic.Multiply(gaussian, inverse, near) is not { } leading
            || GermArithmetic.Multiply(leading, factor, near) is not { } product
        )
        {
            return null;
        }

        var root = Constant.Named(Expression.Pi).Power(new(-1, 2))!;
        return GermArithmetic.Scale(product, Coefficient.Of(root, near.Precision), near) is { } complement
            ? GermArithmetic.Subtract(One(near), complement, near)
            : null;
    }

    private static Germ? Exp(Germ argument, Neighbourhood near) =>
        ShapedExp(argument, near) ?? (near.SignOf(argument) == -1 ? VanishingExp(argument, near) : null);

    // e^-t < 8!/t^8 for t > 0, because e^t is above each term of its series: little is known then, but that it outweighs powers.
    private static Germ? VanishingExp(Germ argument, Neighbourhood near) =>
        GermArithmetic.Negate(argument, near) is { } size && GermArithmetic.Power(size, -8, near) is { } power
            ? GermArithmetic.Scale(power, Coefficient.Varying(new Interval(0, 40_320)), near)
            : null;

    // e^g for g = growing powers of y + a log y + c + r: y^a e^(growing powers) e^c e^r.
    private static Germ? ShapedExp(Germ argument, Neighbourhood near)
    {
        var shape = Shape.One;
        var at = 0;
        for (; at < argument.Terms.Length; at++)
        {
            var (coefficient, own) = (argument.Terms[at].Coefficient, argument.Terms[at].Shape);
            if (own.Trend() is not { } trend)
            {
                return null;
            }

            if (trend <= 0)
            {
                break;
            }

            var factor =
                !own.Exponent.IsEmpty || !coefficient.IsConstant ? null
                : own.LogPower == 0 ? new Shape(0, 0, [new(own.Power, coefficient)])
                : own is { LogPower: 1, Power.IsZero: true } && coefficient.Exact?.Rational is { } power ? new(power)
                : null;
            if (
                factor is null
                || coefficient.Range.ContainsZero
                || shape.Times(factor, near.Precision) is not { } product
            )
            {
                return null;
            }

            shape = product;
        }

        var bounded = argument.After(at);
        if (Limit(bounded) is not { } limit)
        {
            return null;
        }

        Germ? rest;
        if (limit.IsConstant)
        {
            var remainder = limit.IsZero ? bounded : bounded.After(1);
            rest = Taylor.Compose(Taylor.Of(ElementaryFunction.Exp)!, limit, remainder, near);
        }
        else
        {
            rest = near.RangeOf(bounded) is { } range ? Enclosed(ElementaryFunction.Exp, range, near) : null;
        }

        return rest is null
            ? null
            : GermArithmetic.Multiply(Germ.Of(Coefficient.Of(1, near.Precision), shape), rest, near);
    }

    // log(c s (1 + r)) = log c + log s + log(1 + r), where log s is a sum of shapes as long as s has no power of log y.
    private static Germ? Log(Germ argument, Neighbourhood near)
    {
        if (
            GermArithmetic.Split(argument, near) is not { } split
            || split.Shape.LogPower != 0
            || !split.Factor.Range.IsPositive
            || ConstantForm.Apply(ElementaryFunction.Log, split.Factor, near.Precision) is not { } factor
            || Taylor.Compose(Taylor.Log, 1, split.Remainder, near) is not { } rest
        )
        {
            return null;
        }

        var terms = new List<Term>(rest.Terms) { new(factor, Shape.One) };
        terms.Add(new(Coefficient.Of(split.Shape.Power, near.Precision), new Shape(0, 1)));
        terms.AddRange(split.Shape.Exponent.Select(growth => new Term(growth.Factor, new Shape(growth.Power))));
        return Germ.FromTerms(terms, near);
    }

    // Near an integer the floor depends on the side; elsewhere it is the limit's, once the germ stays between two integers.
    private static Germ? Floor(Coefficient limit, Germ remainder, Neighbourhood near)
    {
        if (near.RangeOf(remainder) is not { } size || limit.Exact is not { } exact)
        {
            return null;
        }

        var sum = SpanArithmetic.Add(limit.Range, size, near.Precision);
        var floor = SpanArithmetic.Floor(sum);
        if (floor.Values.IsPoint)
        {
            return Germ.Of(Coefficient.Of(floor.Values.Lower.Value.ToRational(), near.Precision));
        }

        return
            exact.Rational is { IsInteger: true } integer
            && near.SignOf(remainder) is { } sign
            && size.Values.Magnitude < 1
            ? Germ.Of(Coefficient.Of(sign < 0 ? integer - 1 : integer, near.Precision))
            : null;
    }

    private static Dyadic Half => Dyadic.One.Scale(-1);

    private static Germ One(Neighbourhood near) => Germ.Of(Coefficient.Of(1, near.Precision));

    private static Germ? OnePlus(Germ germ, Neighbourhood near) => GermArithmetic.Add(One(near), germ, near);

    private static Germ? Quotient(Germ dividend, Germ divisor, Neighbourhood near) =>
        GermArithmetic.Reciprocal(divisor, near) is { } inverse
            ? GermArithmetic.Multiply(dividend, inverse, near)
            : null;
}
