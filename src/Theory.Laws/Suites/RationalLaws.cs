using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.RationalSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of exact arithmetic: those of an ordered field, and anchors in the integers that no other field meets.</summary>
public static class RationalLaws
{
    /// <summary>The laws, with this library's arithmetic.</summary>
    public static LawSuite<RationalSubject> Suite =>
        new("exact rationals", RationalSubject.Ours, [.. Addition, .. Multiplication, .. Order, .. Texts]);

    private static Arbitrary<Rational> NonZero => Arb.Filter(RationalGenerators.All, x => !x.IsZero);

    private static Cases<Rational> One => Cases.From(RationalGenerators.All).Cover("fractions", 20, x => !x.IsInteger);

    private static Cases<Pair<Rational, Rational>> Two =>
        Cases
            .From(RationalGenerators.All.And(RationalGenerators.All))
            .Cover("a fraction among them", 20, pair => !pair.First.IsInteger || !pair.Second.IsInteger)
            .Cover("different signs", 20, pair => pair.First.Sign != pair.Second.Sign);

    private static Cases<Triple<Rational, Rational, Rational>> Three =>
        Cases
            .From(RationalGenerators.All.And(RationalGenerators.All, RationalGenerators.All))
            .Cover("a fraction among them", 20, three => !three.First.IsInteger || !three.Second.IsInteger);

    private static IEnumerable<Law<RationalSubject>> Addition =>
        [
            Equation(
                new(
                    "rational-addition-cross-multiplies",
                    0,
                    "a sum of fractions is their sum over the common denominator",
                    "(p/q + r/s) q s = p s + r q"
                )
                {
                    Beside =
                        "It is the definition of the sum; the laws beside it speak of sums without saying what a sum is.",
                },
                Two,
                (s, c) => s.Add(c.First, c.Second).Numerator * c.First.Denominator * c.Second.Denominator,
                (s, c) =>
                    (c.First.Numerator * c.Second.Denominator + c.Second.Numerator * c.First.Denominator)
                    * s.Add(c.First, c.Second).Denominator
            ),
            Equation(
                new("rational-addition-commutes", 0, "addition does not depend on the order", "x + y = y + x")
                {
                    Beside = "It is one of the laws of a field, which stand together; a student meets it by this name.",
                },
                Two,
                (s, c) => s.Add(c.First, c.Second),
                (s, c) => s.Add(c.Second, c.First)
            ),
            Equation(
                new(
                    "rational-addition-associates",
                    0,
                    "addition does not depend on the brackets",
                    "(x + y) + z = x + (y + z)"
                )
                {
                    Beside =
                        "It is one of the laws of a field, which stand together; it is the one that sums in floating point break.",
                },
                Three,
                (s, c) => s.Add(s.Add(c.First, c.Second), c.Third),
                (s, c) => s.Add(c.First, s.Add(c.Second, c.Third))
            ),
            Equation(
                new("rational-zero-is-neutral", 0, "adding 0 changes nothing", "x + 0 = x")
                {
                    Beside =
                        "It is one of the laws of a field, and needs one number only: its counterexamples are the shortest.",
                },
                One,
                (s, x) => s.Add(x, Rational.Zero),
                (_, x) => x
            ),
            Equation(
                new("rational-negative-cancels", 0, "a number and its negative cancel", "x + (-x) = 0"),
                One,
                (s, x) => s.Add(x, s.Negate(x)),
                (_, _) => Rational.Zero
            ),
        ];

    private static IEnumerable<Law<RationalSubject>> Multiplication =>
        [
            Equation(
                new(
                    "rational-multiplication-cross-multiplies",
                    0,
                    "a product of fractions has the products above and below",
                    "(p/q)(r/s) q s = p r"
                )
                {
                    Beside =
                        "It is the definition of the product; the laws beside it speak of products without saying what a product is.",
                },
                Two,
                (s, c) => s.Multiply(c.First, c.Second).Numerator * c.First.Denominator * c.Second.Denominator,
                (s, c) => c.First.Numerator * c.Second.Numerator * s.Multiply(c.First, c.Second).Denominator
            ),
            Equation(
                new("rational-multiplication-commutes", 0, "multiplication does not depend on the order", "x y = y x")
                {
                    Beside = "It is one of the laws of a field, which stand together; a student meets it by this name.",
                },
                Two,
                (s, c) => s.Multiply(c.First, c.Second),
                (s, c) => s.Multiply(c.Second, c.First)
            ),
            Equation(
                new(
                    "rational-multiplication-associates",
                    0,
                    "multiplication does not depend on the brackets",
                    "(x y) z = x (y z)"
                )
                {
                    Beside =
                        "It is one of the laws of a field, which stand together; it is the one that products in floating point break.",
                },
                Three,
                (s, c) => s.Multiply(s.Multiply(c.First, c.Second), c.Third),
                (s, c) => s.Multiply(c.First, s.Multiply(c.Second, c.Third))
            ),
            Equation(
                new("rational-one-is-neutral", 0, "multiplying by 1 changes nothing", "x 1 = x")
                {
                    Beside =
                        "It is one of the laws of a field, and needs one number only: its counterexamples are the shortest.",
                },
                One,
                (s, x) => s.Multiply(x, Rational.One),
                (_, x) => x
            ),
            Equation(
                new(
                    "rational-reciprocal-cancels",
                    0,
                    "a number other than 0 and its reciprocal cancel",
                    "x (1 / x) = 1 for x other than 0"
                ),
                Cases.From(NonZero).Cover("negative", 20, x => x.Sign < 0),
                (s, x) => s.Multiply(x, s.Reciprocal(x)),
                (_, _) => Rational.One
            ),
            Equation(
                new("rational-zero-has-no-reciprocal", 0, "0 has no reciprocal", "1 / 0 is refused"),
                Cases.All([Rational.Zero]),
                (s, x) => Refusals.Refuses<DivideByZeroException>(() => s.Reciprocal(x)),
                (_, _) => true
            ),
            Equation(
                new("rational-distributes", 0, "multiplication distributes over addition", "x (y + z) = x y + x z")
                {
                    Beside = "It is the law of a field that ties sums to products; the proofs of chapter 2 rest on it.",
                },
                Three,
                (s, c) => s.Multiply(c.First, s.Add(c.Second, c.Third)),
                (s, c) => s.Add(s.Multiply(c.First, c.Second), s.Multiply(c.First, c.Third))
            ),
            Equation(
                new(
                    "rational-powers-add",
                    0,
                    "powers of one number multiply by adding exponents",
                    "x^(n + 1) = x^n x, x^0 = 1"
                ),
                Cases
                    .From(NonZero.And(Arb.From(Gen.Choose(-6, 6), Toward0)))
                    .Cover("a negative exponent", 20, c => c.Second < 0),
                (s, c) => c.Second == 0 ? s.Power(c.First, 0) : s.Power(c.First, c.Second + 1),
                (s, c) => c.Second == 0 ? Rational.One : s.Multiply(s.Power(c.First, c.Second), c.First)
            ),
        ];

    private static IEnumerable<Law<RationalSubject>> Order =>
        [
            Equation(
                new(
                    "rational-order-cross-multiplies",
                    0,
                    "fractions compare as their cross products do",
                    "p/q < r/s when p s < r q"
                )
                {
                    Beside =
                        "It is the definition of the order; the laws beside it speak of orders without saying which.",
                },
                Two,
                (s, c) => Math.Sign(s.Compare(c.First, c.Second)),
                (_, c) => (c.First.Numerator * c.Second.Denominator - c.Second.Numerator * c.First.Denominator).Sign
            ),
            Equation(
                new(
                    "rational-order-respects-addition",
                    0,
                    "adding the same to both sides keeps the order",
                    "x < y when x + z < y + z"
                )
                {
                    Beside =
                        "It is one of the laws of an ordered field, which stand together; margins are moved by it.",
                },
                Three,
                (s, c) => Math.Sign(s.Compare(c.First, c.Second)),
                (s, c) => Math.Sign(s.Compare(s.Add(c.First, c.Third), s.Add(c.Second, c.Third)))
            ),
            Equation(
                new(
                    "rational-order-respects-multiplication",
                    0,
                    "multiplying both sides by a negative number turns the order round",
                    "sign of (x z compared with y z) = sign of z times sign of (x compared with y)"
                )
                {
                    Beside =
                        "It is one of the laws of an ordered field, which stand together; it says that a negative factor turns the order round.",
                },
                Three,
                (s, c) => Math.Sign(s.Compare(s.Multiply(c.First, c.Third), s.Multiply(c.Second, c.Third))),
                (s, c) => c.Third.Sign * Math.Sign(s.Compare(c.First, c.Second))
            ),
            Equation(
                new(
                    "rational-floor-drops-the-fraction",
                    0,
                    "the floor of an integer plus a fraction below 1 is the integer",
                    "floor(n + f) = n for 0 <= f < 1"
                ),
                Cases
                    .From(Fractions)
                    .Cover("a fraction other than 0", 50, c => !c.Second.IsZero)
                    .Cover("negative", 20, c => c.First < 0),
                (s, c) => s.Floor(c.First + c.Second),
                (_, c) => (BigInteger)c.First
            ),
        ];

    private static IEnumerable<Law<RationalSubject>> Texts =>
        [
            Equation(
                new(
                    "rational-lowest-terms",
                    0,
                    "a fraction in lowest terms has no common divisor and a positive denominator",
                    "gcd(p', q') = 1 and q' > 0 for p/q = p'/q'"
                ),
                Quotients,
                (s, c) => Form(s.LowestTerms(c.First, c.Second)),
                (_, _) => new Pair<BigInteger, int>(1, 1)
            ),
            Equation(
                new(
                    "rational-lowest-terms-keep-the-value",
                    0,
                    "bringing a fraction to lowest terms does not change its value",
                    "p' q = p q' for p/q = p'/q'"
                ),
                Quotients,
                (s, c) => s.LowestTerms(c.First, c.Second).First * c.Second,
                (s, c) => c.First * s.LowestTerms(c.First, c.Second).Second
            ),
            Equation(
                new("rational-text-round-trip", 0, "a printed number is read back as itself", "parse(print(x)) = x"),
                One,
                (s, x) => s.Parse(s.Print(x)),
                (_, x) => x
            ),
            Equation(
                new(
                    "rational-decimals-are-exact",
                    0,
                    "a decimal means exactly what its digits say",
                    "parse(\"n.dddek\") = (n + ddd / 1000) 10^k"
                ),
                Cases
                    .From(DecimalText.All)
                    .Cover("negative", 20, c => c.IsNegative)
                    .Cover("negative above -1", 10, c => c.IsNegative && c.Whole == 0)
                    .Cover("an exponent", 20, c => c.Exponent != 0),
                (s, c) => s.Parse(c.Text),
                (_, c) => c.Value
            ),
        ];

    private static Arbitrary<Pair<int, Rational>> Fractions =>
        Arb.From(
            from n in Gen.Choose(-50, 50)
            from q in Gen.Choose(1, 30)
            from p in Gen.Choose(0, q - 1)
            select new Pair<int, Rational>(n, new(p, q)),
            pair =>
                Toward0(pair.First)
                    .Select(n => pair with { First = n })
                    .Concat(Shrinking.Of(pair.Second).Where(f => f < 1).Select(f => pair with { Second = f }))
        );

    private static IEnumerable<int> Toward0(int value) =>
        Shrinking.Of((Rational)value).Select(simpler => (int)simpler.Numerator);

    private static Cases<Pair<BigInteger, BigInteger>> Quotients =>
        Cases
            .From(RationalGenerators.Quotients)
            .Cover("a common divisor", 20, c => !BigInteger.GreatestCommonDivisor(c.First, c.Second).IsOne)
            .Cover("a negative denominator", 20, c => c.Second.Sign < 0);

    private static Pair<BigInteger, int> Form(Pair<BigInteger, BigInteger> fraction) =>
        new(BigInteger.GreatestCommonDivisor(fraction.First, fraction.Second), fraction.Second.Sign);
}
