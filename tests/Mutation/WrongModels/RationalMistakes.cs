using System.Globalization;
using System.Numerics;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class RationalMistakes
{
    private static RationalSubject Ours => RationalSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "lowest-terms-not-sought",
                "a fraction is left as it comes",
                Ours with
                {
                    LowestTerms = (p, q) => new(p, q),
                },
                "0 and 2",
                "rational-lowest-terms"
            ),
            Of(
                "lowest-terms-with-sign-below",
                "the sign is left in the denominator",
                Ours with
                {
                    LowestTerms = SignBelow,
                },
                "0 and -1",
                "rational-lowest-terms"
            ),
            Of(
                "lowest-terms-lose-the-sign",
                "both parts are made positive",
                Ours with
                {
                    LowestTerms = (p, q) => new(new Rational(p, q).Abs().Numerator, new Rational(p, q).Denominator),
                },
                "-1 and 1",
                "rational-lowest-terms-keep-the-value"
            ),
            Of(
                "lowest-terms-divide-the-numerator-only",
                "only the numerator is divided by the common divisor",
                Ours with
                {
                    LowestTerms = (p, q) => new(new Rational(p, q).Numerator, q),
                },
                "0 and 2",
                "rational-lowest-terms",
                "rational-lowest-terms-keep-the-value"
            ),
            Of(
                "sum-of-numerators-over-sum-of-denominators",
                "fractions are added above and below",
                Ours with
                {
                    Add = (x, y) => new(x.Numerator + y.Numerator, x.Denominator + y.Denominator),
                },
                "0 and 1",
                "rational-addition-cross-multiplies",
                "rational-addition-associates",
                "rational-zero-is-neutral",
                "rational-distributes",
                "rational-order-respects-addition"
            ),
            Of(
                "sum-keeps-the-first-denominator",
                "numerators are added as they stand",
                Ours with
                {
                    Add = (x, y) => new(x.Numerator + y.Numerator, x.Denominator),
                },
                "1/2 and 1",
                "rational-addition-cross-multiplies",
                "rational-addition-commutes",
                "rational-addition-associates",
                "rational-distributes",
                "rational-order-respects-addition"
            ),
            Of(
                "sum-forgets-to-carry-sign",
                "the sum of the sizes, with the sign of the first",
                Ours with
                {
                    Add = (x, y) => (x.Abs() + y.Abs()) * (x.Sign < 0 ? -1 : 1),
                },
                "-1 and 1",
                "rational-addition-cross-multiplies",
                "rational-addition-commutes",
                "rational-negative-cancels",
                "rational-distributes"
            ),
            Of(
                "sum-through-doubles",
                "numbers are added as doubles",
                Ours with
                {
                    Add = (x, y) => Rational.FromDouble(x.ToDouble() + y.ToDouble()),
                },
                "1/17 and 0",
                "rational-addition-cross-multiplies",
                "rational-addition-associates",
                "rational-zero-is-neutral",
                "rational-distributes",
                "rational-order-respects-addition"
            ),
            Of(
                "product-through-doubles",
                "numbers are multiplied as doubles",
                Ours with
                {
                    Multiply = (x, y) => Rational.FromDouble(x.ToDouble() * y.ToDouble()),
                },
                "1 and 12281926170587207",
                "rational-multiplication-cross-multiplies",
                "rational-multiplication-associates",
                "rational-one-is-neutral",
                "rational-reciprocal-cancels",
                "rational-distributes",
                "rational-powers-add"
            ),
            Of(
                "product-with-the-sign-of-the-first",
                "the sign of the second factor is lost",
                Ours with
                {
                    Multiply = (x, y) => x * y.Abs(),
                },
                "1 and -1",
                "rational-multiplication-cross-multiplies",
                "rational-multiplication-commutes",
                "rational-reciprocal-cancels",
                "rational-distributes",
                "rational-powers-add",
                "rational-order-respects-multiplication"
            ),
            Of(
                "product-of-numerators-over-first-denominator",
                "the second denominator is forgotten in a product",
                Ours with
                {
                    Multiply = (x, y) => new(x.Numerator * y.Numerator, x.Denominator),
                },
                "1 and 1/2",
                "rational-multiplication-cross-multiplies",
                "rational-multiplication-commutes",
                "rational-multiplication-associates",
                "rational-reciprocal-cancels",
                "rational-distributes",
                "rational-powers-add"
            ),
            Of(
                "product-of-sizes",
                "two negative numbers and a mixed pair both give a positive product",
                Ours with
                {
                    Multiply = (x, y) => (x * y).Abs(),
                },
                "1 and -1",
                "rational-multiplication-cross-multiplies",
                "rational-one-is-neutral",
                "rational-distributes",
                "rational-powers-add",
                "rational-order-respects-multiplication"
            ),
            Of(
                "product-adds",
                "the product is the sum",
                Ours with
                {
                    Multiply = (x, y) => x + y,
                },
                "0 and 1",
                "rational-multiplication-cross-multiplies",
                "rational-one-is-neutral",
                "rational-reciprocal-cancels",
                "rational-distributes",
                "rational-powers-add",
                "rational-order-respects-multiplication"
            ),
            Of(
                "negative-is-size",
                "the negative of a negative number stays negative",
                Ours with
                {
                    Negate = x => -x.Abs(),
                },
                "-1",
                "rational-negative-cancels"
            ),
            Of(
                "negative-is-reciprocal",
                "the negative is mixed up with the reciprocal",
                Ours with
                {
                    Negate = x => x.IsZero ? x : x.Reciprocal(),
                },
                "1",
                "rational-negative-cancels"
            ),
            Of(
                "reciprocal-of-zero",
                "1/0 is taken to be 0",
                Ours with
                {
                    Reciprocal = x => x.IsZero ? x : x.Reciprocal(),
                },
                "0",
                "rational-zero-has-no-reciprocal"
            ),
            Of(
                "reciprocal-of-zero-is-huge",
                "1/0 is taken to be a huge number, as an overflow would",
                Ours with
                {
                    Reciprocal = x => x.IsZero ? BigInteger.Pow(10, 300) : x.Reciprocal(),
                },
                "0",
                "rational-zero-has-no-reciprocal"
            ),
            Of(
                "reciprocal-loses-the-sign",
                "the reciprocal of a negative number comes out positive",
                Ours with
                {
                    Reciprocal = x => x.Abs().Reciprocal(),
                },
                "-1",
                "rational-reciprocal-cancels"
            ),
            Of(
                "order-by-numerators",
                "fractions are compared by their numerators",
                Ours with
                {
                    Compare = (x, y) => x.Numerator.CompareTo(y.Numerator),
                },
                "-1 and -1/2",
                "rational-order-cross-multiplies",
                "rational-order-respects-addition",
                "rational-order-respects-multiplication"
            ),
            Of(
                "order-by-size",
                "numbers are compared without their signs",
                Ours with
                {
                    Compare = (x, y) => x.Abs().CompareTo(y.Abs()),
                },
                "0 and -1",
                "rational-order-cross-multiplies",
                "rational-order-respects-addition",
                "rational-order-respects-multiplication"
            ),
            Of(
                "floor-towards-zero",
                "the fraction is cut off, towards 0",
                Ours with
                {
                    Floor = x => BigInteger.Divide(x.Numerator, x.Denominator),
                },
                "-1 and 1/2",
                "rational-floor-drops-the-fraction"
            ),
            Of(
                "floor-rounds",
                "the floor rounds to the nearest integer",
                Ours with
                {
                    Floor = x => (x + new Rational(1, 2)).Floor(),
                },
                "0 and 1/2",
                "rational-floor-drops-the-fraction"
            ),
            Of(
                "power-ignores-the-sign",
                "a negative exponent counts as a positive one",
                Ours with
                {
                    Power = (x, n) => x.Pow(int.Abs(n)),
                },
                "2 and -1",
                "rational-powers-add"
            ),
            Of(
                "power-of-zero-exponent",
                "the power 0 gives 0",
                Ours with
                {
                    Power = (x, n) => n == 0 ? 0 : x.Pow(n),
                },
                "1 and 0",
                "rational-powers-add"
            ),
            Of(
                "power-one-short",
                "the power multiplies once too few",
                Ours with
                {
                    Power = (x, n) => x.Pow(n - 1),
                },
                "2 and 0",
                "rational-powers-add"
            ),
            Of(
                "text-of-six-decimals",
                "numbers are printed to six decimals",
                Ours with
                {
                    Print = x => x.ToDouble().ToString("0.######", CultureInfo.InvariantCulture),
                },
                "1/11",
                "rational-text-round-trip"
            ),
            Of(
                "text-without-sign",
                "the sign is not printed",
                Ours with
                {
                    Print = x => x.Abs().ToString(),
                },
                "-1",
                "rational-text-round-trip"
            ),
            Of(
                "text-loses-sign-before-zero",
                "the sign of -0.5 is lost, since its integer part is 0",
                Ours with
                {
                    Parse = LosingSignBeforeZero,
                },
                "\"-0.3\"",
                "rational-decimals-are-exact"
            ),
            Of(
                "text-without-exponent",
                "the exponent of a decimal is ignored",
                Ours with
                {
                    Parse = text => Rational.Parse(text.Split('e')[0]),
                },
                "\"1e-1\"",
                "rational-decimals-are-exact"
            ),
            Of(
                "text-through-double",
                "texts are read as doubles",
                Ours with
                {
                    Parse = ThroughDouble,
                },
                "1/5",
                "rational-text-round-trip",
                "rational-decimals-are-exact"
            ),
        ];

    private static WrongModel<RationalSubject> Of(
        string id,
        string mistake,
        RationalSubject subject,
        string counterexample,
        params string[] killers
    ) => new(RationalLaws.Suite, id, mistake, subject, killers, counterexample);

    private static Pair<BigInteger, BigInteger> SignBelow(BigInteger p, BigInteger q)
    {
        var divisor = BigInteger.GreatestCommonDivisor(p, q);
        return new(p / divisor, q / divisor);
    }

    private static Rational LosingSignBeforeZero(string text) =>
        text.StartsWith("-0.", StringComparison.Ordinal) ? -Rational.Parse(text) : Rational.Parse(text);

    private static Rational ThroughDouble(string text)
    {
        var parts = text.Split('/');
        var value = double.Parse(parts[0], CultureInfo.InvariantCulture);
        return Rational.FromDouble(
            parts.Length == 1 ? value : value / double.Parse(parts[1], CultureInfo.InvariantCulture)
        );
    }
}
