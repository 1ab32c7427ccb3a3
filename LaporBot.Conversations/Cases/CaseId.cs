using System.Buffers.Text;

namespace LaporBot.Conversations.Cases;

public readonly record struct CaseId(Guid Value)
{
    /// <summary>Characters of the form that buttons carry.</summary>
    public const int CodeLength = 22;

    /// <summary>The form that buttons carry: 22 characters of the base64url alphabet.</summary>
    public string ToCode() => Base64Url.EncodeToString(Value.ToByteArray());

    /// <returns>False when the text is no code of a case.</returns>
    public static bool TryReadCode(ReadOnlySpan<char> code, out CaseId id)
    {
        Span<byte> bytes = stackalloc byte[16];
        var fits = code.Length == CodeLength && Base64Url.TryDecodeFromChars(code, bytes, out var written) && written == bytes.Length;
        id = fits ? new CaseId(new Guid(bytes)) : default;
        return fits;
    }

    public override string ToString() => Value.ToString("N");
}
