namespace LaporBot.Host.EvidenceCleaning;

/// <summary>What a file is by its content. Stored as text.</summary>
internal enum FileKind
{
    Other,
    Jpeg,
    Png,
    WebP,
    Word,
    Excel,
    PowerPoint,
    Pdf,
    Mp4,
    Ogg,
    Mp3,
    Gif,
    Tiff,
    Heic,
    Flac,
    Wave,
    OpenText,
    OpenSheet,
    OpenSlides,
}
