using System.Numerics;
using Theory.Laws.Generators;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>Exact arithmetic, as its laws see it.</summary>
/// <param name="LowestTerms">The numerator and denominator of p/q in lowest terms, the denominator positive; q is not 0.</param>
/// <param name="Add">x + y.</param>
/// <param name="Multiply">x y.</param>
/// <param name="Negate">-x.</param>
/// <param name="Reciprocal">1 / x; it throws <see cref="DivideByZeroException"/> at 0.</param>
/// <param name="Compare">Below 0 where x &lt; y, 0 where x = y, above 0 where x > y.</param>
/// <param name="Floor">The largest integer that is at most x.</param>
/// <param name="Power">x to an integer power; x is not 0 where the power is negative.</param>
/// <param name="Print">x as a text.</param>
/// <param name="Parse">The number that a text such as "2", "-0.125", "1e-3" or "1/3" stands for.</param>
public sealed record RationalSubject(
    Func<BigInteger, BigInteger, Pair<BigInteger, BigInteger>> LowestTerms,
    Func<Rational, Rational, Rational> Add,
    Func<Rational, Rational, Rational> Multiply,
    Func<Rational, Rational> Negate,
    Func<Rational, Rational> Reciprocal,
    Func<Rational, Rational, int> Compare,
    Func<Rational, BigInteger> Floor,
    Func<Rational, int, Rational> Power,
    Func<Rational, string> Print,
    Func<string, Rational> Parse
)
{
    /// <summary>The arithmetic of <see cref="Rational"/>.</summary>
    public static RationalSubject Ours =>
        new(
            (p, q) => new(new Rational(p, q).Numerator, new Rational(p, q).Denominator),
            (x, y) => x + y,
            (x, y) => x * y,
            x => -x,
            x => x.Reciprocal(),
            (x, y) => x.CompareTo(y),
            x => x.Floor(),
            (x, n) => x.Pow(n),
            x => x.ToString(),
            Rational.Parse
        );
}
