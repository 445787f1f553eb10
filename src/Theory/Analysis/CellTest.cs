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
            if (!Holds(cell))
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

    private protected virtual string? Together(IReadOnlyList<Cell> cells) => null;

    private protected Facts On(Cell cell) => Examiner.On(Function, cell, Settings);

    private protected bool IsDefinedAt(Rational point) =>
        Examiner.AtPoint(Function, point, Settings.Precision).Definedness == Definedness.Everywhere
        || ConstantForm.At(Function.Expression, point) is not null;

    private protected Approach To(Cell cell) => new(cell, null, Settings);
}
