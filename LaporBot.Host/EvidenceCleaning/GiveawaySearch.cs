using System.Xml;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Looks into a file for what can show who made it, whether or not it can be cleaned. It says that it is there, and never what it says.</summary>
internal static class GiveawaySearch
{
    public static IReadOnlyList<Giveaway> In(FileKind kind, ReadOnlyMemory<byte> file)
    {
        var found = new SortedSet<Giveaway>();
        try
        {
            Search(kind, file, found);
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or XmlException)
        {
            // A broken file is told by its cleaning; what was found until then counts.
        }

        return [.. found];
    }

    private static void Search(FileKind kind, ReadOnlyMemory<byte> file, ISet<Giveaway> found)
    {
        switch (kind)
        {
            case FileKind.Jpeg or FileKind.Png or FileKind.WebP or FileKind.Heic or FileKind.Tiff or FileKind.Gif:
                InPicture(file.Span, found);
                break;
            case FileKind.Pdf:
                InPicture(file.Span, found);
                PdfGiveaways.In(file, found);
                break;
            case FileKind.Mp4:
                SoundGiveaways.InMovie(file.Span, found);
                XmpGiveaways.In(file.Span, found);
                break;
            case FileKind.Mp3 or FileKind.Ogg or FileKind.Flac or FileKind.Wave:
                SoundGiveaways.InSound(file.Span, found);
                break;
            case FileKind.Word or FileKind.Excel or FileKind.PowerPoint or FileKind.OpenText or FileKind.OpenSheet or FileKind.OpenSlides:
                DocumentGiveaways.In(file, found);
                break;
        }
    }

    public static void InPicture(ReadOnlySpan<byte> file, ISet<Giveaway> found)
    {
        ExifGiveaways.In(file, found);
        XmpGiveaways.In(file, found);
        PictureTexts.In(file, found);
    }
}
