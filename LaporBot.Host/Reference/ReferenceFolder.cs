using LaporBot.Conversations.Reference;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>The data files, with those of an operator's folder laid over the built-in ones.</summary>
internal static class ReferenceFolder
{
    private static readonly string[] s_kinds = [".json", ".csv"];

    public static ReferenceReading Read(ReferenceOptions options, DataFolder beside)
    {
        if (options.Folder.Length == 0)
        {
            return ReferenceFiles.Read(new Dictionary<string, string>());
        }

        var kept = new LastGoodFiles(beside);
        try
        {
            var (texts, closed) = TextsIn(beside.Resolve(options.Folder));
            var own = ReferenceFiles.Read(texts, kept.TextOf);
            return own with { Folder = options.Folder, Files = [.. own.Files.Select(file => closed.TryGetValue(file.Name, out var fault) ? file with { Fault = fault } : file)] };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Not a slip in one file: all that he had is out of reach, and all of it serves from the copies.
            var copies = kept.Names.Select(name => (Name: name, Text: kept.TextOf(name))).Where(copy => copy.Text is not null).ToDictionary(copy => copy.Name, copy => copy.Text!);
            var reading = ReferenceFiles.Read(copies);
            var fault = new ReferenceFaultException(options.Folder, 0, "the folder cannot be read.", failure);
            return reading with { Files = [.. reading.Files.Select(file => file with { RunsLastGood = file.IsOverride }), new ReferenceFile(options.Folder, IsOverride: true, null, fault) { RunsLastGood = copies.Count > 0 }] };
        }
    }

    /// <summary>What the host does beside reading: each of the operator's files that is in order becomes the last good one, and the copy of one that he took away goes.</summary>
    public static CopiesFailed Keep(ReferenceReading reading, ReferenceOptions options, DataFolder beside)
    {
        var kept = new LastGoodFiles(beside);
        return new CopiesFailed(
            [.. reading.Files.Where(file => file is { Fault: null, Text: not null }).Where(file => !Done(() => kept.Keep(file.Name, file.Text!))).Select(file => file.Name)],
            [.. TakenAway(reading, options, kept).Where(name => !Done(() => kept.GiveUp(name)))]);
    }

    /// <summary>In a folder that is out of reach nothing can be missed.</summary>
    private static List<string> TakenAway(ReferenceReading reading, ReferenceOptions options, LastGoodFiles kept) =>
        options.Folder.Length > 0 && reading.Folder is null
            ? []
            : [.. kept.Names.Except(reading.Files.Where(file => file.IsOverride).Select(file => file.Name))];

    private static bool Done(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or StartRefusedException)
        {
            return false;
        }
    }

    /// <summary>A file that cannot be opened is as good as an empty one, which is never in order; only its fault is another.</summary>
    private static (Dictionary<string, string> Texts, Dictionary<string, ReferenceFaultException> Closed) TextsIn(string folder)
    {
        var (texts, closed) = (new Dictionary<string, string>(), new Dictionary<string, ReferenceFaultException>());
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => s_kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)))
        {
            var name = Path.GetFileName(file);
            try
            {
                texts.Add(name, File.ReadAllText(file));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                texts.Add(name, "");
                closed.Add(name, new ReferenceFaultException(name, 0, "the file cannot be opened.", failure));
            }
        }

        return (texts, closed);
    }
}
