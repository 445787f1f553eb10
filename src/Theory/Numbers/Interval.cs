using System.Diagnostics.CodeAnalysis;

namespace Theory.Numbers;

/// <summary>
/// A closed interval of the real line whose ends are dyadic numbers or infinite: an enclosure of a real number or of a set of them.
/// </summary>
/// <remarks>
/// <para>Every operation encloses: for all x in X and y in Y where the operation is defined, x op y lies in X op Y (Moore, Kearfott
/// and Cloud, Introduction to Interval Analysis, 2009). An infinite end means "unbounded on this side"; infinity itself is no
/// element. The result's ends are rounded outward to the precision, in bits, that the operation is given (2 to 2^20).</para>
/// <para>Ends that leave the range of <see cref="Dyadic"/>, about 2^(+-2^30), widen outward: to infinity, or to 0.</para>
/// <para>An interval is never empty: an operation that is defined nowhere on its operand throws.</para>
/// <para>Immutable and safe to share between threads. Equality is that of the two ends.</para>
/// </remarks>
public sealed partial class Interval : IEquatable<Interval>
{
    /// <summary>The precision of the operators, and of every operation that is given none, in bits.</summary>
    public const int DefaultPrecision = 64;

    /// <summary>The highest precision, in bits.</summary>
    public const int MaxPrecision = 1 << 20;

    /// <summary>Makes the interval of all reals from <paramref name="lower"/> to <paramref name="upper"/>.</summary>
    /// <exception cref="ArgumentException">The lower end exceeds the upper, is plus infinity, or the upper is minus infinity.</exception>
    public Interval(Bound lower, Bound upper)
    {
        if (lower > upper || lower.IsPositiveInfinity || upper.IsNegativeInfinity)
        {
            throw new ArgumentException($"No real number lies between {lower} and {upper}.", nameof(lower));
        }

        Lower = lower;
        Upper = upper;
    }

    /// <summary>The whole real line.</summary>
    public static Interval Whole => new(Bound.NegativeInfinity, Bound.PositiveInfinity);

    /// <summary>The single point 0.</summary>
    public static Interval Zero => Point(Dyadic.Zero);

    /// <summary>The single point 1.</summary>
    public static Interval One => Point(Dyadic.One);

    /// <summary>The greatest known lower bound; minus infinity where there is none.</summary>
    public Bound Lower { get; }

    /// <summary>The least known upper bound; plus infinity where there is none.</summary>
    public Bound Upper { get; }

    /// <summary>Whether the interval is a single number.</summary>
    public bool IsPoint => Lower.IsFinite && Lower == Upper;

    /// <summary>Whether both ends are finite.</summary>
    public bool IsBounded => Lower.IsFinite && Upper.IsFinite;

    /// <summary>Whether every element is above 0.</summary>
    public bool IsPositive => Lower.Sign > 0;

    /// <summary>Whether every element is below 0.</summary>
    public bool IsNegative => Upper.Sign < 0;

    /// <summary>Whether every element is at least 0.</summary>
    public bool IsNonnegative => Lower.Sign >= 0;

    /// <summary>Whether every element is at most 0.</summary>
    public bool IsNonpositive => Upper.Sign <= 0;

    /// <summary>Whether 0 is an element.</summary>
    public bool ContainsZero => Lower.Sign <= 0 && Upper.Sign >= 0;

    /// <summary>The least upper bound of |x| over the interval.</summary>
    public Bound Magnitude => Bound.Max(Lower.Abs(), Upper.Abs());

    /// <summary>The least |x| over the interval.</summary>
    public Bound Mignitude => ContainsZero ? Dyadic.Zero : Bound.Min(Lower.Abs(), Upper.Abs());

    /// <summary>An <see cref="int"/> as a point.</summary>
    public static implicit operator Interval(int value) => Point(value);

    /// <summary>A dyadic number as a point.</summary>
    public static implicit operator Interval(Dyadic value) => Point(value);

    /// <summary>Whether both have the same ends.</summary>
    public static bool operator ==(Interval? left, Interval? right) => Equals(left, right);

    /// <summary>Whether the ends differ.</summary>
    public static bool operator !=(Interval? left, Interval? right) => !Equals(left, right);

    /// <summary>The interval of a single number.</summary>
    public static Interval Point(Dyadic value) => new(value, value);

    /// <summary>The tightest interval of the precision that holds a rational number: a point where the number fits.</summary>
    /// <param name="value">Any rational.</param>
    /// <param name="precision">Bits, from 2 to 2^20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Exactly(Rational value, int precision = DefaultPrecision) =>
        Between(value, value, precision);

    /// <summary>The tightest interval of the precision that holds all reals between two rational numbers.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end, at least the lower.</param>
    /// <param name="precision">Bits, from 2 to 2^20.</param>
    /// <exception cref="ArgumentException">The lower end exceeds the upper.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Between(Rational lower, Rational upper, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        return lower <= upper
            ? new(Directed.Round(lower, precision, Rounding.Down), Directed.Round(upper, precision, Rounding.Up))
            : throw new ArgumentException($"The lower end {lower} exceeds the upper end {upper}.", nameof(lower));
    }

    /// <summary>All reals from a number up.</summary>
    public static Interval AtLeast(Bound lower) => new(lower, Bound.PositiveInfinity);

    /// <summary>All reals up to a number.</summary>
    public static Interval AtMost(Bound upper) => new(Bound.NegativeInfinity, upper);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Interval? other) =>
        other is not null && Lower == other.Lower && Upper == other.Upper;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Interval);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper);

    /// <summary>The ends in decimals, rounded outward to 20 digits, as "[0.1, inf]".</summary>
    public override string ToString() => $"[{Lower.ToDecimalDown(20)}, {Upper.ToDecimalUp(20)}]";

    internal static void CheckPrecision(int precision)
    {
        if (precision is < 2 or > MaxPrecision)
        {
            throw new ArgumentOutOfRangeException(
                nameof(precision),
                precision,
                $"A precision is a number of bits from 2 to {MaxPrecision}."
            );
        }
    }
}
