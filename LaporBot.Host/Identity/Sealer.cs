using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LaporBot.Host.Identity;

/// <summary>Seals what must be unreadable in a stolen database (AES-256-GCM) and opens it again. Safe for many threads.</summary>
internal sealed class Sealer : IDisposable
{
    private const byte Version = 1;
    private const int KeyIdLength = 4;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + KeyIdLength + NonceLength;
    private const int MaxPlaceLength = 512;
    private const int NoncesAtOnce = 64;

    private readonly ThreadLocal<Tool> _tool;
    private readonly uint _keyId;

    public Sealer(MasterKey master)
    {
        var key = master.Derive("sealing/1");
        _keyId = BinaryPrimitives.ReadUInt32BigEndian(master.Derive("sealing/1/id", KeyIdLength));
        _tool = new ThreadLocal<Tool>(() => new Tool(key), trackAllValues: true);
    }

    public Sealed<byte[]> Seal(ReadOnlySpan<byte> content, SealPlace place) => new(Encrypt(content, place));

    public Sealed<string> Seal(string text, SealPlace place)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return new(Encrypt(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)), place));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    public Sealed<long> Seal(long number, SealPlace place)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return new(Encrypt(bytes, place));
    }

    /// <exception cref="SealBrokenException"/>
    public byte[] Open(Sealed<byte[]> value, SealPlace place) => Decrypt(value.Bytes, place);

    /// <exception cref="SealBrokenException"/>
    public string Open(Sealed<string> value, SealPlace place) => Encoding.UTF8.GetString(Decrypt(value.Bytes, place));

    /// <exception cref="SealBrokenException"/>
    public long Open(Sealed<long> value, SealPlace place) => Decrypt(value.Bytes, place) is { Length: sizeof(long) } bytes
        ? BinaryPrimitives.ReadInt64BigEndian(bytes)
        : throw new SealBrokenException(place.Table, place.Column);

    public void Dispose()
    {
        foreach (var tool in _tool.Values)
        {
            tool.Cipher.Dispose();
        }

        _tool.Dispose();
    }

    private byte[] Encrypt(ReadOnlySpan<byte> content, SealPlace place)
    {
        var tool = _tool.Value!;
        var box = new byte[HeaderLength + content.Length + TagLength];
        box[0] = Version;
        BinaryPrimitives.WriteUInt32BigEndian(box.AsSpan(1), _keyId);
        var nonce = box.AsSpan(1 + KeyIdLength, NonceLength);
        tool.NextNonce().CopyTo(nonce);
        Span<byte> bound = stackalloc byte[MaxPlaceLength];
        tool.Cipher.Encrypt(nonce, content, box.AsSpan(HeaderLength, content.Length), box.AsSpan(^TagLength..), Bound(place, bound));
        return box;
    }

    private byte[] Decrypt(byte[] box, SealPlace place)
    {
        if (box.Length < HeaderLength + TagLength
            || box[0] != Version
            || BinaryPrimitives.ReadUInt32BigEndian(box.AsSpan(1)) != _keyId)
        {
            throw new SealBrokenException(place.Table, place.Column);
        }

        var content = new byte[box.Length - HeaderLength - TagLength];
        Span<byte> bound = stackalloc byte[MaxPlaceLength];
        try
        {
            _tool.Value!.Cipher.Decrypt(
                box.AsSpan(1 + KeyIdLength, NonceLength),
                box.AsSpan(HeaderLength, content.Length),
                box.AsSpan(^TagLength..),
                content,
                Bound(place, bound));
            return content;
        }
        catch (AuthenticationTagMismatchException broken)
        {
            throw new SealBrokenException(place.Table, place.Column, broken);
        }
    }

    // Length before each part: no two places share one byte form.
    private static ReadOnlySpan<byte> Bound(SealPlace place, Span<byte> into)
    {
        var length = Part(place.Table, into);
        length += Part(place.Column, into[length..]);
        length += Part(place.RowId, into[length..]);
        return into[..length];
    }

    private static int Part(string part, Span<byte> into)
    {
        var length = Encoding.UTF8.GetBytes(part, into[1..]);
        into[0] = checked((byte)length);
        return 1 + length;
    }

    /// <summary>One thread's cipher, with random nonces drawn many at a time: the system call would cost more than the sealing.</summary>
    private sealed class Tool(byte[] key)
    {
        private readonly byte[] _nonces = new byte[NoncesAtOnce * NonceLength];
        private int _used = NoncesAtOnce;

        public AesGcm Cipher { get; } = new(key, TagLength);

        public ReadOnlySpan<byte> NextNonce()
        {
            if (_used == NoncesAtOnce)
            {
                RandomNumberGenerator.Fill(_nonces);
                _used = 0;
            }

            return _nonces.AsSpan(_used++ * NonceLength, NonceLength);
        }
    }
}
