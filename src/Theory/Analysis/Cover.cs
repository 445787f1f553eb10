using Theory.Data;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A point where the line is cut.</summary>
/// <param name="At">The point.</param>
/// <param name="IsSpecial">Whether something happens there (a joint, a hole, a pole, a branch point), so that its two sides are looked at apart from it.</param>
/// <param name="Around">A formula without x, such as sqrt(2), of a special point between the cut before and this one; null where there is none.</param>
public sealed record Knot(Rational At, bool IsSpecial, Expression? Around = null);

/// <summary>A division of the line, or of x > 0, into cells: as data, for others to find and for the kernel to go through.</summary>
/// <param name="Knots">The cuts, from left to right; no two special ones side by side. No cut leaves the line whole.</param>
/// <param name="Settings">How finely the cells are examined.</param>
/// <param name="IsPeriod">Whether only the stretch from the first to the last cut is meant, more than one period of what is examined.</param>
public sealed record Cover(ValueList<Knot> Knots, Settings Settings, bool IsPeriod = false)
{
    private const int MostKnots = 100_000;

    /// <summary>The whole line as one cell.</summary>
    public static Cover Line => new([], Settings.Default);

    /// <summary>What is wrong with the cuts, or null.</summary>
    public string? Fault()
    {
        if (!Settings.AreInRange || Knots.Count > MostKnots)
        {
            return "the settings or the number of cuts are out of range";
        }

        for (var i = 1; i < Knots.Count; i++)
        {
            if (Knots[i - 1].At >= Knots[i].At || (Knots[i - 1].IsSpecial && Knots[i].IsSpecial))
            {
                return $"the cuts {Knots[i - 1].At} and {Knots[i].At} are out of order, or both special";
            }
        }

        if (
            Knots
                .Where((knot, i) => knot.Around is not null && (i == 0 || knot.IsSpecial || Knots[i - 1].IsSpecial))
                .Any()
        )
        {
            return "a stretch around a special point starts or ends at another special point";
        }

        return Knots.Count > 0 && (Knots[0].IsSpecial || Knots[^1].IsSpecial)
            ? "the first or the last cut is special, so that a tail has no start"
            : null;
    }

    /// <summary>The cells from left to right; together with the special points they make up the line.</summary>
    public IEnumerable<Cell> Cells()
    {
        if (IsPeriod)
        {
            foreach (var cell in Between())
            {
                yield return cell;
            }

            yield break;
        }

        if (Knots.Count == 0)
        {
            yield return Cell.Line;
            yield break;
        }

        yield return new(CellKind.LeftTail, default, Knots[0].At);
        foreach (var cell in Between())
        {
            yield return cell;
        }

        yield return new(CellKind.RightTail, Knots[^1].At, default);
    }

    /// <summary>The special points, from left to right.</summary>
    public IEnumerable<Rational> SpecialPoints() => Knots.Where(knot => knot.IsSpecial).Select(knot => knot.At);

    private IEnumerable<Cell> Between()
    {
        for (var i = 1; i < Knots.Count; i++)
        {
            var (left, right) = (Knots[i - 1], Knots[i]);
            var kind =
                right.Around is not null ? CellKind.Around
                : left.IsSpecial ? CellKind.RightOf
                : right.IsSpecial ? CellKind.LeftOf
                : CellKind.Closed;
            yield return new(kind, left.At, right.At, right.Around);
        }
    }
}
