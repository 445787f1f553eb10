using Theory.Numbers.Enclosures;

namespace Theory.Numbers;

// Each function's method, error bound and sources are stated in its own file under Enclosures.
public sealed partial class Interval
{
    /// <summary>An enclosure of pi: the two neighbours at the precision.</summary>
    public static Interval Pi(int precision = DefaultPrecision) => Checked(precision, Constants.PiInterval);

    /// <summary>An enclosure of e = exp(1).</summary>
    public static Interval E(int precision = DefaultPrecision) => Exp(One, precision);

    /// <summary>An enclosure of log 2: the two neighbours at the precision.</summary>
    public static Interval Ln2(int precision = DefaultPrecision) => Checked(precision, Constants.Log2Interval);

    /// <summary>All exp(x). Values beyond 2^(2^30) give an infinite upper end, values below 2^(-2^30) the lower end 0.</summary>
    /// <param name="x">The argument, unbounded ends included: exp([-inf, 0]) = [0, 1].</param>
    /// <param name="precision">Bits, from 2 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Exp(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, Exponential.Image);

    /// <summary>All log(x), the natural logarithm, over the positive elements x.</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">No element is positive, or the precision is out of range.</exception>
    public static Interval Log(Interval x, int precision = DefaultPrecision) =>
        x.Upper.Sign > 0
            ? Checked(x, precision, Logarithm.Image)
            : throw new ArgumentOutOfRangeException(
                nameof(x),
                x,
                "No element of the interval is in the domain of the logarithm, which is above 0."
            );

    /// <summary>All tanh(x); tanh of the whole line is [-1, 1].</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Tanh(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, HyperbolicTangent.Image);

    /// <summary>All 1 / (1 + exp(-x)), the logistic sigmoid.</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Sigmoid(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, Enclosures.Sigmoid.Image);

    /// <summary>All log(1 + exp(x)).</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Softplus(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, Enclosures.Softplus.Image);

    /// <summary>All sin(x). [-1, 1] where an end is infinite or of size 2^16384 or more.</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Sin(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, Circular.SineImage);

    /// <summary>All cos(x). [-1, 1] where an end is infinite or of size 2^16384 or more.</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Cos(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, Circular.CosineImage);

    /// <summary>All atan(x), the inverse tangent between -pi/2 and pi/2.</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Atan(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, Arctangent.Image);

    /// <summary>All erf(x), the error function; erf of the whole line is [-1, 1].</summary>
    /// <inheritdoc cref="Exp" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Erf(Interval x, int precision = DefaultPrecision) =>
        Checked(x, precision, ErrorFunction.Image);

    private static Interval Checked(int precision, Func<int, Interval> constant)
    {
        CheckFunctionPrecision(precision);
        return constant(precision);
    }

    private static Interval Checked(Interval x, int precision, Func<Interval, int, Interval> function)
    {
        CheckFunctionPrecision(precision);
        return function(x, precision);
    }

    // The functions compute with some more bits inside, for which the limit of the arithmetic must leave room.
    private static void CheckFunctionPrecision(int precision)
    {
        if (precision is < 2 or > 1_000_000)
        {
            throw new ArgumentOutOfRangeException(
                nameof(precision),
                precision,
                "The precision of a function is a number of bits from 2 to 1000000."
            );
        }
    }
}
