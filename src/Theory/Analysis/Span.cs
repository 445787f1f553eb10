using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>An enclosure of real values whose ends may be excluded: every value is at least the lower end, and above it where that end is open; likewise at the upper end.</summary>
/// <remarks>The openness carries what closed intervals lose: exp(x) is above 0 on the whole line, and 1 - sigmoid(x) too.</remarks>
public sealed record Span
{
    /// <summary>Makes an enclosure.</summary>
    /// <param name="values">The closed enclosure.</param>
    /// <param name="isLowerOpen">Whether no value equals the lower end.</param>
    /// <param name="isUpperOpen">Whether no value equals the upper end.</param>
    public Span(Interval values, bool isLowerOpen = false, bool isUpperOpen = false)
    {
        Values = values;
        IsLowerOpen = isLowerOpen || !values.Lower.IsFinite;
        IsUpperOpen = isUpperOpen || !values.Upper.IsFinite;
    }

    /// <summary>The closed enclosure.</summary>
    public Interval Values { get; }

    /// <summary>Whether every value is above the lower end.</summary>
    public bool IsLowerOpen { get; }

    /// <summary>Whether every value is below the upper end.</summary>
    public bool IsUpperOpen { get; }

    /// <summary>The whole line.</summary>
    public static Span Whole => new(Interval.Whole);

    /// <summary>Whether every value is above 0.</summary>
    public bool IsPositive => Values.Lower.Sign > 0 || (Values.Lower.IsZero && IsLowerOpen);

    /// <summary>Whether every value is below 0.</summary>
    public bool IsNegative => Values.Upper.Sign < 0 || (Values.Upper.IsZero && IsUpperOpen);

    /// <summary>Whether every value is at least 0.</summary>
    public bool IsNonnegative => Values.IsNonnegative;

    /// <summary>Whether every value is at most 0.</summary>
    public bool IsNonpositive => Values.IsNonpositive;

    /// <summary>Whether no value is 0.</summary>
    public bool IsNonzero => IsPositive || IsNegative;

    /// <summary>Whether the only value is 0.</summary>
    public bool IsZero => Values.IsPoint && Values.Lower.IsZero;

    /// <summary>The opposites of the values.</summary>
    public static Span operator -(Span value) => new(-value.Values, value.IsUpperOpen, value.IsLowerOpen);

    /// <summary>The closed enclosure as a span.</summary>
    public static implicit operator Span(Interval values) => new(values);

    /// <summary>The smallest span that contains both.</summary>
    public Span Hull(Span other)
    {
        var lower = Values.Lower.CompareTo(other.Values.Lower);
        var upper = Values.Upper.CompareTo(other.Values.Upper);
        return new(
            Values.Hull(other.Values),
            (lower > 0 || IsLowerOpen) && (lower < 0 || other.IsLowerOpen),
            (upper < 0 || IsUpperOpen) && (upper > 0 || other.IsUpperOpen)
        );
    }

    /// <summary>The values that lie in both, or null where the closed enclosures have none in common.</summary>
    public Span? Intersect(Span other)
    {
        if (Values.Intersect(other.Values) is not { } common)
        {
            return null;
        }

        var lower = Values.Lower.CompareTo(other.Values.Lower);
        var upper = Values.Upper.CompareTo(other.Values.Upper);
        return new(
            common,
            (lower >= 0 && IsLowerOpen) || (lower <= 0 && other.IsLowerOpen),
            (upper <= 0 && IsUpperOpen) || (upper >= 0 && other.IsUpperOpen)
        );
    }

    /// <summary>The values that lie in both, where both enclose the same values; this span where nothing else is known, or the two contradict each other.</summary>
    internal Span Narrowed(Span? other) => other is null ? this : Intersect(other) ?? this;

    /// <summary>The enclosure as "(0, 1]".</summary>
    public override string ToString() =>
        $"{(IsLowerOpen ? '(' : '[')}{Values.Lower.ToDecimalDown(12)}, {Values.Upper.ToDecimalUp(12)}{(IsUpperOpen ? ')' : ']')}";
}
