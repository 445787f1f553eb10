using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>All numbers between two ends, each of them a number, included or not, or infinite.</summary>
/// <param name="Low">The lower end; null for minus infinity.</param>
/// <param name="HasLow">Whether the lower end is one of the numbers; false where it is infinite.</param>
/// <param name="High">The upper end; null for plus infinity.</param>
/// <param name="HasHigh">Whether the upper end is one of the numbers; false where it is infinite.</param>
public sealed record NumberRange(Rational? Low, bool HasLow, Rational? High, bool HasHigh)
{
    /// <summary>Every number.</summary>
    public static NumberRange Reals => new(null, false, null, false);

    /// <summary>Whether it is not empty, and includes no infinity.</summary>
    public bool IsSound =>
        (Low is not null || !HasLow)
        && (High is not null || !HasHigh)
        && (Low is not { } low || High is not { } high || low < high || (low == high && HasLow && HasHigh));

    /// <summary>Whether it has no end that belongs to it.</summary>
    public bool IsOpen => !HasLow && !HasHigh;

    /// <summary>Whether every finite end belongs to it.</summary>
    public bool IsClosed => HasLow == (Low is not null) && HasHigh == (High is not null);

    /// <summary>All numbers strictly between two ends.</summary>
    public static NumberRange Open(Rational? low, Rational? high) => new(low, false, high, false);

    /// <summary>All numbers between two ends, with the ends where they are finite.</summary>
    public static NumberRange Closed(Rational? low, Rational? high) =>
        new(low, low is not null, high, high is not null);

    /// <summary>Whether a number lies in the range.</summary>
    public bool Contains(Rational value) =>
        (Low is not { } low || value > low || (HasLow && value == low))
        && (High is not { } high || value < high || (HasHigh && value == high));

    /// <summary>"0 &lt; x &lt;= 1", "x = 3", or "every x".</summary>
    public string Of(string name) =>
        Low is null && High is null ? $"every {name}"
        : Low == High ? $"{name} = {Low}"
        : (Low is null ? "" : $"{Low} {(HasLow ? "<=" : "<")} ")
            + name
            + (High is null ? "" : $" {(HasHigh ? "<=" : "<")} {High}");

    /// <summary>"[0, 1)", "(-inf, 2]".</summary>
    public override string ToString() =>
        $"{(HasLow ? '[' : '(')}{Low?.ToString() ?? "-inf"}, {High?.ToString() ?? "inf"}{(HasHigh ? ']' : ')')}";

    /// <summary>Whether every value of an enclosure lies in the range.</summary>
    internal bool Contains(Span values)
    {
        var below = Low is { } low ? values.Values.Lower.CompareTo(low) : 1;
        var above = High is { } high ? values.Values.Upper.CompareTo(high) : -1;
        return (below > 0 || (below == 0 && (HasLow || values.IsLowerOpen)))
            && (above < 0 || (above == 0 && (HasHigh || values.IsUpperOpen)));
    }

    /// <summary>Whether a cell lies between the ends, which it may touch.</summary>
    internal bool Spans(Cell cell) =>
        (Low is not { } low || cell.LowEnd >= low) && (High is not { } high || cell.HighEnd <= high);

    /// <summary>Whether a cell lies wholly to one side, but for an end that they may share.</summary>
    internal bool IsApartFrom(Cell cell) => cell.HighEnd <= Low || cell.LowEnd >= High;
}
