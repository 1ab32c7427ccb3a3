using System.Buffers.Binary;
using System.Security.Cryptography;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Opens what a <see cref="SealingStream"/> wrote. Any cut, swapped, added or changed chunk is noticed.</summary>
internal static class SealedFile
{
    /// <exception cref="SealBrokenException">The file is not what was sealed with this key.</exception>
    public static byte[] Open(ReadOnlySpan<byte> file, byte[] key)
    {
        const int Whole = SealingStream.ChunkLength + SealingStream.TagLength;
        var chunks = (file.Length - SealingStream.PrefixLength) / Whole;
        if (chunks < 1 || file.Length != SealingStream.PrefixLength + (chunks * Whole))
        {
            throw Broken();
        }

        var clear = new byte[chunks * SealingStream.ChunkLength];
        using var aes = new AesGcm(key, SealingStream.TagLength);
        Span<byte> nonce = stackalloc byte[SealingStream.PrefixLength + sizeof(uint)];
        Span<byte> place = stackalloc byte[sizeof(uint) + 1];
        file[..SealingStream.PrefixLength].CopyTo(nonce);
        for (var i = 0; i < chunks; i++)
        {
            var chunk = file.Slice(SealingStream.PrefixLength + (i * Whole), Whole);
            BinaryPrimitives.WriteUInt32BigEndian(nonce[SealingStream.PrefixLength..], (uint)i);
            SealingStream.PlaceOf((uint)i, last: i == chunks - 1, place);
            try
            {
                aes.Decrypt(
                    nonce,
                    chunk[..SealingStream.ChunkLength],
                    chunk[SealingStream.ChunkLength..],
                    clear.AsSpan(i * SealingStream.ChunkLength, SealingStream.ChunkLength),
                    place);
            }
            catch (AuthenticationTagMismatchException failure)
            {
                throw Broken(failure);
            }
        }

        var end = clear.AsSpan().LastIndexOfAnyExcept((byte)0);
        return end >= 0 && clear[end] == SealingStream.PaddingMark ? clear[..end] : throw Broken();
    }

    private static SealBrokenException Broken(Exception? inner = null) => new("evidence", "file", inner);
}
