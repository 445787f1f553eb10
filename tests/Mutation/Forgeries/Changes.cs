using System.Text.Json;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Numbers;
using static Theory.Mutation.Forgeries.ForgeryKind;

namespace Theory.Mutation.Forgeries;

/// <summary>Other numbers, names and formulas, other signs and flags.</summary>
internal static class Changes
{
    // The judge's numbers are doubles: only evidence is changed by less than they can tell.
    private static readonly Rational Invisible = new(1, System.Numerics.BigInteger.Pow(10, 400));

    public static IEnumerable<Forgery> Of(ProofFile file) =>
        file.Places.SelectMany(place =>
            place.Kind switch
            {
                JsonValueKind.True or JsonValueKind.False => [Flipped(place)],
                JsonValueKind.Number => Integers(place),
                JsonValueKind.String => Texts(file, place),
                JsonValueKind.Object when place.Role.StartsWith("claim/", StringComparison.Ordinal) => Denials(
                    file,
                    place
                ),
                _ => [],
            }
        );

    /// <summary>A formula from the text at a place, or null where there is none.</summary>
    public static Expression? FormulaAt(Place place)
    {
        if (
            place.Kind != JsonValueKind.String
            || place.Name is not ("function" or "activation" or "around" or "angle" or "other" or "point")
                && place.Parent?.Name is not "activation"
        )
        {
            return null;
        }

        try
        {
            return Expression.Parse(place.Leaf);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static string Quoted(object text) => $"\"{text}\"";

    private static Forgery Flipped(Place place) =>
        Forgery.Of(Negate, place, "flipped", place.Kind == JsonValueKind.True ? "false" : "true");

    private static IEnumerable<Forgery> Integers(Place place)
    {
        var number = Rational.Parse(place.Leaf);
        return Numbers(place, number, value => $"{value}");
    }

    private static IEnumerable<Forgery> Texts(ProofFile file, Place place)
    {
        if (Rational.Read(place.Leaf, NumberLimits.Default, out var number) is null)
        {
            return Numbers(place, number, value => Quoted(value));
        }

        return FormulaAt(place) is { } formula ? Formulas(place, formula) : Names(file, place);
    }

    private static IEnumerable<Forgery> Numbers(Place place, Rational number, Func<Rational, string> write)
    {
        (ForgeryKind Kind, string Words, Rational Value)[] others =
        [
            (Change, "one more", number + 1),
            (Change, "one less", number - 1),
            (Change, "doubled", 2 * number),
            (Change, "halved", number / 2),
            (Change, "a little more", number + new Rational(1, 1000)),
            (Change, "a little less", number - new Rational(1, 1000)),
            (Change, "zero", 0),
            (Change, "its reciprocal", number.IsZero ? 1 : number.Reciprocal()),
            (Change, "its square", number * number),
            (Negate, "negated", -number),
            (Negate, "negated, one more", 1 - number),
        ];
        return others
            .Concat(place.IsInClaim ? [] : [(Change, "more by 10^-400", number + Invisible)])
            .Select(other => Forgery.Of(other.Kind, place, other.Words, write(other.Value)));
    }

    private static IEnumerable<Forgery> Formulas(Place place, Expression formula) =>
        [
            Forgery.Of(Change, place, "one more", Quoted(formula + 1)),
            Forgery.Of(Change, place, "less by 1/7", Quoted(formula - new Rational(1, 7))),
            Forgery.Of(Change, place, "doubled", Quoted(2 * formula)),
            Forgery.Of(Change, place, "squared", Quoted(formula * formula)),
            Forgery.Of(Change, place, "a line added", Quoted(formula + Expression.X)),
            Forgery.Of(Change, place, "moved", Quoted(formula.Substitute(Expression.X + 1))),
            Forgery.Of(Change, place, "its reciprocal", Quoted(1 / formula)),
            Forgery.Of(Change, place, "x alone", Quoted("x")),
            Forgery.Of(Negate, place, "negated", Quoted(-formula)),
            Forgery.Of(Negate, place, "mirrored", Quoted(formula.Substitute(-Expression.X))),
        ];

    // Names of kinds, courses, symbols and sides: those that stand elsewhere in such a place.
    private static IEnumerable<Forgery> Names(ProofFile file, Place place) =>
        file
            .Places.Where(other => other.Role == place.Role && other.Leaf != place.Leaf)
            .Select(other => other.Leaf)
            .Concat(Known(place))
            .Distinct(StringComparer.Ordinal)
            .Where(name => name != place.Leaf)
            .Select(name => Forgery.Of(Change, place, $"in place of it {name}", Quoted(name)))
            .Append(Forgery.Of(Change, place, "twice", Quoted(place.Leaf + place.Leaf)));

    private static string[] Known(Place place) =>
        place.Name switch
        {
            "cell" => Enum.GetNames<CellKind>(),
            "course" => Enum.GetNames<Course>(),
            "extreme" => ["infimum", "supremum", "lipschitz"],
            "of" => ["value", "slope"],
            "property" => [.. PropertyNames.All.Select(PropertyNames.Of)],
            "kind" =>
            [
                "separable",
                "some-affine-stack-separates",
                "some-monotone-neuron-separates",
                "computes",
                "no-row-hits-threshold",
                "threshold-count",
                "xor-obstacles",
                "extreme-at-least",
                "extreme-at-most",
                "extreme-is-infinite",
                "values-in",
                "takes-every",
                "is-odd",
                "breaks-without-end",
                "has-limit",
                "from-form",
                "exact-value",
                "every-row",
                "expansion",
                "sharpening",
            ],
            _ => [],
        };

    private static IEnumerable<Forgery> Denials(ProofFile file, Place place)
    {
        var claim = file.TextOf(place);
        yield return Forgery.Of(Negate, place, "denied", $$"""{"kind":"not","claim":{{claim}}}""");
        yield return Forgery.Of(
            Negate,
            place,
            "denied twice",
            $$$"""{"kind":"not","claim":{"kind":"not","claim":{{{claim}}}}}"""
        );
        if (place.Child("claim") is { } inner)
        {
            yield return Forgery.Of(Negate, place, "granted", file.TextOf(inner));
        }
    }
}
