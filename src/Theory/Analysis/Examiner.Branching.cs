using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

internal sealed partial class Examiner
{
    private Facts Choose(Part part)
    {
        var possible = new List<Facts>();
        var conditions = new List<Facts>();
        var isDecided = false;
        for (var i = 0; i < part.Relations.Length && !isDecided; i++)
        {
            var difference = At(part.Parts[2 * i]);
            conditions.Add(difference);
            if (difference.Definedness == Definedness.Nowhere)
            {
                // Every point that comes to this condition has no value.
                isDecided = true;
                continue;
            }

            var holds = Holds(part.Relations[i], difference.Span);
            isDecided = holds == true;
            if (holds != false)
            {
                possible.Add(At(part.Parts[2 * i + 1]));
            }
        }

        if (!isDecided)
        {
            possible.Add(At(part.Parts[^1]));
        }

        return OneOf(possible, conditions);
    }

    private Facts OneOf(List<Facts> possible, List<Facts> conditions)
    {
        var values = possible.Where(facts => facts.Definedness != Definedness.Nowhere).ToList();
        if (values.Count == 0)
        {
            return Facts.Undefined;
        }

        var span = values.Select(facts => facts.Span).Aggregate((hull, next) => hull.Hull(next));
        var isOne = possible.Count == 1;
        var isStrict = isOne && conditions.All(condition => condition.IsAwayFromZero);
        return new()
        {
            Definedness = conditions.Concat(possible).All(facts => facts.Definedness == Definedness.Everywhere)
                ? Definedness.Everywhere
                : Definedness.Unknown,
            Span = span,
            Germ =
                isOne ? possible[0].Germ
                : _near is null ? null
                : GermFunctions.Enclosed(span),
            IsContinuous = isStrict && possible[0].IsContinuous,
            IsRegular = conditions.Concat(possible).All(facts => facts.IsRegular),
            IsDifferentiable = isStrict && possible[0].IsDifferentiable,
        };
    }

    private Facts Apply(Part part)
    {
        if (part.Function is not UnaryFunction function)
        {
            return Extreme(part);
        }

        var argument = At(part.Parts[0]);
        if (
            argument.Definedness == Definedness.Nowhere
            || ElementaryImage.Of(function, argument.Span, _precision) is not { } image
        )
        {
            return Facts.Undefined;
        }

        var isInDomain = function.Domain switch
        {
            FunctionDomain.AboveZero => argument.Span.IsPositive,
            FunctionDomain.AtLeastZero => argument.Span.IsNonnegative,
            _ => true,
        };
        var germ =
            isInDomain && argument.Germ is { } inner
                ? GermFunctions.Apply(function, inner, argument.Span, _near!, _phase)
                : null;
        return After(function, argument, argument with { Span = image, Germ = germ }, isInDomain);
    }

    private static Facts After(UnaryFunction function, Facts argument, Facts image, bool isInDomain)
    {
        // An argument below 0 has been seen to; what else is away from 0 is above it.
        var isAway = argument.IsAwayFromZero;
        if (function.Domain == FunctionDomain.AboveZero)
        {
            return Guarded(image, isInDomain, isAway);
        }

        if (function.Domain == FunctionDomain.AtLeastZero)
        {
            return Guarded(image, isInDomain, isAway) with { IsContinuous = argument.IsContinuous && isInDomain };
        }

        if (function.NotDifferentiableAt == Exceptions.None)
        {
            return image;
        }

        if (function.IsContinuous)
        {
            // A function with value 0 and slope 0 at a point has it after abs and relu too.
            return image with { IsDifferentiable = argument.IsDifferentiable && (isAway || argument.Span.IsZero) };
        }

        var isConstant = function.NotDifferentiableAt == Exceptions.Zero ? isAway : IsInsideUnit(argument, image);
        return image with { IsContinuous = isConstant, IsDifferentiable = isConstant };
    }

    // The floor is constant near every point of the cell when no value is an integer and no limit of values is.
    private static bool IsInsideUnit(Facts argument, Facts floor)
    {
        var (values, image) = (argument.Span.Values, floor.Span.Values);
        if (!image.IsPoint)
        {
            return false;
        }

        var isAbove = values.Lower > image.Lower || (argument.IsContinuous && argument.Span.IsLowerOpen);
        // The upper end may be the next integer, which is left out then.
        return isAbove && (argument.IsContinuous || Interval.Floor(values).IsPoint);
    }

    // The larger or the smaller of two values.
    private Facts Extreme(Part part)
    {
        var (left, right, difference) = (At(part.Parts[0]), At(part.Parts[1]), At(part.Parts[2]));
        var isMax = part.Function == ElementaryFunction.Max;
        var isLeft = isMax ? difference.Span.IsNonnegative : difference.Span.IsNonpositive;
        var isRight = isMax ? difference.Span.IsNonpositive : difference.Span.IsNonnegative;
        var both = Joined(left, right, Span.Whole, null);
        if (isLeft || isRight)
        {
            var chosen = isLeft ? left : right;
            return chosen with
            {
                Definedness = both.Definedness,
                IsContinuous = difference.IsAwayFromZero ? chosen.IsContinuous : both.IsContinuous,
                IsRegular = both.IsRegular,
                IsDifferentiable = difference.IsAwayFromZero
                    ? chosen.IsDifferentiable
                    : both.IsDifferentiable && difference.Span.IsZero,
            };
        }

        var span = isMax ? SpanArithmetic.Max(left.Span, right.Span) : -SpanArithmetic.Max(-left.Span, -right.Span);
        return both with { Span = span, Germ = Extreme(right, difference, isMax), IsDifferentiable = false };
    }

    // max(a, b) = b + relu(a - b), min(a, b) = b - relu(b - a).
    private Germ? Extreme(Facts right, Facts difference, bool isMax)
    {
        if (right.Germ is not { } germ)
        {
            return null;
        }

        var rise = isMax ? difference.Span.Values : -difference.Span.Values;
        var above = Interval.Max(rise, Interval.Zero);
        return GermFunctions.Enclosed((Span)(isMax ? above : -above)) is { } rest
            ? GermArithmetic.Add(germ, rest, _near!)
            : null;
    }
}
