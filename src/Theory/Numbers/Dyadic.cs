using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Theory.Numbers;

/// <summary>A dyadic number: an integer times a power of 2, exactly.</summary>
/// <remarks>
/// <para>The mantissa is odd, or the number is 0, so two values are equal exactly when they are the same number.</para>
/// <para>Range: 0 and all m * 2^e with 2^(-2^30 - 1) &lt;= |m * 2^e| &lt; 2^(2^30) and at most 2^24 bits in m. The exact operations
/// throw <see cref="OverflowException"/> outside it; the rounded ones of <see cref="Interval"/> widen to 0 or to infinity instead.</para>
/// <para><c>default(Dyadic)</c> is 0.</para>
/// </remarks>
public readonly partial struct Dyadic
    : IEquatable<Dyadic>,
        IComparable<Dyadic>,
        IComparable,
        IAdditionOperators<Dyadic, Dyadic, Dyadic>,
        ISubtractionOperators<Dyadic, Dyadic, Dyadic>,
        IMultiplyOperators<Dyadic, Dyadic, Dyadic>,
        IUnaryNegationOperators<Dyadic, Dyadic>,
        IComparisonOperators<Dyadic, Dyadic, bool>
{
    /// <summary>Every number but 0 has its leading bit at a place from 2^(-limit - 1) to 2^(limit - 1).</summary>
    internal const int ExponentLimit = 1 << 30;

    private const int MaxMantissaBits = 1 << 24;

    /// <summary>The longest mantissa that lives in the struct itself.</summary>
    internal const int SmallBits = 127;

    // A mantissa of at most SmallBits lives in the struct itself; a longer one in a box, where _small is 0.
    private readonly Int128 _small;
    private readonly LargeMantissa? _large;

    private Dyadic(Int128 small, LargeMantissa? large, int exponent)
    {
        _small = small;
        _large = large;
        Exponent = exponent;
    }

    /// <summary>Makes the number <paramref name="mantissa"/> * 2^<paramref name="exponent"/>.</summary>
    /// <exception cref="OverflowException">The number lies outside the range of the type.</exception>
    public Dyadic(BigInteger mantissa, int exponent)
    {
        this = Create(mantissa, exponent);
    }

    /// <summary>The number 0.</summary>
    public static Dyadic Zero => default;

    /// <summary>The number 1.</summary>
    public static Dyadic One => new(Int128.One, null, 0);

    /// <summary>The odd integer m of the form m * 2^e, with the sign of the number; 0 for 0.</summary>
    public BigInteger Mantissa => _large is null ? _small : _large.Value;

    /// <summary>The exponent e of the form m * 2^e with odd m; 0 for 0.</summary>
    public int Exponent { get; }

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => _small == Int128.Zero && _large is null;

    /// <summary>Whether the number is an integer.</summary>
    public bool IsInteger => Exponent >= 0;

    /// <summary>-1, 0 or 1: the sign of the number.</summary>
    public int Sign => _large is null ? Int128.Sign(_small) : _large.Value.Sign;

    /// <summary>The number of bits of the mantissa's magnitude; 0 for 0.</summary>
    public int MantissaBits => _large is null ? BitLength(_small) : _large.Bits;

    /// <summary>The least integer t with |x| &lt; 2^t; 0 for 0.</summary>
    internal int Top => Exponent + MantissaBits;

    internal bool IsSmall => _large is null;

    internal Int128 SmallMantissa => _small;

    /// <summary>Every <see cref="int"/> is a dyadic number.</summary>
    public static implicit operator Dyadic(int value) => Create((Int128)value, 0);

    /// <summary>Every <see cref="long"/> is a dyadic number.</summary>
    public static implicit operator Dyadic(long value) => Create((Int128)value, 0);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Dyadic left, Dyadic right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Dyadic left, Dyadic right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Dyadic left, Dyadic right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(Dyadic left, Dyadic right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is smaller or the same.</summary>
    public static bool operator <=(Dyadic left, Dyadic right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is larger or the same.</summary>
    public static bool operator >=(Dyadic left, Dyadic right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Dyadic other) =>
        Exponent == other.Exponent && _small == other._small && _large?.Value == other._large?.Value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Dyadic other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_small, _large?.Value, Exponent);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The object is not a dyadic number.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Dyadic other => CompareTo(other),
            _ => throw new ArgumentException("Only a Dyadic compares with a Dyadic.", nameof(obj)),
        };

    /// <inheritdoc/>
    public int CompareTo(Dyadic other)
    {
        if (Top != other.Top)
        {
            return (Sign, Sign * Top).CompareTo((other.Sign, other.Sign * other.Top));
        }

        // The leading bits agree or a number is 0, so the shift that aligns the mantissas is no longer than the longer of them.
        var low = int.Min(Exponent, other.Exponent);
        return IsSmall && other.IsSmall
            ? (_small << (Exponent - low)).CompareTo(other._small << (other.Exponent - low))
            : (Mantissa << (Exponent - low)).CompareTo(other.Mantissa << (other.Exponent - low));
    }

    /// <summary>Compares with a rational number, exactly: negative, 0 or positive as this number is smaller, the same or larger.</summary>
    public int CompareTo(Rational other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        // Far numbers are told apart without writing out a huge power of 2: with lengths a of n and b of d,
        // 2^(a-b-1) < n/d < 2^(a-b+1), and 2^(t-1) <= |x| < 2^t.
        var gap = Top - (BigInteger.Abs(other.Numerator).GetBitLength() - other.Denominator.GetBitLength());
        return gap is 0 or 1
            ? ((Mantissa << int.Max(Exponent, 0)) * other.Denominator).CompareTo(
                other.Numerator << int.Max(-Exponent, 0)
            )
            : (Sign * gap).CompareTo(0);
    }

    /// <summary>Brings a mantissa to odd form. The caller has seen to it that the number is in range.</summary>
    internal static Dyadic Normalise<T>(T mantissa, long exponent)
        where T : IBinaryInteger<T>
    {
        if (T.IsZero(mantissa))
        {
            return default;
        }

        var zeros = int.CreateChecked(T.TrailingZeroCount(mantissa));
        mantissa >>= zeros;
        return BitLength(mantissa) <= SmallBits
            ? new(Int128.CreateChecked(mantissa), null, (int)(exponent + zeros))
            : new(Int128.Zero, new LargeMantissa(BigInteger.CreateChecked(mantissa)), (int)(exponent + zeros));
    }

    /// <summary>The number of bits of the magnitude.</summary>
    internal static int BitLength<T>(T value)
        where T : IBinaryInteger<T> => T.Abs(value).GetShortestBitLength();

    private static Dyadic Create<T>(T mantissa, long exponent)
        where T : IBinaryInteger<T>
    {
        CheckRange(exponent, BitLength(mantissa));
        return Normalise(mantissa, exponent);
    }

    private static void CheckRange(long exponent, long bits)
    {
        if (bits > 0 && (bits > MaxMantissaBits || long.Abs(exponent + bits) > ExponentLimit))
        {
            throw new OverflowException(
                $"A dyadic number of {bits} bits times 2^{exponent} is out of range: at most {MaxMantissaBits} bits, "
                    + $"and the leading bit between 2^-{ExponentLimit} and 2^{ExponentLimit}."
            );
        }
    }

    private sealed class LargeMantissa(BigInteger value)
    {
        public BigInteger Value { get; } = value;

        public int Bits { get; } = BitLength(value);
    }
}
