using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Algebra.Polynomials;

/// <summary>Counts the different real roots of a polynomial in an interval.</summary>
/// <remarks>
/// Sturm 1829: for a polynomial p with simple roots and the sequence p, p', and then each time the opposite of the remainder of the
/// last two, the number of roots in (a, b] is V(a) - V(b), where V(x) is the number of changes of sign in the sequence at x, zeros left out.
/// </remarks>
public sealed class SturmSequence
{
    private readonly ImmutableArray<Polynomial> _sequence;

    /// <summary>Makes the sequence of a polynomial; multiple roots count once.</summary>
    /// <exception cref="ArgumentException">The polynomial is 0, which has every number as a root.</exception>
    public SturmSequence(Polynomial polynomial)
    {
        if (polynomial.IsZero)
        {
            throw new ArgumentException("The polynomial 0 has every number as a root.", nameof(polynomial));
        }

        SquareFree = polynomial.SquareFree().Primitive();
        var sequence = ImmutableArray.CreateBuilder<Polynomial>();
        var (last, next) = (SquareFree, SquareFree.Derivative().Primitive());
        sequence.Add(last);
        while (!next.IsZero)
        {
            sequence.Add(next);
            // A positive factor changes no sign, and keeps the numbers short.
            (last, next) = (next, (-last.DivideBy(next).Remainder).Primitive());
        }

        _sequence = sequence.ToImmutable();
    }

    /// <summary>The polynomial with the same roots, each simple, and coprime integer coefficients.</summary>
    public Polynomial SquareFree { get; }

    /// <summary>The number of different roots x with lower &lt; x &lt; upper.</summary>
    /// <param name="lower">The lower end, null for none.</param>
    /// <param name="upper">The upper end, null for none; not below the lower end.</param>
    /// <exception cref="ArgumentException">The upper end is below the lower end.</exception>
    public int CountBetween(Rational? lower, Rational? upper)
    {
        if (lower is { } low && upper is { } high && high <= low)
        {
            return high == low
                ? 0
                : throw new ArgumentException(
                    "The upper end of an interval is not below the lower end.",
                    nameof(upper)
                );
        }

        var changes = Changes(lower, -1) - Changes(upper, 1);
        return upper is { } end && SquareFree.At(end).IsZero ? changes - 1 : changes;
    }

    private int Changes(Rational? at, int infinity)
    {
        var changes = 0;
        var last = 0;
        foreach (var polynomial in _sequence)
        {
            var sign = at is { } x ? polynomial.At(x).Sign : SignAtInfinity(polynomial, infinity);
            changes += sign * last < 0 ? 1 : 0;
            last = sign == 0 ? last : sign;
        }

        return changes;
    }

    private static int SignAtInfinity(Polynomial polynomial, int infinity) =>
        int.IsNegative(infinity) && int.IsOddInteger(polynomial.Degree)
            ? -polynomial.Leading.Sign
            : polynomial.Leading.Sign;
}
