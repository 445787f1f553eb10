using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A property of a function that is settled cell by cell.</summary>
/// <remarks>The same object serves the search, which looks for cells that pass, and the kernel, which goes through them.</remarks>
public abstract class CellTest
{
    private protected CellTest(Expression function, Settings settings)
    {
        Function = Formula.Of(function);
        Settings = settings;
    }

    /// <summary>How finely cells are examined.</summary>
    public Settings Settings { get; }

    private protected Formula Function { get; }

    /// <summary>Whether a cell shows the property on its part.</summary>
    public abstract bool Holds(Cell cell);

    /// <summary>Whether a special point, with the cells at its sides, shows the property there.</summary>
    public abstract bool HoldsAt(Rational point, Cell left, Cell right);

    /// <summary>Whether a cell around a special point c shows the property: whether f(x + c) shows it around 0, on both sides as far as the cell is long.</summary>
    /// <exception cref="ArithmeticException">The formula of the point has no value.</exception>
    public bool HoldsAround(Cell cell)
    {
        if (
            cell.Centre is not { ContainsVariable: false } centre
            || About(Function.Expression.Substitute(Expression.X + centre)) is not { } shifted
        )
        {
            return false;
        }

        var point = ConstantForm.Enclosure(centre, Settings.Precision);
        if (!(point.Lower.CompareTo(cell.Low) > 0 && point.Upper.CompareTo(cell.High) < 0))
        {
            return false;
        }

        var length = cell.High - cell.Low;
        var (left, right) = (new Cell(CellKind.LeftOf, -length, 0), new Cell(CellKind.RightOf, 0, length));
        return shifted.On(left).Definedness == Definedness.Everywhere
            && shifted.On(right).Definedness == Definedness.Everywhere
            && shifted.Holds(left)
            && shifted.Holds(right)
            && shifted.HoldsAt(0, left, right);
    }

    /// <summary>Why a cover does not show the property; null when it does.</summary>
    public string? Objection(Cover cover)
    {
        var cells = cover.Cells().ToList();
        if (cover.IsPeriod && !(cells.Count > 0 && cover.Knots[^1].At - cover.Knots[0].At >= Period))
        {
            return "the stretch is not shown to be longer than a period";
        }

        foreach (var cell in cells)
        {
            if (!Holds(cell) && !HoldsAround(cell))
            {
                return $"the cell {cell} does not show it";
            }
        }

        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i].Kind == CellKind.RightOf && !HoldsAt(cells[i].Low, cells[i - 1], cells[i]))
            {
                return $"the point {cells[i].Low} does not show it";
            }
        }

        return Together(cells);
    }

    /// <summary>A length such that any stretch at least as long shows the property for the whole line; null where none is known.</summary>
    public virtual Rational? Period => Periods.LengthAboveUpToLine(Function.Expression);

    /// <summary>The same test of another function; null where it makes no sense of a shifted one.</summary>
    private protected virtual CellTest? About(Expression function) => null;

    private protected virtual string? Together(IReadOnlyList<Cell> cells) => null;

    private protected Facts On(Cell cell) => Examiner.On(Function, cell, Settings);

    private protected bool IsDefinedAt(Rational point) =>
        Examiner.AtPoint(Function, point, Settings.Precision).Definedness == Definedness.Everywhere
        || ConstantForm.At(Function.Expression, point) is not null;

    private protected Approach To(Cell cell) => new(cell, null, Settings);
}
