using System.Globalization;
using System.Text.Json;
using Theory.Numbers;

namespace Theory.Data;

/// <summary>A place in a JSON document that knows its path, so that whatever is wrong there can be reported with the path.</summary>
/// <remarks>Every reading method throws a <see cref="MalformedInputException"/> that names the path, what was found and what is expected.</remarks>
public sealed class JsonCursor
{
    /// <summary>The most levels of nesting where nothing else is said: no form of this project needs as many.</summary>
    public const int DefaultDepth = 128;

    private readonly JsonElement _element;
    private readonly NumberLimits _limits;

    private JsonCursor(JsonElement element, string path, NumberLimits limits)
    {
        _element = element;
        _limits = limits;
        Path = path;
    }

    /// <summary>Where this is in the document, as in "$.layers[0].bias[2]".</summary>
    public string Path { get; }

    /// <summary>Whether a text stands here.</summary>
    public bool IsText => _element.ValueKind == JsonValueKind.String;

    /// <summary>How large a number may be.</summary>
    public NumberLimits Limits => _limits;

    /// <summary>Parses a JSON text; fields given twice, comments and nesting beyond <paramref name="depth"/> levels are refused.</summary>
    /// <exception cref="MalformedInputException">The text is not JSON.</exception>
    public static JsonCursor Parse(string text, NumberLimits limits, int depth = DefaultDepth)
    {
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = depth, AllowDuplicateProperties = false };
            using var document = JsonDocument.Parse(text, options);
            return new(document.RootElement.Clone(), "$", limits);
        }
        catch (JsonException e)
        {
            // The library tells a text that is too deep from one that is wrong by its message alone.
            var isTooDeep = e.Message.Contains($"depth of {depth} ", StringComparison.Ordinal);
            throw new MalformedInputException(
                PlaceOf(e),
                isTooDeep ? TooDeep(depth) : $"this is not valid JSON ({Reason(e)})"
            );
        }
    }

    /// <summary>How a message speaks of a text that is nested more deeply than the limit.</summary>
    public static string TooDeep(int depth) => $"lists and objects are nested more than {depth} levels deep";

    /// <summary>The report of a fault at this place.</summary>
    public MalformedInputException Fault(string fault) => new(Path, fault);

    /// <summary>Whether the object here has a field of this name.</summary>
    public bool Has(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out _);

    /// <summary>The field of this name, which must be there.</summary>
    public JsonCursor Field(string name)
    {
        RequireKind(JsonValueKind.Object, "an object");
        return _element.TryGetProperty(name, out var field)
            ? new(field, $"{Path}.{name}", _limits)
            : throw Fault($"the field \"{name}\" is missing");
    }

    /// <summary>Requires an object that has no fields but these.</summary>
    public void AllowOnly(params ReadOnlySpan<string> names)
    {
        RequireKind(JsonValueKind.Object, "an object");
        foreach (var property in _element.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                throw Fault(
                    $"unknown field \"{Shorten(property.Name)}\"; the fields here are {string.Join(", ", names.ToArray())}"
                );
            }
        }
    }

    /// <summary>This place, which must be an object with "kind" and no other fields but these.</summary>
    public JsonCursor Only(params ReadOnlySpan<string> names)
    {
        AllowOnly(["kind", .. names]);
        return this;
    }

    /// <summary>The fields of the object here, in order, with their names.</summary>
    public IEnumerable<(string Name, JsonCursor Value)> Fields()
    {
        RequireKind(JsonValueKind.Object, "an object");
        return _element
            .EnumerateObject()
            .Select(field => (field.Name, new JsonCursor(field.Value, $"{Path}.{field.Name}", _limits)));
    }

    /// <summary>The items of the list here.</summary>
    public IReadOnlyList<JsonCursor> Items()
    {
        RequireKind(JsonValueKind.Array, "a list");
        return [.. _element.EnumerateArray().Select((item, i) => new JsonCursor(item, $"{Path}[{i}]", _limits))];
    }

    /// <summary>The items of the list here, each read by <paramref name="read"/>.</summary>
    public ValueList<T> Items<T>(Func<JsonCursor, T> read) => new(Items().Select(read));

    /// <summary>The text here.</summary>
    public string Text()
    {
        RequireKind(JsonValueKind.String, "a text");
        return _element.GetString()!;
    }

    /// <summary>The exact number here, given as a text ("1/3") or as a JSON number, which is read as its decimal text.</summary>
    public Rational Number()
    {
        if (_element.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            throw Unexpected("an exact number, as \"1/3\" or 0.5");
        }

        return Rational.Read(_element.ToString(), _limits, out var value) is { } fault ? throw Fault(fault) : value;
    }

    /// <summary>The integer here, between the bounds given.</summary>
    public int Integer(int least, int most)
    {
        var value = Number();
        return value.IsInteger && value >= least && value <= most
            ? int.Parse(value.ToString(), CultureInfo.InvariantCulture)
            : throw Fault($"found {Shorten(value.ToString())}; expected an integer from {least} to {most}");
    }

    /// <summary>true or false.</summary>
    public bool Flag() =>
        _element.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Unexpected("true or false"),
        };

    /// <summary>What <paramref name="make"/> makes; when it refuses its arguments, the refusal is reported with this path.</summary>
    public T Make<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (MalformedInputException e) when (!e.Where.StartsWith('$'))
        {
            throw Fault(e.Message);
        }
        catch (Exception e) when (e is ArgumentException or FormatException and not MalformedInputException)
        {
            throw Fault(e.Message);
        }
    }

    private static string PlaceOf(JsonException e) =>
        $"line {(e.LineNumber ?? 0) + 1}, column {(e.BytePositionInLine ?? 0) + 1}";

    // The library's message repeats the place in its own way after the first sentence, and speaks of a depth where a text is cut off.
    private static string Reason(JsonException e)
    {
        if (e.Message.StartsWith("Expected depth to be zero", StringComparison.Ordinal))
        {
            return "the text ends before a list or an object that it opened";
        }

        return e.Message.Split(" LineNumber:")[0].TrimEnd('.');
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : $"{text[..37]}...";

    private void RequireKind(JsonValueKind kind, string expected)
    {
        if (_element.ValueKind != kind)
        {
            throw Unexpected(expected);
        }
    }

    private MalformedInputException Unexpected(string expected)
    {
        var found = _element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
        return Fault($"found {found}; expected {expected}");
    }
}
