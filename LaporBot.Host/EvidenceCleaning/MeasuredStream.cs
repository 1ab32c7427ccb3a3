namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Reads what a part says it holds, and breaks off where it holds more, less or something else.</summary>
/// <param name="length">Bytes that are to come.</param>
/// <param name="sum">Their check sum; compared when the end is read.</param>
internal sealed class MeasuredStream(Stream from, long length, uint sum) : Stream
{
    private long _left = length;
    private uint _sum = Crc32.Empty;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">It is not what was announced.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = from.Read(buffer);
        _left -= read;
        _sum = Crc32.Continue(_sum, buffer[..read]);
        var isOver = read == 0 && !buffer.IsEmpty;
        return _left >= 0 && (!isOver || (_left == 0 && _sum == sum)) ? read : throw new InvalidDataException("A part of the file is not what it says.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            from.Dispose();
        }

        base.Dispose(disposing);
    }
}
