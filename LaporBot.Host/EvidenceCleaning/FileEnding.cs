namespace LaporBot.Host.EvidenceCleaning;

/// <summary>The ending of a file name by what the file is; never by the name it came with.</summary>
internal static class FileEnding
{
    public static string Of(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "jpg",
        FileKind.Png => "png",
        FileKind.WebP => "webp",
        FileKind.Word => "docx",
        FileKind.Excel => "xlsx",
        FileKind.PowerPoint => "pptx",
        FileKind.Pdf => "pdf",
        FileKind.Mp4 => "mp4",
        FileKind.Ogg => "ogg",
        FileKind.Mp3 => "mp3",
        FileKind.Gif => "gif",
        FileKind.Tiff => "tiff",
        FileKind.Heic => "heic",
        FileKind.Flac => "flac",
        FileKind.Wave => "wav",
        FileKind.OpenText => "odt",
        FileKind.OpenSheet => "ods",
        FileKind.OpenSlides => "odp",
        _ => "bin",
    };
}
