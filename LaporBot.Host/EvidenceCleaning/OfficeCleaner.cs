using System.IO.Compression;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Writes a document of Word, Excel or PowerPoint again, without its properties, names and times; pictures inside are cleaned too.</summary>
internal static class OfficeCleaner
{
    /// <returns>Null when the copy is complete.</returns>
    public static Uncleanable? Clean(ReadOnlyMemory<byte> file, Stream to, ISet<Trace> removed)
    {
        using var from = OfficePackage.Open(file);
        if (!ZipLimits.Allow(from))
        {
            return Uncleanable.Hostile;
        }

        var fates = from.Entries.ToDictionary(entry => entry.FullName, entry => OfficeParts.FateOf(entry.FullName), StringComparer.OrdinalIgnoreCase);
        if (fates.ContainsValue(PartFate.Foreign))
        {
            return Uncleanable.HoldsForeignParts;
        }

        removed.UnionWith(fates.Where(part => part.Value == PartFate.Dropped).Select(part => OfficeParts.TraceOf(part.Key)).OfType<Trace>());
        using var copy = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        return new OfficeCopy(from, copy, fates, removed).Write();
    }
}
