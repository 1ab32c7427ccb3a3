namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Reads what a part says it holds, and breaks off where it holds more.</summary>
/// <param name="length">Bytes that may come.</param>
internal sealed class MeasuredStream(Stream from, long length) : Stream
{
    private long _left = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">More comes than may.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = from.Read(buffer);
        _left -= read;
        return _left >= 0 ? read : throw new InvalidDataException("A part of the file is longer than it says.");
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
