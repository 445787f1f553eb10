using System.Globalization;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Looks for a cover of the line on which a test holds.</summary>
internal sealed class CoverSearch(CellTest test)
{
    private const int MostDoublings = 40;
    private const int MostDepth = 40;
    private const int MostCells = 4000;

    private readonly List<Knot> _knots = [];

    private FormattableString _at = $"the whole line";
    private bool _isTimeOver;

    /// <summary>The cell or point that resisted, in words, after a search without success.</summary>
    public string Resisted => (_isTimeOver ? "the time was over at " : "") + _at.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cover on which the test holds, or null.</summary>
    /// <param name="special">The special points to use, from left to right.</param>
    /// <param name="isRightOnly">Whether only x > 0 matters.</param>
    /// <param name="joints">Special points that are given by formulas.</param>
    private Cover? Find(
        IReadOnlyList<Rational> special,
        bool isRightOnly = false,
        IReadOnlyList<Expression>? joints = null
    )
    {
        try
        {
            return Find([.. special.Select(point => new Break(point, null)), .. Breaks(joints ?? [])], isRightOnly);
        }
        catch (OperationCanceledException)
        {
            _isTimeOver = true;
            throw;
        }
    }

    /// <summary>The theorem that a cover on which the test holds shows; null where none is found, or the kernel refuses it.</summary>
    public Theorem? Prove(
        Claim claim,
        IReadOnlyList<Rational> special,
        bool isRightOnly = false,
        IReadOnlyList<Expression>? joints = null
    ) =>
        Find(special, isRightOnly, joints) is { } cover
            ? FunctionStudy.Try(() => Theorem.Check(claim, new CellCover(cover)))
            : null;

    private Cover? Find(List<Break> special, bool isRightOnly)
    {
        special.Sort((a, b) => a.At.CompareTo(b.At));
        if (!isRightOnly && test.Holds(Cell.Line))
        {
            return Cover.Line with { Settings = test.Settings };
        }

        var period = isRightOnly ? null : test.Period;
        if (period is { } length)
        {
            special = [.. special.Where(point => point.At.Abs() < length / 2)];
        }

        var starts = new List<(Rational Left, Rational Right)>();
        for (var i = 0; i < special.Count; i++)
        {
            var room = Room(special, i);
            var point = special[i].At;
            if (special[i].Centre is { } centre)
            {
                if (Around(point, centre, room) is not { } width)
                {
                    return null;
                }

                starts.Add((point - width, point + width));
                continue;
            }

            var left = isRightOnly && point.Sign <= 0 ? point - room : Side(point, room, isRight: false);
            if (left is null || Side(point, room, isRight: true) is not { } right)
            {
                return null;
            }

            _at = $"the point {point}";
            if (!test.HoldsAt(point, new(CellKind.LeftOf, left.Value, point), new(CellKind.RightOf, point, right)))
            {
                return null;
            }

            starts.Add((left.Value, right));
        }

        var first = special.Count == 0 ? Rational.Zero : starts[0].Left;
        var last = special.Count == 0 ? Rational.Zero : starts[^1].Right;
        var lowest =
            period is { } whole ? Rational.Min(first, -whole / 2)
            : isRightOnly ? Rational.Min(first, -1)
            : Tail(Rational.Min(first, -1), isRight: false);
        if (lowest is not { } start)
        {
            return null;
        }

        var end = period is { } same ? Rational.Max(last, same / 2) : Tail(Rational.Max(last, 1), isRight: true);
        if (end is not { } highest)
        {
            return null;
        }

        _knots.Add(new(start, false));
        for (var i = 0; i < special.Count; i++)
        {
            if (!Fill(starts[i].Left))
            {
                return null;
            }

            if (special[i].Centre is null)
            {
                _knots.Add(new(special[i].At, true));
            }

            _knots.Add(new(starts[i].Right, false, special[i].Centre));
        }

        return Fill(highest) ? new Cover([.. _knots], test.Settings, period is not null) : null;
    }

    /// <summary>A special point, or a number near one that is given by a formula.</summary>
    private readonly record struct Break(Rational At, Expression? Centre);

    private static IEnumerable<Break> Breaks(IEnumerable<Expression> joints) =>
        joints.Select(joint => new Break(SpecialPoints.Near(new Sampler(joint).At(0), 1e-12), joint));

    private static Rational Room(List<Break> special, int i)
    {
        Rational room = 1;
        if (i > 0)
        {
            room = Rational.Min(room, (special[i].At - special[i - 1].At) / 3);
        }

        return i + 1 < special.Count ? Rational.Min(room, (special[i + 1].At - special[i].At) / 3) : room;
    }

    private Rational? Around(Rational near, Expression centre, Rational width)
    {
        _at = $"the point {centre}";
        return Narrowed(width, half => test.HoldsAround(new(CellKind.Around, near - half, near + half, centre)));
    }

    private Rational? Side(Rational point, Rational room, bool isRight)
    {
        _at = $"the {(isRight ? "right" : "left")} side of {point}";
        var width = Narrowed(
            room,
            wide =>
                test.Holds(
                    isRight ? new(CellKind.RightOf, point, point + wide) : new(CellKind.LeftOf, point - wide, point)
                )
        );
        return isRight ? point + width : point - width;
    }

    // A width made smaller until the test holds.
    private static Rational? Narrowed(Rational width, Predicate<Rational> holds)
    {
        for (var i = 0; i < MostDoublings; i++)
        {
            if (holds(width))
            {
                return width;
            }

            width /= i < 6 ? 2 : 8;
        }

        return null;
    }

    private Rational? Tail(Rational start, bool isRight)
    {
        _at = $"the way to {(isRight ? "plus" : "minus")} infinity";
        for (var i = 0; i < MostDoublings; i++)
        {
            if (test.Holds(isRight ? new(CellKind.RightTail, start, default) : new(CellKind.LeftTail, default, start)))
            {
                return start;
            }

            start *= i < 10 ? 2 : 8;
        }

        return null;
    }

    // Closed cells from the last knot to a point, halved until the test holds.
    private bool Fill(Rational to)
    {
        var stack = new Stack<(Rational Low, Rational High, int Depth)>();
        if (_knots[^1].At < to)
        {
            stack.Push((_knots[^1].At, to, 0));
        }

        while (stack.TryPop(out var cell))
        {
            _at = $"the cell from {cell.Low} to {cell.High}";
            if (test.Holds(Cell.Closed(cell.Low, cell.High)))
            {
                _knots.Add(new(cell.High, false));
                continue;
            }

            if (cell.Depth >= MostDepth || _knots.Count > MostCells)
            {
                return false;
            }

            var middle = (cell.Low + cell.High) / 2;
            stack.Push((middle, cell.High, cell.Depth + 1));
            stack.Push((cell.Low, middle, cell.Depth + 1));
        }

        return true;
    }
}
