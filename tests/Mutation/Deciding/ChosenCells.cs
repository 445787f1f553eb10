using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Mutation.Deciding;

/// <summary>A test that holds on the cells that are chosen, and keeps what it was asked.</summary>
internal sealed class ChosenCells : CellTest
{
    private readonly Predicate<Cell> _holds;
    private readonly Rational? _period;
    private readonly List<Cell> _asked;

    public ChosenCells(Predicate<Cell> holds, Rational? period = null)
        : this(holds, period, [], []) { }

    private ChosenCells(Predicate<Cell> holds, Rational? period, List<Cell> asked, List<string> askedPoints)
        : base(Expression.X, Settings.Default) =>
        (_holds, _period, _asked, AskedPoints) = (holds, period, asked, askedPoints);

    /// <summary>The cells in words, in the order in which they were asked.</summary>
    public IReadOnlyList<string> Asked =>
        [
            .. _asked.Select(cell =>
                cell.Kind switch
                {
                    CellKind.Line => "line",
                    CellKind.LeftTail => $"to {cell.High}",
                    CellKind.RightTail => $"from {cell.Low}",
                    _ => $"{cell.Kind} {cell.Low} {cell.High}",
                }
            ),
        ];

    /// <summary>The special points that were asked, with the cells at their sides.</summary>
    public List<string> AskedPoints { get; }

    public override Rational? Period => _period;

    public override bool Holds(Cell cell)
    {
        _asked.Add(cell);
        return _holds(cell);
    }

    public override bool HoldsAt(Rational point, Cell left, Cell right)
    {
        AskedPoints.Add($"{left.Kind} {left.Low} {left.High}, {point}, {right.Kind} {right.Low} {right.High}");
        return point != 13;
    }

    private protected override CellTest About(Expression function) =>
        new ChosenCells(_holds, _period, _asked, AskedPoints);
}
