using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Theory.Numbers;

namespace Theory.Algebra.Polynomials;

/// <summary>A polynomial in one variable with rational coefficients. Immutable; equal to another when all coefficients are.</summary>
public sealed class Polynomial : IEquatable<Polynomial>
{
    /// <summary>Makes c0 + c1 x + c2 x^2 + ...; zeros at the end are dropped.</summary>
    /// <param name="coefficients">The coefficients, that of x^0 first. None gives the zero polynomial.</param>
    public Polynomial(params ReadOnlySpan<Rational> coefficients) =>
        Coefficients = [.. coefficients[..(coefficients.LastIndexOfAnyExcept(Rational.Zero) + 1)]];

    /// <summary>The polynomial 0.</summary>
    public static Polynomial Zero => new();

    /// <summary>The polynomial 1.</summary>
    public static Polynomial One => new(1);

    /// <summary>The polynomial x.</summary>
    public static Polynomial X => new(0, 1);

    /// <summary>The coefficients, that of x^0 first; the last one is not 0.</summary>
    public ImmutableArray<Rational> Coefficients { get; }

    /// <summary>The degree; -1 for the zero polynomial.</summary>
    public int Degree => Coefficients.Length - 1;

    /// <summary>Whether this is the zero polynomial.</summary>
    public bool IsZero => Coefficients.IsEmpty;

    /// <summary>The coefficient of the highest power; 0 for the zero polynomial.</summary>
    public Rational Leading => IsZero ? 0 : Coefficients[^1];

    /// <summary>Every rational number is a polynomial of degree 0, or 0.</summary>
    public static implicit operator Polynomial(Rational value) => new(value);

    /// <summary>Every integer is a polynomial of degree 0, or 0.</summary>
    public static implicit operator Polynomial(int value) => new((Rational)value);

    /// <summary>The sum.</summary>
    public static Polynomial operator +(Polynomial left, Polynomial right) =>
        Build(int.Max(left.Coefficients.Length, right.Coefficients.Length), i => left[i] + right[i]);

    /// <summary>The difference.</summary>
    public static Polynomial operator -(Polynomial left, Polynomial right) =>
        Build(int.Max(left.Coefficients.Length, right.Coefficients.Length), i => left[i] - right[i]);

    /// <summary>The opposite.</summary>
    public static Polynomial operator -(Polynomial operand) => operand.Scale(-1);

    /// <summary>The product.</summary>
    public static Polynomial operator *(Polynomial left, Polynomial right)
    {
        var product = new Rational[left.Coefficients.Length + right.Coefficients.Length];
        for (var i = 0; i <= left.Degree; i++)
        {
            for (var j = 0; j <= right.Degree; j++)
            {
                product[i + j] += left.Coefficients[i] * right.Coefficients[j];
            }
        }

        return new(product);
    }

    /// <summary>Whether all coefficients are the same.</summary>
    public static bool operator ==(Polynomial? left, Polynomial? right) => Equals(left, (object?)right);

    /// <summary>Whether a coefficient differs.</summary>
    public static bool operator !=(Polynomial? left, Polynomial? right) => !Equals(left, (object?)right);

    /// <summary>The coefficient of x^power, 0 beyond the degree.</summary>
    /// <param name="power">At least 0.</param>
    public Rational this[int power] => power < Coefficients.Length ? Coefficients[power] : 0;

    /// <summary>The value at a number, by Horner's rule.</summary>
    public Rational At(Rational x)
    {
        Rational value = 0;
        for (var i = Degree; i >= 0; i--)
        {
            value = value * x + Coefficients[i];
        }

        return value;
    }

    /// <summary>The derivative.</summary>
    public Polynomial Derivative() => Build(int.Max(Degree, 0), i => (i + 1) * Coefficients[i + 1]);

    /// <summary>The product with a number.</summary>
    public Polynomial Scale(Rational factor) => Build(Coefficients.Length, i => factor * Coefficients[i]);

    /// <summary>The quotient and the remainder of a division: this = quotient * divisor + remainder, the remainder of a lower degree than the divisor.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public (Polynomial Quotient, Polynomial Remainder) DivideBy(Polynomial divisor)
    {
        if (divisor.IsZero)
        {
            throw new DivideByZeroException("A polynomial can't be divided by the polynomial 0.");
        }

        var remainder = Coefficients.ToArray();
        var quotient = new Rational[int.Max(Degree - divisor.Degree + 1, 0)];
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            quotient[i] = remainder[i + divisor.Degree] / divisor.Leading;
            for (var j = 0; j <= divisor.Degree; j++)
            {
                remainder[i + j] -= quotient[i] * divisor.Coefficients[j];
            }
        }

        return (new(quotient), new(remainder));
    }

    /// <summary>The greatest common divisor of two polynomials, with coprime integer coefficients and a positive leading one; 0 for two zeros.</summary>
    /// <remarks>Euclid's algorithm.</remarks>
    public static Polynomial GreatestCommonDivisor(Polynomial left, Polynomial right)
    {
        while (!right.IsZero)
        {
            (left, right) = (right, left.DivideBy(right).Remainder.Primitive());
        }

        return left.Primitive().Scale(left.Leading.Sign);
    }

    /// <summary>A polynomial with the same roots, each of them simple: this, divided by its greatest common divisor with its derivative.</summary>
    public Polynomial SquareFree() => IsZero ? this : DivideBy(GreatestCommonDivisor(this, Derivative())).Quotient;

    /// <summary>The positive multiple of this polynomial whose coefficients are integers without a common factor.</summary>
    public Polynomial Primitive()
    {
        if (IsZero)
        {
            return this;
        }

        var denominator = Coefficients.Aggregate(
            BigInteger.One,
            (lcm, c) => lcm / BigInteger.GreatestCommonDivisor(lcm, c.Denominator) * c.Denominator
        );
        var content = Coefficients.Aggregate(
            BigInteger.Zero,
            (gcd, c) => BigInteger.GreatestCommonDivisor(gcd, c.Numerator)
        );
        return Scale(new Rational(denominator, content));
    }

    /// <inheritdoc/>
    public bool Equals(Polynomial? other) =>
        other is not null && Coefficients.AsSpan().SequenceEqual(other.Coefficients.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Polynomial);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Coefficients.Aggregate(Degree, (hash, coefficient) => HashCode.Combine(hash, coefficient));

    /// <summary>The polynomial as "3*x^2 - x + 1/2".</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = Degree; i >= 0; i--)
        {
            if (!Coefficients[i].IsZero)
            {
                text.Append(
                    (text.Length, Coefficients[i].Sign) switch
                    {
                        (0, 1) => "",
                        (0, _) => "-",
                        (_, 1) => " + ",
                        _ => " - ",
                    }
                );
                text.Append(Term(Coefficients[i].Abs(), i));
            }
        }

        return text.Length == 0 ? "0" : text.ToString();
    }

    private static string Term(Rational coefficient, int power) =>
        (coefficient == 1, power) switch
        {
            (_, 0) => $"{coefficient}",
            (true, 1) => "x",
            (true, _) => $"x^{power}",
            (false, 1) => $"{coefficient}*x",
            _ => $"{coefficient}*x^{power}",
        };

    private static Polynomial Build(int length, Func<int, Rational> coefficient)
    {
        var coefficients = new Rational[length];
        for (var i = 0; i < length; i++)
        {
            coefficients[i] = coefficient(i);
        }

        return new(coefficients);
    }
}
