using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Theory.Numbers;

/// <summary>An end of an interval: a dyadic number, minus infinity or plus infinity. <c>default(Bound)</c> is 0.</summary>
/// <remarks>The order is total, with minus infinity below and plus infinity above every number.</remarks>
public readonly struct Bound
    : IEquatable<Bound>,
        IComparable<Bound>,
        IComparable,
        IComparisonOperators<Bound, Bound, bool>,
        IUnaryNegationOperators<Bound, Bound>
{
    private readonly Dyadic _value;

    // -1 and 1 stand for the two infinities; the value is then 0.
    private readonly sbyte _infinity;

    /// <summary>Makes a finite bound.</summary>
    public Bound(Dyadic value)
    {
        _value = value;
    }

    private Bound(sbyte infinity)
    {
        _infinity = infinity;
    }

    /// <summary>Below every number.</summary>
    public static Bound NegativeInfinity => new((sbyte)-1);

    /// <summary>Above every number.</summary>
    public static Bound PositiveInfinity => new((sbyte)1);

    /// <summary>Whether the bound is a number.</summary>
    public bool IsFinite => _infinity == 0;

    /// <summary>Whether the bound is plus infinity.</summary>
    public bool IsPositiveInfinity => _infinity > 0;

    /// <summary>Whether the bound is minus infinity.</summary>
    public bool IsNegativeInfinity => _infinity < 0;

    /// <summary>Whether the bound is the number 0.</summary>
    public bool IsZero => _infinity == 0 && _value.IsZero;

    /// <summary>-1, 0 or 1: the sign, also of an infinity.</summary>
    public int Sign => _infinity == 0 ? _value.Sign : _infinity;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The bound is infinite.</exception>
    public Dyadic Value =>
        _infinity == 0 ? _value : throw new InvalidOperationException("An infinite bound is not a number.");

    /// <summary>Every dyadic number is a bound.</summary>
    public static implicit operator Bound(Dyadic value) => new(value);

    /// <summary>Every <see cref="int"/> is a bound.</summary>
    public static implicit operator Bound(int value) => new((Dyadic)value);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Bound left, Bound right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Bound left, Bound right) => !left.Equals(right);

    /// <summary>Whether the left bound is smaller.</summary>
    public static bool operator <(Bound left, Bound right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left bound is larger.</summary>
    public static bool operator >(Bound left, Bound right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left bound is smaller or the same.</summary>
    public static bool operator <=(Bound left, Bound right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left bound is larger or the same.</summary>
    public static bool operator >=(Bound left, Bound right) => left.CompareTo(right) >= 0;

    /// <summary>The negated bound.</summary>
    public static Bound operator -(Bound value) =>
        value._infinity == 0 ? new(-value._value) : new((sbyte)-value._infinity);

    /// <summary>The smaller of two bounds.</summary>
    public static Bound Min(Bound left, Bound right) => Order.Of(left, right).Smaller;

    /// <summary>The larger of two bounds.</summary>
    public static Bound Max(Bound left, Bound right) => Order.Of(left, right).Larger;

    /// <summary>The distance from 0, infinite for an infinity.</summary>
    public Bound Abs() => Max(this, -this);

    /// <inheritdoc/>
    public bool Equals(Bound other) => _infinity == other._infinity && _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Bound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_infinity, _value);

    /// <inheritdoc/>
    public int CompareTo(Bound other) =>
        (_infinity | other._infinity) == 0 ? _value.CompareTo(other._value) : _infinity.CompareTo(other._infinity);

    /// <summary>Compares with a rational number, exactly: negative, 0 or positive as this bound is smaller, the same or larger.</summary>
    public int CompareTo(Rational other) => _infinity == 0 ? _value.CompareTo(other) : _infinity;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The object is not a bound.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Bound other => CompareTo(other),
            _ => throw new ArgumentException("Only a Bound compares with a Bound.", nameof(obj)),
        };

    /// <summary>A decimal number that is at most this bound; "inf" or "-inf" for an infinity.</summary>
    /// <param name="significantDigits">The most digits to print, at least 1.</param>
    public string ToDecimalDown(int significantDigits) =>
        _infinity == 0 ? _value.ToDecimalDown(significantDigits) : InfinityText;

    /// <summary>A decimal number that is at least this bound; "inf" or "-inf" for an infinity.</summary>
    /// <param name="significantDigits">The most digits to print, at least 1.</param>
    public string ToDecimalUp(int significantDigits) =>
        _infinity == 0 ? _value.ToDecimalUp(significantDigits) : InfinityText;

    /// <summary>The exact number as Dyadic prints it, "inf" or "-inf".</summary>
    public override string ToString() => _infinity == 0 ? _value.ToString() : InfinityText;

    private string InfinityText => IsPositiveInfinity ? "inf" : "-inf";
}
