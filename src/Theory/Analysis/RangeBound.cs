using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Enclosures of a formula on a cell that use its derivative too.</summary>
internal static class RangeBound
{
    /// <summary>Encloses the values of f on a cell: by the facts of f, and on a closed cell where f is continuous by its slopes.</summary>
    /// <remarks>
    /// A formula that is continuous and regular on the cell is differentiable there but at finitely many points, and its derivative's
    /// enclosure holds all of its slopes, so that the mean value theorem holds with it: f(x) is in f(m) + f'(cell) (x - m) (Moore, Kearfott
    /// and Cloud 2009, section 6.4); slopes of one sign make f monotone.
    /// </remarks>
    public static Span On(Formula function, Formula? derivative, Cell cell, Settings settings)
    {
        var facts = Examiner.On(function, cell, settings);
        if (
            cell.Kind != CellKind.Closed
            || derivative is null
            || facts is not { Definedness: Definedness.Everywhere, IsContinuous: true, IsRegular: true }
            || Examiner.On(derivative, cell, settings) is not { Definedness: not Definedness.Nowhere } slopes
            || !slopes.Span.Values.IsBounded
        )
        {
            return facts.Span;
        }

        var precision = settings.Precision;
        if (slopes.Span.IsNonnegative || slopes.Span.IsNonpositive)
        {
            var ends = At(function, cell.Low, precision).Hull(At(function, cell.High, precision));
            return facts.Span.Narrowed(ends);
        }

        var middle = (cell.Low + cell.High) / 2;
        var offset = Interval.Between(cell.Low - middle, cell.High - middle, precision);
        var mean = Interval.Add(
            At(function, middle, precision),
            Interval.Multiply(slopes.Span.Values, offset, precision),
            precision
        );
        return facts.Span.Narrowed(mean);
    }

    private static Interval At(Formula function, Rational x, int precision) =>
        Examiner.AtPoint(function, x, precision).Span.Values;
}
