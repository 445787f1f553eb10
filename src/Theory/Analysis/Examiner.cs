using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Examines a formula on a cell: one pass over its parts, each with an enclosure of its values and, near an open end, a germ.</summary>
internal sealed partial class Examiner
{
    private readonly Formula _formula;
    private readonly Span _points;
    private readonly Germ? _variable;
    private readonly Neighbourhood? _near;
    private readonly AngleGerm? _phase;
    private readonly int _precision;
    private readonly Facts?[] _known;

    private Examiner(Formula formula, Span points, Germ? variable, Neighbourhood? near, AngleGerm? phase, int precision)
    {
        _formula = formula;
        _points = points;
        _variable = variable;
        _near = near;
        _phase = phase;
        _precision = precision;
        _known = new Facts?[formula.Count];
    }

    /// <summary>What is proved of a formula on a cell.</summary>
    public static Facts On(Formula formula, Cell cell, Settings settings)
    {
        var points = cell.Points(settings.Precision);
        if (cell.Start is not { } start)
        {
            return new Examiner(formula, points, null, null, null, settings.Precision).Root();
        }

        var near = new Neighbourhood(start, settings.Precision, settings.Order);
        return new Examiner(formula, points, cell.Variable(settings.Precision), near, null, settings.Precision).Root();
    }

    /// <summary>What is proved of a formula along a sequence in a cell that goes to its open end.</summary>
    public static Facts Along(Formula formula, Cell cell, Phase phase, Settings settings)
    {
        if (cell.Start is not { } start || AngleGerm.Of(phase, cell, settings) is not { } angle)
        {
            return Facts.None;
        }

        var near = new Neighbourhood(start, settings.Precision, settings.Order);
        var variable = cell.Variable(settings.Precision);
        return new Examiner(formula, cell.Points(settings.Precision), variable, near, angle, settings.Precision).Root();
    }

    /// <summary>What is proved of a formula at one rational point.</summary>
    public static Facts AtPoint(Formula formula, Rational x, int precision) =>
        new Examiner(formula, Interval.Exactly(x, precision), null, null, null, precision).Root();

    private Facts Root() => At(_formula.Root);

    private Facts At(int place) => _known[place] ??= Refined(Examine(_formula[place]));

    private Facts Examine(Part part)
    {
        Cancellation.Poll();
        return part.Operation switch
        {
            Operation.Number => Constant(Coefficient.Of(part.Number, _precision)),
            Operation.Constant => Constant(
                Coefficient.Of(
                    part.Constant == NamedConstant.Pi
                        ? Analysis.Constant.Named(Expression.Pi)
                        : Analysis.Constant.PowerOfE(1),
                    _precision
                )
            ),
            Operation.Variable => Smooth(_points, _variable),
            Operation.Negation => Negate(At(part.Parts[0])),
            Operation.Sum => Add(part),
            Operation.Product => Multiply(part),
            Operation.Quotient => Divide(part),
            Operation.Power => Raise(part),
            Operation.Application => Apply(part),
            _ => Choose(part),
        };
    }

    // The germ and the enclosure describe the same values.
    private Facts Refined(Facts facts)
    {
        if (facts.Germ is not { } germ)
        {
            return facts;
        }

        Span? half = _near!.SignOf(germ) switch
        {
            1 => new Span(Interval.AtLeast(Dyadic.Zero), isLowerOpen: true),
            -1 => new Span(Interval.AtMost(Dyadic.Zero), isUpperOpen: true),
            0 => Interval.Zero,
            _ => null,
        };
        return facts with { Span = facts.Span.Narrowed(_near.RangeOf(germ)).Narrowed(half) };
    }

    private Facts Constant(Coefficient value) => Smooth(value.Range, _near is null ? null : Germ.Of(value));

    private static Facts Smooth(Span span, Germ? germ) =>
        new()
        {
            Definedness = Definedness.Everywhere,
            Span = span,
            Germ = germ,
            IsContinuous = true,
            IsRegular = true,
            IsDifferentiable = true,
        };

    // The facts of a smooth operation on parts that are defined where the whole is.
    private static Facts Joined(Facts left, Facts right, Span span, Germ? germ) =>
        left.Definedness == Definedness.Nowhere || right.Definedness == Definedness.Nowhere
            ? Facts.Undefined
            : new()
            {
                Definedness =
                    left.Definedness == Definedness.Everywhere && right.Definedness == Definedness.Everywhere
                        ? Definedness.Everywhere
                        : Definedness.Unknown,
                Span = span,
                Germ = germ,
                IsContinuous = left.IsContinuous && right.IsContinuous,
                IsRegular = left.IsRegular && right.IsRegular,
                IsDifferentiable = left.IsDifferentiable && right.IsDifferentiable,
            };

    private Facts Negate(Facts operand) =>
        operand with
        {
            Span = -operand.Span,
            Germ = operand.Germ is { } germ ? GermArithmetic.Negate(germ, _near!) : null,
        };

    private Facts Add(Part part)
    {
        var (left, right) = (At(part.Parts[0]), At(part.Parts[1]));
        var germ = left.Germ is { } a && right.Germ is { } b ? GermArithmetic.Add(a, b, _near!) : null;
        var sum = SpanArithmetic.Add(left.Span, right.Span, _precision);
        return Joined(left, right, sum.Narrowed(FractionalPart(part.Parts[0], part.Parts[1])), germ);
    }

    // u - floor(u) is in [0, 1).
    private Span? FractionalPart(int left, int right)
    {
        return IsOppositeFloor(right, left) || IsOppositeFloor(left, right)
            ? new Span(new Interval(0, 1), isUpperOpen: true)
            : null;

        bool IsOppositeFloor(int place, int argument) =>
            _formula[place] is { Operation: Operation.Negation } negation
            && _formula[negation.Parts[0]] is { Operation: Operation.Application } floor
            && floor.Function == ElementaryFunction.Floor
            && floor.Parts[0] == argument;
    }

    private Facts Multiply(Part part)
    {
        var (left, right) = (At(part.Parts[0]), At(part.Parts[1]));
        var germ = left.Germ is { } a && right.Germ is { } b ? GermArithmetic.Multiply(a, b, _near!) : null;
        var product =
            part.Parts[0] == part.Parts[1]
                ? SpanArithmetic.Power(left.Span, 2, _precision)!
                : SpanArithmetic.Multiply(left.Span, right.Span, _precision);
        var facts = Joined(left, right, product.Narrowed(DoubledAngle(part)), germ);
        return HasAbsoluteTwin(part.Parts[0], part.Parts[1]) && facts.IsContinuous
            ? facts with
            {
                IsDifferentiable = At(part.Parts[0]).IsDifferentiable || At(part.Parts[1]).IsDifferentiable,
            }
            : facts;
    }

    // u |u| and u relu(u) are differentiable where u is, also where u is 0: the quotient is |u| u / h there.
    private bool HasAbsoluteTwin(int left, int right)
    {
        return IsTwin(left, right) || IsTwin(right, left);

        bool IsTwin(int place, int argument) =>
            _formula[place] is { Operation: Operation.Application } part
            && (part.Function == ElementaryFunction.Abs || part.Function == ElementaryFunction.Relu)
            && part.Parts[0] == argument;
    }

    // sin(u) cos(u) = sin(2 u) / 2; on the left there may be another factor in front.
    private Span? DoubledAngle(Part part)
    {
        var left = part.Parts[0];
        Span front = Interval.One;
        if (_formula[left] is { Operation: Operation.Product } product)
        {
            (front, left) = (At(product.Parts[0]).Span, product.Parts[1]);
        }

        if (
            ArgumentOf(left) is not var (first, argument)
            || ArgumentOf(part.Parts[1]) is not var (second, other)
            || argument != other
            || first == second
        )
        {
            return null;
        }

        var twice = Interval.Multiply(At(argument).Span.Values, 2, _precision);
        var half = Interval.Multiply(Interval.Sin(twice, _precision), Dyadic.One.Scale(-1), _precision);
        return SpanArithmetic.Multiply(front, half, _precision);

        (ElementaryFunction Function, int Argument)? ArgumentOf(int place) =>
            _formula[place] is { Operation: Operation.Application, Function: { } function } application
            && (function == ElementaryFunction.Sin || function == ElementaryFunction.Cos)
                ? (function, application.Parts[0])
                : null;
    }

    private Facts Divide(Part part)
    {
        var (left, right) = (At(part.Parts[0]), At(part.Parts[1]));
        if (
            left.Definedness == Definedness.Nowhere
            || right.Definedness == Definedness.Nowhere
            || SpanArithmetic.Reciprocal(right.Span, _precision) is not { } inverse
        )
        {
            return Facts.Undefined;
        }

        var isSame = part.Parts[0] == part.Parts[1];
        var span = isSame ? Interval.One : SpanArithmetic.Multiply(left.Span, inverse, _precision);
        if (!right.Span.Values.ContainsZero)
        {
            span = span.Narrowed(Interval.Divide(left.Span.Values, right.Span.Values, _precision));
        }

        var germ =
            left.Germ is { } a && right.Germ is { } b && GermArithmetic.Reciprocal(b, _near!) is { } c
                ? GermArithmetic.Multiply(a, c, _near!)
                : null;
        return Guarded(Joined(left, right, span, germ), right.Span.IsNonzero, right.IsAwayFromZero);
    }

    // A whole that needs a part to be in a domain, and well inside it to be analytic.
    private static Facts Guarded(Facts facts, bool isInDomain, bool isInside) =>
        facts with
        {
            Definedness = isInDomain ? facts.Definedness : Definedness.Unknown,
            Germ = isInDomain ? facts.Germ : null,
            IsContinuous = facts.IsContinuous && isInside,
            IsRegular = facts.IsRegular && isInside,
            IsDifferentiable = facts.IsDifferentiable && isInside,
        };

    private static bool? Holds(Comparison relation, Span difference) =>
        relation switch
        {
            Comparison.Less => difference.IsNegative ? true
            : difference.IsNonnegative ? false
            : null,
            Comparison.LessOrEqual => difference.IsNonpositive ? true
            : difference.IsPositive ? false
            : null,
            Comparison.Greater => difference.IsPositive ? true
            : difference.IsNonpositive ? false
            : null,
            _ => difference.IsNonnegative ? true
            : difference.IsNegative ? false
            : null,
        };
}
