using Theory.Numbers;

namespace Theory.Mutation.Arithmetic;

/// <summary>An end of an interval as a fraction or an infinity, with 0 times an infinity 0: plain arithmetic to compare with.</summary>
internal readonly record struct End(Fraction Value, int Infinity)
{
    public int Sign => Infinity == 0 ? Value.Above.Sign : Infinity;

    public static End operator *(End x, End y) =>
        x.Sign * y.Sign == 0 ? new(new(0, 1), 0)
        : x.Infinity == 0 && y.Infinity == 0 ? new(x.Value * y.Value, 0)
        : new(new(0, 1), x.Sign * y.Sign);

    public static End Of(Bound bound) =>
        bound.IsFinite ? new(Fraction.Of(bound.Value), 0) : new(new(0, 1), bound.IsPositiveInfinity ? 1 : -1);

    /// <summary>1 over an end that is 0 or above; over 0, from the side of the positive numbers.</summary>
    public End Reciprocal() =>
        Infinity == 0 && Value.Above.IsZero ? new(new(0, 1), 1)
        : Infinity == 0 ? new(new Fraction(1, 1) / Value, 0)
        : new(new(0, 1), 0);

    public static int Compare(End x, End y) =>
        x.Infinity != y.Infinity ? x.Infinity.CompareTo(y.Infinity) : Fraction.Compare(x.Value, y.Value);

    public Bound Rounded(int bits, Rounding rounding) =>
        Infinity == 0 ? Value.Rounded(bits, rounding)
        : Infinity == 1 ? Bound.PositiveInfinity
        : Bound.NegativeInfinity;

    /// <summary>The smallest interval of so many bits around some numbers.</summary>
    public static Interval Hull(int bits, params End[] ends)
    {
        Array.Sort(ends, Compare);
        return new(ends[0].Rounded(bits, Rounding.Down), ends[^1].Rounded(bits, Rounding.Up));
    }
}
