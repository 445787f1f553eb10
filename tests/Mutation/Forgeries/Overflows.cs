using System.Text.Json;
using Theory.Numbers;
using static Theory.Mutation.Forgeries.ForgeryKind;

namespace Theory.Mutation.Forgeries;

/// <summary>Numbers, lists, nesting and formulas far larger than any proof needs.</summary>
internal static class Overflows
{
    private const int Many = 400;

    private static string Nines(int digits) => new('9', digits);

    private static (string Words, string Text)[] Numbers =>
        [
            ("10^400", "1e400"),
            ("-10^400", "-1e400"),
            ("10^-400", "1e-400"),
            ("a fraction of 400 digits", $"{Nines(Many)}/{Nines(Many - 1)}7"),
            ("a number of 400 digits", Nines(Many)),
            ("minus a number of 400 digits", "-" + Nines(Many)),
            ("2^31", "2147483648"),
            ("2^31 - 1", "2147483647"),
            ("-2^31", "-2147483648"),
            ("2^63", "9223372036854775808"),
            ("a million", "1000000"),
            ("the largest precision", "4096"),
            ("beyond the limit of exponents", "1e10001"),
            ("beyond the limit of digits", Nines(10_001)),
        ];

    private static (string Words, string Text)[] Formulas =>
        [
            ("a power tower", "x^(2^(2^(2^10)))"),
            ("a power of 10^400", "x^(1e400)"),
            ("a fraction of 10^400", "x/(1e400)"),
            ("nested 600 times", new string('(', 600) + "x" + new string(')', 600)),
            ("a sum of 200 terms", string.Join('+', Enumerable.Repeat("x", 200))),
            ("a product of 30 factors", string.Join('*', Enumerable.Repeat("(1 + tanh(x)/30)", 30))),
            ("20 hyperbolic tangents", Nested("tanh(", 20)),
            ("12 sines", Nested("sin(", 12)),
            ("30 maxima", Nested("max(x,-", 30)),
            ("30 absolute values", Nested("abs(1-", 30)),
            ("a fraction in fractions", Nested("1/(1+", 12)),
            ("30 cases in cases", Nested("piecewise(x<1:1;else:x+", 30)),
            ("squared 8 times", new string('(', 8) + "(1 + tanh(x)/256)" + string.Concat(Enumerable.Repeat(")^2", 8))),
            ("a long text", string.Join('+', Enumerable.Repeat("x", 60_000))),
        ];

    private static string Nested(string opening, int times) =>
        string.Concat(Enumerable.Repeat(opening, times)) + "x" + new string(')', times);

    private static string Deep => new string('[', 200) + new string(']', 200);

    public static IEnumerable<Forgery> Of(ProofFile file) =>
        file.Places.SelectMany(place =>
            place.Kind switch
            {
                JsonValueKind.Number => Numbers.Select(large => Forgery.Of(Overflow, place, large.Words, large.Text)),
                JsonValueKind.String => OfText(place),
                JsonValueKind.Array => OfList(file, place),
                JsonValueKind.Object => OfObject(file, place),
                _ => [],
            }
        );

    private static IEnumerable<Forgery> OfText(Place place)
    {
        var isNumber = Rational.Read(place.Leaf, NumberLimits.Default, out _) is null;
        var larger =
            isNumber ? Numbers
            : Changes.FormulaAt(place) is not null ? Formulas
            : [("a text of 5000 letters", new string('W', 5000))];
        return larger.Select(large => Forgery.Of(Overflow, place, large.Words, Changes.Quoted(large.Text)));
    }

    private static IEnumerable<Forgery> OfList(ProofFile file, Place place)
    {
        yield return Forgery.Of(Overflow, place, "nested 200 times", Deep);
        if (place.Children.Count > 0 && place.End - place.Start < 1000)
        {
            var items = Enumerable.Repeat(file.TextOf(place.Children[0]), Many);
            yield return Forgery.Of(Overflow, place, $"{Many} times the first item", $"[{string.Join(',', items)}]");
            var last = Enumerable.Repeat(file.TextOf(place.Children[^1]), 50).Prepend(file.TextOf(place)[1..^1]);
            yield return Forgery.Of(Overflow, place, "50 more of the last item", $"[{string.Join(',', last)}]");
        }
    }

    private static IEnumerable<Forgery> OfObject(ProofFile file, Place place)
    {
        yield return Forgery.Of(Overflow, place, "nested 200 times", Deep);
        if (place.Role.StartsWith("claim/", StringComparison.Ordinal) && place.End - place.Start < 2000)
        {
            var denied = string.Concat(Enumerable.Repeat("""{"kind":"not","claim":""", 60)) + file.TextOf(place);
            yield return Forgery.Of(Overflow, place, "denied 60 times", denied + new string('}', 60));
        }
    }
}
