namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Tells what a file is by its first bytes, never by its name.</summary>
internal static class FileSignature
{
    private const int Synchronisation = 0xE0;

    // Where the name of the first part stands in a zip; an open document begins with a part that tells its kind.
    private const int OpenDocument = 30;

    // Where a page says in how many pieces its packets lie; their lengths follow, a byte for each.
    private const int OggSegments = 26;

    public static FileKind KindOf(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        return bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            _ when bytes.StartsWith("RIFF"u8) && Has(bytes, 8, "WEBP"u8) => FileKind.WebP,
            _ when bytes.StartsWith("%PDF-"u8) => FileKind.Pdf,
            _ when bytes.StartsWith("GIF8"u8) => FileKind.Gif,
            _ when bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) => FileKind.Tiff,
            _ when bytes.StartsWith("fLaC"u8) => FileKind.Flac,
            _ when bytes.StartsWith("RIFF"u8) && Has(bytes, 8, "WAVE"u8) => FileKind.Wave,
            _ when Has(bytes, 4, "ftyphei"u8) || Has(bytes, 4, "ftypmif1"u8) => FileKind.Heic,
            _ when Has(bytes, 4, "ftyp"u8) => FileKind.Mp4,
            _ when bytes.StartsWith("OggS"u8) => FileKind.Ogg,
            _ when bytes.StartsWith("ID3"u8) => FileKind.Mp3,
            [0xFF, var second, ..] when (second & Synchronisation) == Synchronisation && (second & 0x06) == 0x02 => FileKind.Mp3,
            _ when Has(bytes, OpenDocument, "mimetypeapplication/vnd.oasis.opendocument.text"u8) => FileKind.OpenText,
            _ when Has(bytes, OpenDocument, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8) => FileKind.OpenSheet,
            _ when Has(bytes, OpenDocument, "mimetypeapplication/vnd.oasis.opendocument.presentation"u8) => FileKind.OpenSlides,
            _ when bytes.StartsWith("PK\u0003\u0004"u8) => OfficePackage.KindOf(file),
            _ => FileKind.Other,
        };
    }

    /// <summary>True for a recording as Telegram plays it: Opus in Ogg, named at the head of the first page's first packet.</summary>
    public static bool IsOpus(ReadOnlySpan<byte> file) => file.StartsWith("OggS"u8) && file.Length > OggSegments && Has(file, OggSegments + 1 + file[OggSegments], "OpusHead"u8);

    private static bool Has(ReadOnlySpan<byte> file, int at, ReadOnlySpan<byte> sign) => file.Length >= at + sign.Length && file[at..].StartsWith(sign);
}
