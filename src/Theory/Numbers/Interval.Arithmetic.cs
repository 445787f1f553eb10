namespace Theory.Numbers;

public sealed partial class Interval
{
    /// <summary>The sum, at <see cref="DefaultPrecision"/>.</summary>
    public static Interval operator +(Interval left, Interval right) => Add(left, right);

    /// <summary>The difference, at <see cref="DefaultPrecision"/>.</summary>
    public static Interval operator -(Interval left, Interval right) => Subtract(left, right);

    /// <summary>The negated interval, exactly.</summary>
    public static Interval operator -(Interval value) => new(-value.Upper, -value.Lower);

    /// <summary>The product, at <see cref="DefaultPrecision"/>.</summary>
    public static Interval operator *(Interval left, Interval right) => Multiply(left, right);

    /// <summary>The quotient, at <see cref="DefaultPrecision"/>.</summary>
    /// <exception cref="DivideByZeroException">The divisor is [0, 0].</exception>
    public static Interval operator /(Interval left, Interval right) => Divide(left, right);

    /// <summary>All sums of an element of the left and an element of the right interval.</summary>
    public static Interval Add(Interval left, Interval right, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        return new(
            Add(left.Lower, right.Lower, precision, Rounding.Down),
            Add(left.Upper, right.Upper, precision, Rounding.Up)
        );
    }

    /// <summary>All differences of an element of the left and an element of the right interval.</summary>
    public static Interval Subtract(Interval left, Interval right, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        return new(
            Add(left.Lower, -right.Upper, precision, Rounding.Down),
            Add(left.Upper, -right.Lower, precision, Rounding.Up)
        );
    }

    /// <summary>All products of an element of the left and an element of the right interval.</summary>
    public static Interval Multiply(Interval left, Interval right, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        return right.IsNonnegative ? Stretch(left, right, precision)
            : right.IsNonpositive ? -Stretch(left, -right, precision)
            : MultiplyMixed(left, right, precision);
    }

    /// <summary>All quotients of an element of the left and an element other than 0 of the right interval.</summary>
    /// <remarks>
    /// Where 0 is an end of the divisor the quotient is unbounded on the sides it can reach; where 0 lies inside it, the whole
    /// line. A dividend [0, 0] gives [0, 0].
    /// </remarks>
    /// <exception cref="DivideByZeroException">The divisor is [0, 0], so that no quotient exists.</exception>
    public static Interval Divide(Interval left, Interval right, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        return Quotient(left, right, precision);
    }

    /// <summary>All 1 / x over the elements x other than 0.</summary>
    /// <exception cref="DivideByZeroException">The interval is [0, 0].</exception>
    public static Interval Reciprocal(Interval value, int precision = DefaultPrecision) =>
        Divide(One, value, precision);

    /// <summary>All |x|, exactly.</summary>
    public static Interval Abs(Interval value) => new(value.Mignitude, value.Magnitude);

    /// <summary>All values of the smaller of an element of each, exactly.</summary>
    public static Interval Min(Interval left, Interval right) =>
        new(Bound.Min(left.Lower, right.Lower), Bound.Min(left.Upper, right.Upper));

    /// <summary>All values of the larger of an element of each, exactly.</summary>
    public static Interval Max(Interval left, Interval right) =>
        new(Bound.Max(left.Lower, right.Lower), Bound.Max(left.Upper, right.Upper));

    /// <summary>From the floor of the lower to the floor of the upper end, exactly.</summary>
    public static Interval Floor(Interval value) => new(Floor(value.Lower), Floor(value.Upper));

    /// <summary>The same set, with ends rounded outward to the precision.</summary>
    public static Interval Round(Interval value, int precision) => Add(value, Zero, precision);

    // Also to some more bits than an operation may be asked for.
    private static Interval Quotient(Interval left, Interval right, int precision) =>
        right.IsNonnegative && right.Upper.IsZero
            ? throw new DivideByZeroException("The divisor is the interval [0, 0]: no quotient exists.")
        : right.IsNonnegative ? DivideByPositive(left, right, precision)
        : right.IsNonpositive ? -DivideByPositive(left, -right, precision)
        : left == Zero ? Zero
        : Whole;

    /// <summary>The product with a factor that has no negative element.</summary>
    private static Interval Stretch(Interval value, Interval factor, int precision)
    {
        var lowerFactor = value.IsNonnegative ? factor.Lower : factor.Upper;
        var upperFactor = value.IsNegative ? factor.Lower : factor.Upper;
        return new(
            Multiply(value.Lower, lowerFactor, precision, Rounding.Down),
            Multiply(value.Upper, upperFactor, precision, Rounding.Up)
        );
    }

    // The right interval has elements on both sides of 0.
    private static Interval MultiplyMixed(Interval left, Interval right, int precision) =>
        new(
            Bound.Min(
                Multiply(left.Lower, right.Upper, precision, Rounding.Down),
                Multiply(left.Upper, right.Lower, precision, Rounding.Down)
            ),
            Bound.Max(
                Multiply(left.Lower, right.Lower, precision, Rounding.Up),
                Multiply(left.Upper, right.Upper, precision, Rounding.Up)
            )
        );

    private static Interval DivideByPositive(Interval left, Interval right, int precision)
    {
        var lowerDivisor = left.IsNonnegative ? right.Upper : right.Lower;
        var upperDivisor = left.IsNegative ? right.Upper : right.Lower;
        return new(
            Divide(left.Lower, lowerDivisor, precision, Rounding.Down),
            Divide(left.Upper, upperDivisor, precision, Rounding.Up)
        );
    }

    // The operands are two lower or two upper ends, so that two infinities have the same sign.
    private static Bound Add(Bound left, Bound right, int precision, Rounding rounding) =>
        !left.IsFinite ? left
        : !right.IsFinite ? right
        : Directed.Add(left.Value, right.Value, precision, rounding);

    // An end 0 stands for elements that are 0, so its product with an infinite end is 0.
    private static Bound Multiply(Bound left, Bound right, int precision, Rounding rounding)
    {
        if (left.IsFinite && right.IsFinite)
        {
            return Directed.Multiply(left.Value, right.Value, precision, rounding);
        }

        return (left.Sign * right.Sign) switch
        {
            0 => Dyadic.Zero,
            1 => Bound.PositiveInfinity,
            _ => Bound.NegativeInfinity,
        };
    }

    // The divisor is an end of an interval of numbers that are not negative, where 0 stands for ever smaller positive elements.
    private static Bound Divide(Bound left, Bound right, int precision, Rounding rounding)
    {
        if (right.IsPositiveInfinity)
        {
            return Dyadic.Zero;
        }

        return left.IsFinite && !right.IsZero
            ? Directed.Divide(left.Value, right.Value, precision, rounding)
            : Multiply(left, Bound.PositiveInfinity, precision, rounding);
    }

    private static Bound Floor(Bound value) => value.IsFinite ? value.Value.Floor() : value;
}
