using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The image of a span under an elementary function of one argument, taken over the part of the span in the function's domain.</summary>
internal static class ElementaryImage
{
    /// <summary>The image, or null where no value of the span is in the domain.</summary>
    public static Span? Of(UnaryFunction function, Span argument, int precision)
    {
        var values = argument.Values;
        if (function == ElementaryFunction.Log)
        {
            return values.Upper.Sign <= 0 ? null : Strict(argument, Interval.Log(values, precision));
        }

        if (function == ElementaryFunction.Sqrt)
        {
            return argument.IsNegative ? null : Sqrt(argument, precision);
        }

        if (function == ElementaryFunction.Exp)
        {
            return Above(Strict(argument, Interval.Exp(values, precision)));
        }

        if (function == ElementaryFunction.Softplus)
        {
            return Above(Strict(argument, Interval.Softplus(values, precision)));
        }

        if (function == ElementaryFunction.Sigmoid)
        {
            return Within(Strict(argument, Interval.Sigmoid(values, precision)), 0, 1);
        }

        if (function == ElementaryFunction.Tanh)
        {
            return Within(Strict(argument, Interval.Tanh(values, precision)), -1, 1);
        }

        if (function == ElementaryFunction.Erf)
        {
            return Within(Strict(argument, Interval.Erf(values, precision)), -1, 1);
        }

        if (function == ElementaryFunction.Atan)
        {
            return Strict(argument, Interval.Atan(values, precision));
        }

        return Other(function, argument, precision);
    }

    private static Span Other(UnaryFunction function, Span argument, int precision)
    {
        var values = argument.Values;
        if (function == ElementaryFunction.Sin)
        {
            return Interval.Sin(values, precision);
        }

        if (function == ElementaryFunction.Cos)
        {
            return Interval.Cos(values, precision);
        }

        if (function == ElementaryFunction.Abs)
        {
            return SpanArithmetic.Abs(argument);
        }

        if (function == ElementaryFunction.Relu)
        {
            return SpanArithmetic.Max(argument, Interval.Zero);
        }

        if (function == ElementaryFunction.Floor)
        {
            return SpanArithmetic.Floor(argument);
        }

        if (function == ElementaryFunction.Sign)
        {
            var lowest =
                argument.IsPositive ? 1
                : argument.IsNonnegative ? 0
                : -1;
            var highest =
                argument.IsNegative ? -1
                : argument.IsNonpositive ? 0
                : 1;
            return new Interval(lowest, highest);
        }

        if (function == ElementaryFunction.Step)
        {
            return new Interval(argument.IsPositive ? 1 : 0, argument.IsNonpositive ? 0 : 1);
        }

        // A function that this room does not know may have any value.
        return Span.Whole;
    }

    private static Span Sqrt(Span argument, int precision)
    {
        var root = Interval.Sqrt(argument.Values, precision);
        return new(root, argument.IsLowerOpen && argument.IsNonnegative, argument.IsUpperOpen);
    }

    private static Span Strict(Span argument, Interval image) => new(image, argument.IsLowerOpen, argument.IsUpperOpen);

    private static Span Above(Span image) =>
        image.Values.Lower.IsZero ? new(image.Values, true, image.IsUpperOpen) : image;

    private static Span Within(Span image, int lower, int upper) =>
        new(
            image.Values,
            image.IsLowerOpen || image.Values.Lower == lower,
            image.IsUpperOpen || image.Values.Upper == upper
        );
}
