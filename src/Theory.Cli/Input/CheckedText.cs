using System.Buffers;
using System.Text;
using Theory.Data;

namespace Theory.Cli.Input;

/// <summary>The bytes of a file on their way to a reader: counted against the limit, and refused where they are no UTF-8 text, with line and column.</summary>
/// <param name="file">The file.</param>
/// <param name="most">The most bytes; beyond them <paramref name="tooLong"/> says what to throw.</param>
/// <param name="tooLong">The refusal of a file that is too long.</param>
/// <param name="expected">What the file should hold, for the refusal of a byte.</param>
internal sealed class CheckedText(Stream file, int most, Func<Exception> tooLong, string expected) : Stream
{
    private readonly byte[] _begun = new byte[4];
    private int _begunLength;
    private long _total;
    private long _line = 1;
    private long _column = 1;

    /// <summary>Whether any byte so far is more than white space.</summary>
    public bool HasContent { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => _total;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = file.Read(buffer);
        _total += count;
        if (_total > most)
        {
            throw tooLong();
        }

        if (count == 0 && _begunLength > 0)
        {
            throw NotText(_begun[0]);
        }

        Check(buffer[..count]);
        return count;
    }

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // A character may begin in one piece of the file and end in the next.
    private void Check(ReadOnlySpan<byte> bytes)
    {
        while (_begunLength > 0 && !bytes.IsEmpty)
        {
            _begun[_begunLength++] = bytes[0];
            bytes = bytes[1..];
            var status = Rune.DecodeFromUtf8(_begun.AsSpan(0, _begunLength), out _, out var length);
            if (status == OperationStatus.InvalidData)
            {
                throw NotText(_begun[0]);
            }

            if (status == OperationStatus.Done)
            {
                Pass(_begun.AsSpan(0, length));
                _begunLength = 0;
            }
        }

        if (Ascii.IsValid(bytes))
        {
            Pass(bytes);
            return;
        }

        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == OperationStatus.InvalidData)
            {
                throw NotText(bytes[0]);
            }

            if (status == OperationStatus.NeedMoreData)
            {
                bytes.CopyTo(_begun);
                _begunLength = bytes.Length;
                return;
            }

            Pass(bytes[..length]);
            bytes = bytes[length..];
        }
    }

    // A column is counted in bytes.
    private void Pass(ReadOnlySpan<byte> text)
    {
        HasContent |= text.ContainsAnyExcept(" \t\r\n"u8);
        var end = text.LastIndexOf((byte)'\n');
        _line += text.Count((byte)'\n');
        _column = end < 0 ? _column + text.Length : text.Length - end;
    }

    private MalformedInputException NotText(byte found) =>
        new(
            $"line {_line}, column {_column}",
            $"found the byte 0x{found:X2}, which is not UTF-8 text; expected {expected}"
        );
}
