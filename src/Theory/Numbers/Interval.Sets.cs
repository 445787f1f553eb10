using System.Runtime.CompilerServices;

namespace Theory.Numbers;

public sealed partial class Interval
{
    /// <summary>Whether a rational number is an element.</summary>
    public bool Contains(Rational value) => Lower.CompareTo(value) <= 0 && Upper.CompareTo(value) >= 0;

    /// <summary>Whether a dyadic number is an element.</summary>
    [OverloadResolutionPriority(1)]
    public bool Contains(Dyadic value) => Lower <= value && value <= Upper;

    /// <summary>Whether every element of the other interval is an element of this one.</summary>
    public bool Contains(Interval other) => Lower <= other.Lower && other.Upper <= Upper;

    /// <summary>Whether the two have an element in common.</summary>
    public bool Overlaps(Interval other) => Lower <= other.Upper && other.Lower <= Upper;

    /// <summary>Whether every element is smaller than every element of the other.</summary>
    public bool IsBelow(Interval other) => Upper < other.Lower;

    /// <summary>Whether every element is larger than every element of the other.</summary>
    public bool IsAbove(Interval other) => Lower > other.Upper;

    /// <summary>The smallest interval that contains both.</summary>
    public Interval Hull(Interval other) => new(Bound.Min(Lower, other.Lower), Bound.Max(Upper, other.Upper));

    /// <summary>The common elements, or null where there are none.</summary>
    public Interval? Intersect(Interval other) =>
        Overlaps(other) ? new(Bound.Max(Lower, other.Lower), Bound.Min(Upper, other.Upper)) : null;

    /// <summary>The distance between the ends, rounded up; infinite for an unbounded interval.</summary>
    /// <param name="precision">Bits, from 2 to 2^20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public Bound Width(int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        return IsBounded ? Directed.Subtract(Upper.Value, Lower.Value, precision, Rounding.Up) : Bound.PositiveInfinity;
    }

    /// <summary>An element near the middle, where a search may split the interval.</summary>
    /// <remarks>
    /// The mean of two finite ends, rounded to the precision: where the ends are closer than that, one of them. Of [a, inf] the
    /// larger of 1 and 2a, of [-inf, b] the smaller of -1 and 2b (the end itself where doubling leaves the range), of the line 0.
    /// </remarks>
    /// <param name="precision">Bits, from 2 to 2^20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public Dyadic Midpoint(int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        if (!IsBounded)
        {
            return UnboundedMidpoint();
        }

        var sum = Directed.Add(Lower.Value, Upper.Value, precision, Rounding.Down);
        var half = Directed.Multiply(
            sum.IsFinite ? sum.Value : Lower.Value,
            Dyadic.One.Scale(-1),
            precision,
            Rounding.Down
        );
        return Bound.Max(Lower, Bound.Min(half, Upper)).Value;
    }

    /// <summary>The two parts on either side of <see cref="Midpoint"/>; they share it.</summary>
    /// <param name="precision">Bits of the midpoint, from 2 to 2^20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public (Interval Left, Interval Right) Split(int precision = DefaultPrecision)
    {
        var middle = Midpoint(precision);
        return (new(Lower, middle), new(middle, Upper));
    }

    private Dyadic UnboundedMidpoint() =>
        Lower.IsFinite ? Dyadic.Max(1, Doubled(Lower.Value))
        : Upper.IsFinite ? Dyadic.Min(-1, Doubled(Upper.Value))
        : 0;

    private static Dyadic Doubled(Dyadic end) => end.Top < Dyadic.ExponentLimit ? end.Scale(1) : end;
}
