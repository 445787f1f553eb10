using System.Text;
using Theory.Cli.Output;
using Theory.Data;
using Theory.Networks;

namespace Theory.Cli.Input;

/// <summary>Files as they come from outside: they may be missing, endless, of other bytes than text, or of another form.</summary>
internal static class InputFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The network in a JSON file.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read or holds no network; the message is the line for the user.</exception>
    public static Network Network(string path, InputLimits limits) =>
        Read(path, limits, bytes => NetworkJson.Read(Json(bytes, limits, "a network in JSON")));

    /// <summary>The table in a CSV file, which is read piece by piece and never held as a whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much it may ask of the machine.</param>
    /// <param name="progress">Is told now and then how many rows are read.</param>
    /// <exception cref="UnusableInputException">The file cannot be read or holds no table; the message is the line for the user.</exception>
    public static Table Table(string path, InputLimits limits, Progress progress)
    {
        const string Expected = "a table in CSV, with a header";
        RefuseDirectory(path);
        return Faults.At(
            path,
            limits,
            () =>
            {
                using var file = File.OpenRead(path);
                using var text = new CheckedText(file, limits.Bytes, () => TooLong(path, limits), Expected);
                using var reader = new StreamReader(text, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
                try
                {
                    return TableReader.Read(reader, limits.Numbers, rows => progress.Doing = $"reading row {rows}");
                }
                catch (MalformedInputException) when (!text.HasContent)
                {
                    throw Empty(Expected);
                }
            }
        );
    }

    /// <summary>What <paramref name="read"/> makes of a file's bytes.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or its content is refused; the message is the line for the user.</exception>
    public static T Read<T>(string path, InputLimits limits, Func<byte[], T> read)
    {
        var bytes = Bytes(path, limits);
        return Faults.At(path, limits, () => read(bytes));
    }

    /// <summary>The lines of a text file that are not blank, numbered from 1.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read or is no text; the message is the line for the user.</exception>
    public static IReadOnlyList<(int Number, string Text)> Lines(string path, InputLimits limits) =>
        Read(
            path,
            limits,
            bytes =>
                Text(bytes, "one expression a line")
                    .Split('\n')
                    .Select((line, i) => (Number: i + 1, Text: line.Trim()))
                    .Where(line => line.Text.Length > 0)
                    .ToList()
        );

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it cannot be read, or it is larger than the limit.</exception>
    public static byte[] Bytes(string path, InputLimits limits)
    {
        RefuseDirectory(path);
        return Faults.At(
            path,
            limits,
            () =>
            {
                using var file = File.OpenRead(path);
                return AtMost(file, limits.Bytes) ?? throw TooLong(path, limits);
            }
        );
    }

    /// <summary>The place at the root of a JSON text.</summary>
    /// <exception cref="MalformedInputException">The bytes are not UTF-8 or not JSON.</exception>
    public static JsonCursor Json(byte[] bytes, InputLimits limits, string expected) =>
        JsonCursor.Parse(Text(bytes, expected), limits.Numbers, limits.Depth);

    private static string Text(byte[] bytes, string expected)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            var text = StrictUtf8.GetString(bytes, start, bytes.Length - start);
            return text.AsSpan().IsWhiteSpace() ? throw Empty(expected) : text;
        }
        catch (DecoderFallbackException)
        {
            throw NotText(bytes, expected);
        }
    }

    private static void RefuseDirectory(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableInputException($"{path}: this is a directory; expected a file");
        }
    }

    private static UnusableInputException TooLong(string path, InputLimits limits) =>
        new($"{path}: the file has more than {limits.Bytes} bytes ({InputOptions.Bytes} sets this limit)");

    private static MalformedInputException Empty(string expected) =>
        new("line 1, column 1", $"the file is empty; expected {expected}");

    private static MalformedInputException NotText(byte[] bytes, string expected)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        var line = bytes.AsSpan(0, at).Count((byte)'\n') + 1;
        var column = at - bytes.AsSpan(0, at).LastIndexOf((byte)'\n');
        return new(
            $"line {line}, column {column}",
            $"found the byte 0x{bytes[at]:X2}, which is not UTF-8 text; expected {expected}"
        );
    }

    // A pipe or a device has no length to look at, so the limit is applied while reading.
    private static byte[]? AtMost(Stream file, int most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (file.Read(buffer) is var count and > 0)
        {
            if (content.Length + count > most)
            {
                return null;
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
