using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// Writes a file sealed, as it arrives: a random prefix of 8 bytes, then chunks of 64 KiB each under AES-256-GCM. A chunk's nonce is
/// the prefix and its index; index and last-chunk mark are associated data. Chunks are added until their number is one of few (Padmé:
/// at most an eighth more), so that the size on the disk says little.
/// </summary>
internal sealed class SealingStream : Stream
{
    public const int ChunkLength = 64 * 1024;
    public const int PrefixLength = 8;
    public const int TagLength = 16;
    public const byte PaddingMark = 0x80;

    private readonly Stream _to;
    private readonly AesGcm _aes;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _nonce = new byte[PrefixLength + sizeof(uint)];
    private readonly byte[] _chunk = new byte[ChunkLength];
    private readonly byte[] _sealed = new byte[ChunkLength + TagLength];
    private int _filled;
    private uint _index;

    public SealingStream(Stream to, byte[] key)
    {
        _to = to;
        _aes = new AesGcm(key, TagLength);
        RandomNumberGenerator.Fill(_nonce.AsSpan(0, PrefixLength));
        to.Write(_nonce, 0, PrefixLength);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hash.AppendData(buffer);
        while (!buffer.IsEmpty)
        {
            if (_filled == ChunkLength)
            {
                WriteChunk(last: false);
            }

            var part = buffer[..Math.Min(buffer.Length, ChunkLength - _filled)];
            part.CopyTo(_chunk.AsSpan(_filled));
            _filled += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    /// <returns>The SHA-256 of the clear bytes.</returns>
    public byte[] Finish()
    {
        if (_filled == ChunkLength)
        {
            WriteChunk(last: false);
        }

        _chunk[_filled] = PaddingMark;
        _chunk.AsSpan(_filled + 1).Clear();
        var total = Padded(_index + 1);
        while (_index + 1 < total)
        {
            WriteChunk(last: false);
            _chunk.AsSpan().Clear();
        }

        WriteChunk(last: true);
        _to.Flush();
        return _hash.GetHashAndReset();
    }

    public override void Flush() => _to.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CryptographicOperations.ZeroMemory(_chunk);
            _aes.Dispose();
            _hash.Dispose();
            _to.Dispose();
        }

        base.Dispose(disposing);
    }

    private void WriteChunk(bool last)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_nonce.AsSpan(PrefixLength), _index);
        Span<byte> place = stackalloc byte[sizeof(uint) + 1];
        PlaceOf(_index++, last, place);
        _aes.Encrypt(_nonce, _chunk, _sealed.AsSpan(0, ChunkLength), _sealed.AsSpan(ChunkLength), place);
        _to.Write(_sealed);
        _filled = 0;
    }

    /// <summary>The next number whose lower bits, as many as its length tells little of, are zero.</summary>
    internal static uint Padded(uint chunks)
    {
        var magnitude = BitOperations.Log2(chunks);
        var told = magnitude == 0 ? 0 : BitOperations.Log2((uint)magnitude) + 1;
        var mask = (1u << Math.Max(0, magnitude - told)) - 1;
        return (chunks + mask) & ~mask;
    }

    internal static void PlaceOf(uint index, bool last, Span<byte> place)
    {
        BinaryPrimitives.WriteUInt32BigEndian(place, index);
        place[^1] = last ? (byte)1 : (byte)0;
    }
}
