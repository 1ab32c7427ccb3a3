using System.IO.Compression;
using System.Xml.Linq;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>The clean form of one document, part by part. Relations come before the words that use them.</summary>
internal sealed class OfficeCopy(ZipArchive from, ZipArchive to, IReadOnlyDictionary<string, PartFate> fates, ISet<Trace> removed)
{
    private const int LargestList = 512 * 1024;

    // The first moment that a zip can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly OfficeRelations _relations = new();
    private readonly OfficePeople _people = OfficePeople.Of(from);

    /// <returns>Null when it is complete.</returns>
    public Uncleanable? Write() =>
        WriteAll(PartFate.Types, WriteTypes)
        ?? WriteAll(PartFate.Relations, WriteRelations)
        ?? WriteAll(PartFate.Words, WriteWords)
        ?? WriteAll(PartFate.Picture, WritePicture);

    private bool Stays(string name) => fates.TryGetValue(name, out var fate) && fate is PartFate.Words or PartFate.Picture;

    private Uncleanable? WriteAll(PartFate fate, Func<ZipArchiveEntry, Uncleanable?> how)
    {
        foreach (var entry in from.Entries.Where(entry => fates[entry.FullName] == fate))
        {
            if (how(entry) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private Uncleanable? WriteTypes(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestList)
        {
            return Uncleanable.Hostile;
        }

        var types = Load(entry);
        types.Root!.Elements().Where(type => (string?)type.Attribute("PartName") is { } part && !Stays(part.TrimStart('/'))).Remove();
        return Save(types, entry.FullName);
    }

    private Uncleanable? WriteRelations(ZipArchiveEntry entry)
    {
        var source = OfficeParts.SourceOf(entry.FullName);
        if (source.Length > 0 && !Stays(source))
        {
            return null;
        }

        return entry.Length > LargestList ? Uncleanable.Hostile
            : _relations.Clean(entry.FullName, Load(entry), Stays, removed) is { } cleaned ? Save(cleaned, entry.FullName)
            : Uncleanable.HoldsForeignParts;
    }

    private Uncleanable? WriteWords(ZipArchiveEntry entry)
    {
        using var reader = OfficeXml.Reader(OfficePackage.Read(entry));
        using var target = NewEntry(entry.FullName).Open();
        using var writer = OfficeXml.Writer(target);
        return new OfficeXml(removed, _relations.GoneFrom(entry.FullName), _people).TryCopy(reader, writer) ? null : Uncleanable.HoldsForeignParts;
    }

    private Uncleanable? WritePicture(ZipArchiveEntry entry)
    {
        if (entry.Length > Cleaner.MostBytes)
        {
            return Uncleanable.Hostile;
        }

        var picture = new byte[entry.Length];
        using (var bytes = OfficePackage.Read(entry))
        {
            bytes.ReadExactly(picture);
            if (bytes.ReadByte() >= 0)
            {
                return Uncleanable.Damaged;
            }
        }

        using var target = NewEntry(entry.FullName).Open();
        return Cleaner.CleanPicture(FileSignature.KindOf(picture), picture, target, removed) switch
        {
            Uncleanable.KindNotSupported => Uncleanable.HoldsForeignParts,
            var other => other,
        };
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var reader = OfficeXml.Reader(OfficePackage.Read(entry));
        return XDocument.Load(reader);
    }

    private Uncleanable? Save(XDocument document, string name)
    {
        using var target = NewEntry(name).Open();
        using var writer = OfficeXml.Writer(target);
        document.Save(writer);
        return null;
    }

    private ZipArchiveEntry NewEntry(string name)
    {
        var entry = to.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        return entry;
    }
}
