using Theory.Numbers;

namespace Theory.Algebra.Polynomials;

/// <summary>
/// One real root of a polynomial: either exactly <see cref="Low"/>, which is then also <see cref="High"/>, or the only root of the
/// polynomial between two numbers that are no roots, at which it has opposite signs.
/// </summary>
public sealed class RealRoot
{
    private readonly Polynomial _polynomial;

    internal RealRoot(Polynomial squareFree, Rational low, Rational high)
    {
        _polynomial = squareFree;
        Low = low;
        High = high;
    }

    /// <summary>A number below the root, or the root.</summary>
    public Rational Low { get; }

    /// <summary>A number above the root, or the root.</summary>
    public Rational High { get; }

    /// <summary>Whether the root is known exactly.</summary>
    public bool IsExact => Low == High;

    /// <summary>The same root between numbers that differ by at most the width given, by bisection.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is not above 0.</exception>
    public RealRoot Refine(Rational width)
    {
        if (width.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(width), width, "The width is above 0.");
        }

        var (low, high) = (Low, High);
        for (var gap = high - low; gap > width; gap /= 2)
        {
            var middle = (low + high) / 2;
            var sign = _polynomial.At(middle).Sign;
            if (sign == 0)
            {
                return new(_polynomial, middle, middle);
            }

            (low, high) = sign == _polynomial.At(low).Sign ? (middle, high) : (low, middle);
        }

        return new(_polynomial, low, high);
    }

    /// <summary>The root as "2", or as "between 1 and 3/2".</summary>
    public override string ToString() => IsExact ? $"{Low}" : $"between {Low} and {High}";
}
