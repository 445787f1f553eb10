using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The ways in which a cell of the line ends.</summary>
public enum CellKind
{
    /// <summary>All reals.</summary>
    Line,

    /// <summary>From a number, included, to another, included.</summary>
    Closed,

    /// <summary>From a number, included, up without end.</summary>
    RightTail,

    /// <summary>Up to a number, included, from below without end.</summary>
    LeftTail,

    /// <summary>From a number, excluded, to another, included: the right side of a special point.</summary>
    RightOf,

    /// <summary>From a number, included, to another, excluded: the left side of a special point.</summary>
    LeftOf,

    /// <summary>From a number, included, to another, included, with a special point between them that is given by a formula.</summary>
    Around,
}

/// <summary>A piece of the real line on which a formula is examined as a whole.</summary>
/// <param name="Kind">Which ends it has.</param>
/// <param name="Low">The lower end, where it has one, else 0.</param>
/// <param name="High">The upper end, where it has one, else 0.</param>
/// <param name="Centre">The special point inside, such as sqrt(2), of a cell around one; else null.</param>
public sealed record Cell(CellKind Kind, Rational Low, Rational High, Expression? Centre = null)
{
    /// <summary>All reals.</summary>
    public static Cell Line => new(CellKind.Line, default, default);

    /// <summary>Whether one end is open: infinite, or a point that is left out.</summary>
    public bool HasOpenEnd => Kind is not CellKind.Closed and not CellKind.Line and not CellKind.Around;

    /// <summary>The lower end, or null where there is none.</summary>
    internal Rational? LowEnd => Kind is CellKind.Line or CellKind.LeftTail ? null : Low;

    /// <summary>The upper end, or null where there is none.</summary>
    internal Rational? HighEnd => Kind is CellKind.Line or CellKind.RightTail ? null : High;

    /// <summary>From a number to another, both included.</summary>
    public static Cell Closed(Rational low, Rational high) => new(CellKind.Closed, low, high);

    /// <summary>The points of the cell.</summary>
    internal Span Points(int precision) =>
        Kind switch
        {
            CellKind.Line => Span.Whole,
            CellKind.RightTail => Interval.AtLeast(Interval.Exactly(Low, precision).Lower),
            CellKind.LeftTail => Interval.AtMost(Interval.Exactly(High, precision).Upper),
            CellKind.RightOf => new(Interval.Between(Low, High, precision), isLowerOpen: true),
            CellKind.LeftOf => new(Interval.Between(Low, High, precision), isUpperOpen: true),
            _ => Interval.Between(Low, High, precision),
        };

    /// <summary>
    /// The start of y where the points of the cell are y, -y, c + 1/y or c - 1/y on [start, inf), y growing towards the open end; null
    /// for a cell of another kind.
    /// </summary>
    internal Rational? Start =>
        Kind switch
        {
            CellKind.RightTail => Low.Sign > 0 ? Low : null,
            CellKind.LeftTail => High.Sign < 0 ? -High : null,
            CellKind.RightOf or CellKind.LeftOf => (High - Low).Reciprocal(),
            _ => null,
        };

    /// <summary>The points of the cell as a germ in y.</summary>
    internal Germ Variable(int precision)
    {
        var one = Coefficient.Of(1, precision);
        var minusOne = Coefficient.Of(-1, precision);
        return Kind switch
        {
            CellKind.RightTail => Germ.Of(one, new Shape(1)),
            CellKind.LeftTail => Germ.Of(minusOne, new Shape(1)),
            CellKind.RightOf => Germ.Near(Coefficient.Of(Low, precision), one),
            CellKind.LeftOf => Germ.Near(Coefficient.Of(High, precision), minusOne),
            _ => throw new InvalidOperationException("Only a cell with one open end has a germ."),
        };
    }
}
