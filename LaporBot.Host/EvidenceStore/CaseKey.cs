using System.Security.Cryptography;
using System.Text;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The key of one case. It wraps the keys of the case's files: once it is gone, none of them opens again.</summary>
internal sealed class CaseKey(byte[] bytes)
{
    public const int Length = 32;

    // Counted up with the form: version (1) · nonce (12) · ciphertext · tag (16). The first form was the bare key of the file.
    private const byte Version = 2;
    private const int BareLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength;

    public static byte[] New() => RandomNumberGenerator.GetBytes(Length);

    /// <returns>The key of a file as it is kept, to be sealed by the master key.</returns>
    public byte[] Wrap(byte[] fileKey, SealPlace place)
    {
        var box = new byte[HeaderLength + fileKey.Length + TagLength];
        box[0] = Version;
        RandomNumberGenerator.Fill(box.AsSpan(1, NonceLength));
        using var aes = new AesGcm(bytes, TagLength);
        aes.Encrypt(box.AsSpan(1, NonceLength), fileKey, box.AsSpan(HeaderLength, fileKey.Length), box.AsSpan(^TagLength..), Bound(place));
        return box;
    }

    /// <param name="key">The key of the case; null when it has none.</param>
    /// <returns>The key of the file. One that was kept before cases had keys is returned as it is.</returns>
    /// <exception cref="SealBrokenException">It was wrapped by another key, or the case's key was destroyed.</exception>
    public static byte[] Unwrap(CaseKey? key, byte[] kept, SealPlace place) =>
        kept.Length == BareLength ? kept : key?.Open(kept, place) ?? throw new SealBrokenException(place.Table, place.Column);

    private byte[] Open(byte[] box, SealPlace place)
    {
        if (box.Length < HeaderLength + TagLength || box[0] != Version)
        {
            throw new SealBrokenException(place.Table, place.Column);
        }

        var fileKey = new byte[box.Length - HeaderLength - TagLength];
        using var aes = new AesGcm(bytes, TagLength);
        try
        {
            aes.Decrypt(box.AsSpan(1, NonceLength), box.AsSpan(HeaderLength, fileKey.Length), box.AsSpan(^TagLength..), fileKey, Bound(place));
            return fileKey;
        }
        catch (AuthenticationTagMismatchException broken)
        {
            throw new SealBrokenException(place.Table, place.Column, broken);
        }
    }

    private static byte[] Bound(SealPlace place) => Encoding.UTF8.GetBytes($"{place.Table}/{place.Column}/{place.RowId}");
}
