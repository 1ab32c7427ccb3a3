using System.Buffers.Binary;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Keeps of a PNG the chunks that draw it. What lies behind its end goes: cut screenshots carry the rest of the picture there.</summary>
internal static class PngCleaner
{
    private const int SignatureLength = 8;
    private const int AroundData = 12;
    private const int MostPalette = 768;

    /// <returns>Null when the copy is complete.</returns>
    public static Uncleanable? Clean(ReadOnlySpan<byte> file, Stream to, ISet<Trace> removed)
    {
        if (file.Length < SignatureLength)
        {
            return Uncleanable.Damaged;
        }

        to.Write(file[..SignatureLength]);
        var seen = new HashSet<uint>();
        var rest = file[SignatureLength..];
        while (rest.Length >= AroundData)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - AroundData)
            {
                return Uncleanable.Damaged;
            }

            var chunk = rest[..(AroundData + (int)length)];
            var type = chunk.Slice(4, 4);
            if (Crc32.Of(chunk[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) || seen.Count == 0 != type.SequenceEqual("IHDR"u8))
            {
                return Uncleanable.Damaged;
            }

            rest = rest[chunk.Length..];
            var isFirst = seen.Add(BinaryPrimitives.ReadUInt32BigEndian(type));
            if (type.SequenceEqual("IEND"u8))
            {
                return End(chunk, rest, seen, to, removed);
            }

            if (IsKept(type, chunk[8..^4], isFirst))
            {
                to.Write(chunk);
            }
            else if (char.IsAsciiLetterUpper((char)type[0]))
            {
                return Uncleanable.Damaged;
            }
            else
            {
                removed.Add(TraceOf(type));
            }
        }

        return Uncleanable.Damaged;
    }

    private static Uncleanable? End(ReadOnlySpan<byte> chunk, ReadOnlySpan<byte> rest, HashSet<uint> seen, Stream to, ISet<Trace> removed)
    {
        if (chunk.Length != AroundData || !seen.Contains(BinaryPrimitives.ReadUInt32BigEndian("IDAT"u8)))
        {
            return Uncleanable.Damaged;
        }

        to.Write(chunk);
        if (!rest.IsEmpty)
        {
            removed.Add(Trace.AfterTheEnd);
        }

        return null;
    }

    // The length is part of it: what is longer than its kind allows carries something else.
    private static bool IsKept(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, bool isFirst) => type switch
    {
        _ when type.SequenceEqual("IDAT"u8) => true,
        _ when type.SequenceEqual("fdAT"u8) => data.Length >= 4,
        _ when type.SequenceEqual("fcTL"u8) => data.Length == 26,
        _ when !isFirst => false,
        _ when type.SequenceEqual("IHDR"u8) => data.Length == 13,
        _ when type.SequenceEqual("PLTE"u8) => data.Length is > 0 and <= MostPalette && data.Length % 3 == 0,
        _ when type.SequenceEqual("tRNS"u8) => data.Length is > 0 and <= MostPalette / 3,
        _ when type.SequenceEqual("gAMA"u8) => data.Length == 4,
        _ when type.SequenceEqual("cHRM"u8) => data.Length == 32,
        _ when type.SequenceEqual("sRGB"u8) => data.Length == 1,
        _ when type.SequenceEqual("sBIT"u8) => data.Length is >= 1 and <= 4,
        _ when type.SequenceEqual("bKGD"u8) => data.Length is 1 or 2 or 6,
        _ when type.SequenceEqual("pHYs"u8) => data.Length == 9,
        _ when type.SequenceEqual("acTL"u8) => data.Length == 8,
        _ => false,
    };

    private static Trace TraceOf(ReadOnlySpan<byte> type) => type switch
    {
        _ when type.SequenceEqual("eXIf"u8) => Trace.CameraData,
        _ when type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8) => Trace.Comment,
        _ when type.SequenceEqual("tIME"u8) => Trace.Time,
        _ when type.SequenceEqual("iCCP"u8) => Trace.ColourProfile,
        _ => Trace.UnknownParts,
    };
}
