using System.Xml;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Makes a working copy without metadata. Pixels are never encoded again; what does not read completely is never called clean.</summary>
internal static class Cleaner
{
    /// <summary>More than a bot can fetch: nothing larger comes in honestly.</summary>
    public const int MostBytes = 24 * 1024 * 1024;

    /// <param name="to">Takes the copy; to be thrown away unless the outcome is <see cref="CleaningOutcome.Cleaned"/>.</param>
    public static CleaningOutcome Clean(ReadOnlyMemory<byte> file, Stream to)
    {
        if (file.IsEmpty)
        {
            return new CleaningOutcome.CannotBeCleaned(FileKind.Other, Uncleanable.Empty);
        }

        if (file.Length > MostBytes)
        {
            return new CleaningOutcome.CannotBeCleaned(FileKind.Other, Uncleanable.TooLarge);
        }

        var kind = FileSignature.KindOf(file);
        var removed = new SortedSet<Trace>();
        return CleanAs(kind, file, to, removed) is { } why
            ? new CleaningOutcome.CannotBeCleaned(kind, why)
            : new CleaningOutcome.Cleaned(kind, [.. removed]);
    }

    private static Uncleanable? CleanAs(FileKind kind, ReadOnlyMemory<byte> file, Stream to, ISet<Trace> removed)
    {
        try
        {
            return kind switch
            {
                FileKind.Word or FileKind.Excel or FileKind.PowerPoint => OfficeCleaner.Clean(file, to, removed),
                _ => CleanPicture(kind, file.Span, to, removed),
            };
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or XmlException)
        {
            // How the platform's readers of zip and XML say that a file is broken.
            return Uncleanable.Damaged;
        }
    }

    /// <returns>Null when the copy is complete.</returns>
    public static Uncleanable? CleanPicture(FileKind kind, ReadOnlySpan<byte> file, Stream to, ISet<Trace> removed) => kind switch
    {
        FileKind.Jpeg => JpegCleaner.Clean(file, to, removed),
        FileKind.Png => PngCleaner.Clean(file, to, removed),
        FileKind.WebP => WebPCleaner.Clean(file, to, removed),
        _ => Uncleanable.KindNotSupported,
    };
}
