using System.Buffers.Binary;

namespace LaporBot.Host.Identity;

/// <summary>The first 128 bits of an HMAC-SHA-256: finds a row by something that must not be readable, and says nothing without the key.</summary>
internal readonly record struct KeyedHash(ulong High, ulong Low)
{
    public const int Length = 16;

    public static KeyedHash Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[sizeof(ulong)..]));

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(sizeof(ulong)), Low);
        return bytes;
    }

    public override string ToString() => $"{High:x16}{Low:x16}";
}
