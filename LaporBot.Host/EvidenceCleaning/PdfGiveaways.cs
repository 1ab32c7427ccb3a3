using System.IO.Compression;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>The author of a PDF, also where its properties lie packed in an object stream.</summary>
internal static class PdfGiveaways
{
    private const int MostStreams = 400;
    private const int LongestHead = 400;
    private const int LongestStream = 1024 * 1024;
    private const int LongestValue = 64;

    public static void In(ReadOnlyMemory<byte> file, ISet<Giveaway> found)
    {
        if (HasAuthor(file.Span) || HasPackedAuthor(file))
        {
            found.Add(Giveaway.Author);
        }
    }

    private static bool HasAuthor(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf("/Author"u8) is var at and >= 0)
        {
            text = text[(at + "/Author".Length)..];
            var value = text[..Math.Min(text.Length, LongestValue)].TrimStart(" \r\n\t"u8);
            if (value is [(byte)'(', not (byte)')', ..] or [>= (byte)'1' and <= (byte)'9', ..] || HasDigits(value))
            {
                return true;
            }
        }

        return false;
    }

    // <FEFF> alone is an empty text.
    private static bool HasDigits(ReadOnlySpan<byte> value) =>
        value is [(byte)'<', not (byte)'<', ..] && value[1..] is var digits && !digits.StartsWith(">"u8) && !digits.StartsWith("FEFF>"u8) && !digits.StartsWith("feff>"u8);

    private static bool HasPackedAuthor(ReadOnlyMemory<byte> file)
    {
        var at = 0;
        for (var streams = 0; streams < MostStreams; streams++)
        {
            if (file.Span[at..].IndexOf("/ObjStm"u8) is not (var kind and >= 0))
            {
                return false;
            }

            at += kind + "/ObjStm".Length;
            var head = file.Span.Slice(at, Math.Min(LongestHead, file.Length - at));
            if (head.IndexOf("stream"u8) is var begins and >= 0 && HasPackedAuthorAt(file, at + begins + "stream".Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPackedAuthorAt(ReadOnlyMemory<byte> file, int at)
    {
        while (at < file.Length && file.Span[at] is (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        using var packed = new MemoryStream(file.Slice(at, Math.Min(file.Length - at, LongestStream)).ToArray(), writable: false);
        using var unpacking = new ZLibStream(packed, CompressionMode.Decompress);
        var text = new byte[LongestStream];
        var length = 0;
        try
        {
            length = unpacking.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            // Locked or broken: what is in it cannot be said.
        }

        return HasAuthor(text.AsSpan(0, length));
    }
}
