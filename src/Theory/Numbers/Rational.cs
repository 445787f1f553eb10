using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Theory.Numbers;

/// <summary>
/// An exact rational number: a quotient of two integers of any size, always in lowest terms with a positive denominator.
/// </summary>
/// <remarks>
/// <para>Range: every rational; nothing overflows and nothing is rounded. Two values are equal exactly when they are the same number.</para>
/// <para><c>default(Rational)</c> is 0.</para>
/// <para>The full <c>INumber</c> interface is absent on purpose: it demands rounding conversions and bit patterns that an exact
/// number does not have. The operator interfaces are enough for generic code that adds, multiplies, divides and compares.</para>
/// </remarks>
public readonly partial struct Rational
    : IEquatable<Rational>,
        IComparable<Rational>,
        IComparable,
        IAdditionOperators<Rational, Rational, Rational>,
        ISubtractionOperators<Rational, Rational, Rational>,
        IMultiplyOperators<Rational, Rational, Rational>,
        IDivisionOperators<Rational, Rational, Rational>,
        IUnaryNegationOperators<Rational, Rational>,
        IComparisonOperators<Rational, Rational, bool>,
        IAdditiveIdentity<Rational, Rational>,
        IMultiplicativeIdentity<Rational, Rational>,
        ISpanParsable<Rational>,
        IFormattable
{
    // Zero stands for the denominator 1, so that default(Rational) is the number 0.
    private readonly BigInteger _denominator;

    /// <summary>Makes the number <paramref name="numerator"/> / <paramref name="denominator"/>, in lowest terms.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Any integer but 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A rational number needs a denominator other than 0.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (BigInteger.IsNegative(denominator))
        {
            divisor = -divisor;
        }

        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        _denominator = divisor.IsOne ? denominator : denominator / divisor;
    }

    private Rational(BigInteger integer)
    {
        Numerator = integer;
        _denominator = BigInteger.One;
    }

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One => new(BigInteger.One);

    /// <inheritdoc/>
    public static Rational AdditiveIdentity => Zero;

    /// <inheritdoc/>
    public static Rational MultiplicativeIdentity => One;

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; private init; }

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether the number is an integer.</summary>
    public bool IsInteger => Denominator.IsOne;

    /// <summary>-1, 0 or 1: the sign of the number.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Every <see cref="int"/> is a rational.</summary>
    public static implicit operator Rational(int value) => new((BigInteger)value);

    /// <summary>Every <see cref="long"/> is a rational.</summary>
    public static implicit operator Rational(long value) => new((BigInteger)value);

    /// <summary>Every <see cref="BigInteger"/> is a rational.</summary>
    public static implicit operator Rational(BigInteger value) => new(value);

    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right) => Sum(left, right);

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => Sum(left, -right);

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return new(left.Numerator * right.Numerator);
        }

        return new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The negated number.</summary>
    public static Rational operator -(Rational value) => value with { Numerator = -value.Numerator };

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is smaller or the same.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is larger or the same.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The distance from 0.</summary>
    public Rational Abs() => this with { Numerator = BigInteger.Abs(Numerator) };

    /// <summary>One divided by this number.</summary>
    /// <exception cref="DivideByZeroException">This number is 0.</exception>
    public Rational Reciprocal() => One / this;

    /// <summary>The largest integer that is at most this number.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => Order.Of(left, right).Smaller;

    /// <summary>The larger of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => Order.Of(left, right).Larger;

    /// <summary>This number to an integer power; the power 0 gives 1, also of 0.</summary>
    /// <exception cref="DivideByZeroException">This number is 0 and the exponent is negative.</exception>
    public Rational Pow(int exponent)
    {
        var size = BigInteger.Pow(Numerator, int.Abs(exponent));
        var unit = BigInteger.Pow(Denominator, int.Abs(exponent));
        return int.IsNegative(exponent) ? new(unit, size) : new(size, unit);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The object is not a rational.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Rational other => CompareTo(other),
            _ => throw new ArgumentException("Only a Rational compares with a Rational.", nameof(obj)),
        };

    /// <summary>The number as "3", "-1/2" and the like; <see cref="Parse(string)"/> reads it back.</summary>
    public override string ToString() =>
        IsInteger
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The same as <see cref="ToString()"/>: an exact number has one form, in every culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static Rational Sum(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new(left.Numerator + right.Numerator)
            : new(
                left.Numerator * right.Denominator + right.Numerator * left.Denominator,
                left.Denominator * right.Denominator
            );
}
