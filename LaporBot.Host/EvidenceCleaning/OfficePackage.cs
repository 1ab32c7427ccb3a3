using System.IO.Compression;
using System.Runtime.InteropServices;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>An Office document as the zip that it is.</summary>
internal static class OfficePackage
{
    public const string Types = "[Content_Types].xml";

    /// <returns>Other when it is no document of Word, Excel or PowerPoint.</returns>
    public static FileKind KindOf(ReadOnlyMemory<byte> file)
    {
        if (!ZipLimits.HasReasonableEnd(file.Span))
        {
            return FileKind.Other;
        }

        try
        {
            using var zip = Open(file);
            return zip.GetEntry(Types) is null ? FileKind.Other
                : zip.GetEntry("word/document.xml") is not null ? FileKind.Word
                : zip.GetEntry("xl/workbook.xml") is not null ? FileKind.Excel
                : zip.GetEntry("ppt/presentation.xml") is not null ? FileKind.PowerPoint
                : FileKind.Other;
        }
        catch (InvalidDataException)
        {
            return FileKind.Other;
        }
    }

    /// <exception cref="InvalidDataException">It is no zip.</exception>
    public static ZipArchive Open(ReadOnlyMemory<byte> file) => MemoryMarshal.TryGetArray(file, out var bytes)
        ? new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read)
        : throw new ArgumentException("A file to clean lies in an array.", nameof(file));

    /// <summary>The bytes of a part; what differs from its announcement shows when the end is read.</summary>
    public static Stream Read(ZipArchiveEntry entry) => new MeasuredStream(entry.Open(), entry.Length, entry.Crc32);
}
