using System.Buffers.Binary;
using System.Text;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>The one byte form of a history row, described in <c>docs/history-format.md</c>. It never changes: another form gets another mark.</summary>
internal static class CanonicalEvent
{
    private const string Mark = "LBH1";

    public static byte[] Of(long sequence, CaseId id, CaseEvent happened, KeyedHasher hasher)
    {
        using var form = new MemoryStream();
        form.Write(Encoding.ASCII.GetBytes(Mark));
        Write(form, sequence);
        form.Write(id.Value.ToByteArray(bigEndian: true));
        Write(form, happened.Accused);
        Write(form, happened.At.UtcTicks);
        Write(form, happened.What);
        Write(form, happened.From?.ToString() ?? "");
        Write(form, happened.To?.ToString() ?? "");
        WriteOptional(form, happened.By?.Value.ToByteArray(bigEndian: true));
        WriteOptional(form, happened.Reason is { } reason ? ReasonDigest(sequence, id, reason, hasher) : null);
        return form.ToArray();
    }

    /// <summary>Stands for the sealed words: bound to its row, so that equal reasons do not look equal.</summary>
    private static byte[] ReasonDigest(long sequence, CaseId id, string reason, KeyedHasher hasher) =>
        hasher.Of("history.reason", $"{sequence}/{id}/{reason}").ToBytes();

    private static void Write(Stream form, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        form.Write(bytes);
    }

    private static void Write(Stream form, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Write(form, bytes.Length);
        form.Write(bytes);
    }

    private static void WriteOptional(Stream form, byte[]? bytes)
    {
        form.WriteByte((byte)(bytes?.Length ?? 0));
        form.Write(bytes);
    }
}
