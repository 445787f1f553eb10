using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Theory.Cli.Output;

/// <summary>JSON as the tool writes it: indented, lists of numbers on one line, letters as they are.</summary>
internal static class JsonText
{
    /// <summary>A document as a text that ends with a line end.</summary>
    public static string Of(JsonNode json)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, Options(indented: true)))
        {
            Write(writer, json);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                writer.WriteStartObject();
                foreach (var (name, value) in fields)
                {
                    writer.WritePropertyName(name);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray items when HasObject(items):
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                WriteOnOneLine(writer, node);
                break;
        }
    }

    private static bool HasObject(JsonNode? node) =>
        node is JsonObject || (node is JsonArray items && items.Any(HasObject));

    private static void WriteOnOneLine(Utf8JsonWriter writer, JsonNode node)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var lineWriter = new Utf8JsonWriter(line, Options(indented: false)))
        {
            node.WriteTo(lineWriter);
        }

        writer.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
    }

    private static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
