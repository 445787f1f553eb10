using System.Numerics;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

internal sealed partial class Examiner
{
    private Facts Raise(Part part)
    {
        var (@base, exponent) = (At(part.Parts[0]), At(part.Parts[1]));
        if (@base.Definedness == Definedness.Nowhere || exponent.Definedness == Definedness.Nowhere)
        {
            return Facts.Undefined;
        }

        if (exponent.Definedness != Definedness.Everywhere)
        {
            return Facts.None;
        }

        if (part.Exponent?.Rational is not { } power)
        {
            return Irrational(@base, exponent.Span.Values);
        }

        if (BigInteger.Abs(power.Numerator) > 1_000_000 || power.Denominator > 1_000_000)
        {
            return Facts.None;
        }

        var raised = power.IsInteger ? Whole(@base, (int)power.Numerator) : Fractional(@base, power);
        return power.IsInteger && power >= 2 && IsAbsolute(part.Parts[0]) is { } inner
            ? raised with
            {
                IsDifferentiable = At(inner).IsDifferentiable,
            }
            : raised;
    }

    // abs(u)^n and relu(u)^n for n >= 2 are differentiable where u is: the slope at u = 0 is 0.
    private int? IsAbsolute(int place) =>
        _formula[place] is { Operation: Operation.Application } part
        && (part.Function == ElementaryFunction.Abs || part.Function == ElementaryFunction.Relu)
            ? part.Parts[0]
            : null;

    private Facts Whole(Facts @base, int power)
    {
        if (SpanArithmetic.Power(@base.Span, power, _precision) is not { } span)
        {
            return Facts.Undefined;
        }

        var germ = @base.Germ is { } inner ? GermArithmetic.Power(inner, power, _near!) : null;
        var raised = @base with { Span = span, Germ = germ };
        return power >= 0 ? raised : Guarded(raised, @base.Span.IsNonzero, @base.IsAwayFromZero);
    }

    private Facts Fractional(Facts @base, Rational power)
    {
        var values = @base.Span.Values;
        var isInverse = power.Sign == -1;
        if (@base.Span.IsNegative || (isInverse && values.Upper.Sign <= 0))
        {
            return Facts.Undefined;
        }

        var isOpen = @base.Span.IsLowerOpen && @base.Span.IsNonnegative;
        var size = new Span(Interval.Power(values, power.Abs(), _precision), isOpen, @base.Span.IsUpperOpen);
        if (isInverse)
        {
            size = SpanArithmetic.Reciprocal(size, _precision)!;
        }

        var isInDomain = isInverse ? @base.Span.IsPositive : @base.Span.IsNonnegative;
        var germ = @base.Germ is { } inner ? GermArithmetic.Power(inner, power, _near!) : null;
        germ ??= _near is null ? null : GermFunctions.Enclosed(size);
        var raised = Guarded(@base with { Span = size, Germ = germ }, isInDomain, @base.IsAwayFromZero);
        return raised with
        {
            IsContinuous = @base.IsContinuous && isInDomain,
            // Where h >= 0 vanishes and has a slope, that is 0, and h^q with q > 1 is smaller still.
            IsDifferentiable = power.Floor().Sign > 0 ? @base.IsDifferentiable && isInDomain : raised.IsDifferentiable,
        };
    }

    // b^q = e^(q log b) for b > 0 and any real q; 0 to a positive power is 0.
    private Facts Irrational(Facts @base, Interval exponent)
    {
        var values = @base.Span.Values;
        if (values.Upper.Sign <= 0)
        {
            return Facts.None;
        }

        var span = new Span(
            Interval.Exp(Interval.Multiply(exponent, Interval.Log(values, _precision), _precision), _precision)
        );
        var isInDomain = @base.Span.IsPositive || (@base.Span.IsNonnegative && exponent.IsPositive);
        var germ = _near is null ? null : GermFunctions.Enclosed(span);
        var raised = @base with { Span = isInDomain ? span : Span.Whole, Germ = germ };
        return Guarded(raised, isInDomain, @base.IsAwayFromZero) with
        {
            IsContinuous = @base.IsContinuous && isInDomain,
        };
    }
}
