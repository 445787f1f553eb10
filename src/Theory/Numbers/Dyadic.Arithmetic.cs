using System.Numerics;

namespace Theory.Numbers;

public readonly partial struct Dyadic
{
    /// <summary>The exact sum.</summary>
    /// <exception cref="OverflowException">The sum lies outside the range, or needs a mantissa of more than 2^24 bits.</exception>
    public static Dyadic operator +(Dyadic left, Dyadic right) => Sum(left, right);

    /// <summary>The exact difference.</summary>
    /// <exception cref="OverflowException">The difference lies outside the range, or needs a mantissa of more than 2^24 bits.</exception>
    public static Dyadic operator -(Dyadic left, Dyadic right) => Sum(left, -right);

    /// <summary>The exact product.</summary>
    /// <exception cref="OverflowException">The product lies outside the range, or needs a mantissa of more than 2^24 bits.</exception>
    public static Dyadic operator *(Dyadic left, Dyadic right)
    {
        var exponent = (long)left.Exponent + right.Exponent;
        return left.MantissaBits + right.MantissaBits <= SmallBits
            ? Create(left._small * right._small, exponent)
            : Create(left.Mantissa * right.Mantissa, exponent);
    }

    /// <summary>The negated number.</summary>
    public static Dyadic operator -(Dyadic value) =>
        value._large is null
            ? new(-value._small, null, value.Exponent)
            : new(Int128.Zero, new LargeMantissa(-value._large.Value), value.Exponent);

    /// <summary>The smaller of two numbers.</summary>
    public static Dyadic Min(Dyadic left, Dyadic right) => Order.Of(left, right).Smaller;

    /// <summary>The larger of two numbers.</summary>
    public static Dyadic Max(Dyadic left, Dyadic right) => Order.Of(left, right).Larger;

    /// <summary>A rational number as a dyadic one, where its denominator is a power of 2.</summary>
    /// <param name="value">Any rational.</param>
    /// <param name="result">The same number, or 0 where the denominator is no power of 2.</param>
    /// <returns>Whether the number is dyadic.</returns>
    /// <exception cref="OverflowException">The number is dyadic and lies outside the range.</exception>
    public static bool TryExactly(Rational value, out Dyadic result)
    {
        var isDyadic = value.Denominator.IsPowerOfTwo;
        result = isDyadic ? Create(value.Numerator, -((long)value.Denominator.GetBitLength() - 1)) : default;
        return isDyadic;
    }

    /// <summary>The distance from 0.</summary>
    public Dyadic Abs() => Sign == -1 ? -this : this;

    /// <summary>This number times 2^<paramref name="places"/>, exactly.</summary>
    /// <exception cref="OverflowException">The product lies outside the range.</exception>
    public Dyadic Scale(int places)
    {
        if (IsZero)
        {
            return this;
        }

        var exponent = (long)Exponent + places;
        CheckRange(exponent, MantissaBits);
        return new(_small, _large, (int)exponent);
    }

    /// <summary>The largest integer that is at most this number.</summary>
    public Dyadic Floor() => IsInteger ? this : Normalise(Mantissa >> -Exponent, 0);

    /// <summary>The same number as a rational.</summary>
    /// <exception cref="OverflowException">The numerator or the denominator would have more than 2^24 bits.</exception>
    public Rational ToRational()
    {
        if (long.Abs(Exponent) > MaxMantissaBits)
        {
            throw new OverflowException($"A factor 2^{Exponent} is too long to write out as a rational.");
        }

        return new(Mantissa << int.Max(Exponent, 0), BigInteger.One << int.Max(-Exponent, 0));
    }

    /// <summary>The nearest number on the given side with a mantissa of at most <paramref name="precision"/> bits.</summary>
    /// <param name="precision">Bits, from 2 to 2^20.</param>
    /// <param name="rounding">The side.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    /// <exception cref="OverflowException">The rounded number lies outside the range of the type.</exception>
    public Dyadic Round(int precision, Rounding rounding)
    {
        Interval.CheckPrecision(precision);
        var rounded = Directed.Round(this, precision, rounding);
        return rounded.IsFinite ? rounded.Value : throw new OverflowException("The rounded number is out of range.");
    }

    private static Dyadic Sum(Dyadic left, Dyadic right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        var low = int.Min(left.Exponent, right.Exponent);
        var length = (long)int.Max(left.Top, right.Top) - low;
        if (length < SmallBits)
        {
            return Create((left._small << (left.Exponent - low)) + (right._small << (right.Exponent - low)), low);
        }

        CheckRange(low, length);
        return Create((left.Mantissa << (left.Exponent - low)) + (right.Mantissa << (right.Exponent - low)), low);
    }
}
