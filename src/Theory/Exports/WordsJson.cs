using System.Text.Json.Nodes;
using Theory.Algebra.Words;
using Theory.Claims;
using Theory.Data;

namespace Theory.Exports;

/// <summary>The JSON form of symbolic terms: their text, beside a table of the symbols that occur, {"W1":["h","d"],"x":["d","1"]}.</summary>
internal static class WordsJson
{
    public static JsonObject WriteSymbols(IEnumerable<Symbol> symbols) =>
        new(
            symbols
                .Distinct()
                .OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
                .Select(symbol =>
                    KeyValuePair.Create(symbol.Name, (JsonNode?)new JsonArray(symbol.Shape.Rows, symbol.Shape.Columns))
                )
        );

    public static IReadOnlyList<Symbol> ReadSymbols(JsonCursor json) => [.. json.Fields().Select(ReadSymbol)];

    public static Term ReadTerm(JsonCursor json, IReadOnlyList<Symbol> symbols) =>
        json.Make(() => TermParser.Parse(json.Text(), symbols));

    public static JsonObject Write(Recurrence sequence) =>
        new()
        {
            ["start"] = sequence.Start.ToString(),
            ["previous"] = sequence.Previous.Name,
            ["step"] = sequence.Step.ToString(),
            ["here"] = sequence.Here,
            ["next"] = sequence.Next,
        };

    public static Recurrence ReadRecurrence(JsonCursor json, IReadOnlyList<Symbol> symbols)
    {
        json.AllowOnly("start", "previous", "step", "here", "next");
        return new(
            ReadTerm(json.Field("start"), symbols),
            Named(json.Field("previous"), symbols),
            ReadTerm(json.Field("step"), symbols),
            Side(json.Field("here")),
            Side(json.Field("next"))
        );
    }

    public static IEnumerable<Symbol> SymbolsOf(Recurrence sequence) =>
        sequence.Start.Symbols().Union(sequence.Step.Symbols()).Add(sequence.Previous);

    public static Symbol Named(JsonCursor json, IReadOnlyList<Symbol> symbols) =>
        symbols.FirstOrDefault(symbol => symbol.Name == json.Text()) ?? throw json.Fault("this is none of the symbols");

    private static Symbol ReadSymbol((string Name, JsonCursor Value) field)
    {
        var (name, json) = field;
        if (
            !char.IsAsciiLetter(name.FirstOrDefault())
            || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            || name is "I" or "O"
        )
        {
            throw json.Fault("a symbol's name is a letter and then letters, digits or '_', and neither I nor O");
        }

        var sides = json.Items(Side);
        return sides.Count == 2
            ? new(name, new(sides[0], sides[1]))
            : throw json.Fault("expected two sides, rows and columns");
    }

    private static string Side(JsonCursor json)
    {
        var side = json.Text();
        return side == Shape.One || (char.IsAsciiLetter(side.FirstOrDefault()) && side.All(char.IsAsciiLetterOrDigit))
            ? side
            : throw json.Fault("a side's name is \"1\", or a letter and then letters and digits");
    }
}
