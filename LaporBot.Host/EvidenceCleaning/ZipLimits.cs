using System.Buffers.Binary;
using System.IO.Compression;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>How large and how strange a zip may be before it is not opened any further.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 4000;
    private const int LongestName = 200;
    private const long MostBytesUnpacked = 100L * 1024 * 1024;
    private const long SmallEntry = 1024 * 1024;
    private const int MostGrowth = 200;
    private const int EndLength = 22;
    private const int LongestEnd = EndLength + ushort.MaxValue;
    private const uint EndSign = 0x06054B50;

    /// <summary>Whether its directory is one that can be read without taking the memory of the whole machine.</summary>
    public static bool HasReasonableEnd(ReadOnlySpan<byte> file)
    {
        for (var at = file.Length - EndLength; at >= 0 && at >= file.Length - LongestEnd; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[at..]) == EndSign)
            {
                var entries = BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 10)..]);
                var from = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 16)..]);
                return entries <= MostEntries && from <= at && at - from <= MostEntries * (46 + LongestName);
            }
        }

        return false;
    }

    public static bool Allow(ZipArchive zip)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            unpacked += entry.Length;
            if (entry.IsEncrypted
                || !IsPlain(entry.FullName)
                || !names.Add(entry.FullName)
                || entry.Length < 0
                || unpacked > MostBytesUnpacked
                || (entry.Length > SmallEntry && entry.Length / Math.Max(1, entry.CompressedLength) > MostGrowth))
            {
                return false;
            }
        }

        return names.Count <= MostEntries;
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName
        && !name.Any(sign => char.IsControl(sign) || sign is '\\' or ':')
        && name.TrimEnd('/').Split('/').All(part => part is not ("" or "." or ".."));
}
