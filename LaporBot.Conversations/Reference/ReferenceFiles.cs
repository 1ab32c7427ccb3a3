using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads the built-in data files and lays an operator's over them, file by file; a faulty one is left out and named, and his last good one serves.</summary>
public static partial class ReferenceFiles
{
    internal const string Regions = "regions.csv";
    internal const string Violations = "violations.json";
    internal const string Stages = "stages.json";
    internal const string Agencies = "agencies.json";
    internal const string Governments = "regional-governments.csv";
    internal const string Elections = "elections.json";
    internal const string Admissibility = "admissibility.json";
    internal const string Guide = "breach-guide.json";
    internal const string Elsewhere = "elsewhere.json";
    internal const string HighPosts = "high-posts.json";
    private const string Holidays = "holidays-2026.csv";

    private static readonly string[] s_builtIn = [Regions, Violations, Stages, Agencies, Governments, Elections, Admissibility, Guide, Elsewhere, HighPosts, Holidays];

    private static readonly Lazy<Dictionary<string, ReadFile>> s_read = new(() => s_builtIn.ToDictionary(name => name, name => Parsed(name, DataFile.Text(name))));

    /// <param name="overrides">An operator's files, by name.</param>
    /// <param name="lastGood">Gives the text of a file as it was when it was last in order, and null where it never was.</param>
    public static ReferenceReading Read(IReadOnlyDictionary<string, string> overrides, Func<string, string?>? lastGood = null)
    {
        var builtIn = new FileContents(s_read.Value);
        var own = overrides.Select(file => new OwnFile(file.Key, file.Value, lastGood?.Invoke(file.Key), builtIn)).ToDictionary(file => file.Name);
        var contents = Laid(own);
        while (FileClash.In(contents) is { } clash)
        {
            var culprit = CulpritOf(clash, own);
            culprit.GivesWay(clash.FaultOf(culprit.Name, contents));
            contents = Laid(own);
        }

        var files = own.Values.Select(FileOf).Concat(s_builtIn.Where(name => !own.ContainsKey(name)).Select(name => new ReferenceFile(name, IsOverride: false, BuiltInHeader(name), null)));
        return new ReferenceReading(contents.Together(), [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)]);
    }

    internal static bool IsOfHolidays(string name) => HolidaysOfAYear().IsMatch(name);

    /// <summary>All at once: two that were changed for each other fit together, and neither would fit the other's older one.</summary>
    private static FileContents Laid(Dictionary<string, OwnFile> own)
    {
        var files = new Dictionary<string, ReadFile>(s_read.Value);
        foreach (var one in own.Values)
        {
            if (one.Serving is { } serving)
            {
                files[one.Name] = serving;
            }
        }

        return new FileContents(files);
    }

    /// <summary>The one that was changed; else the one that names what the other lacks. Built-in files fit together, so that one of the two is his.</summary>
    private static OwnFile CulpritOf(FileClash clash, Dictionary<string, OwnFile> own)
    {
        var both = new[] { clash.File, clash.Other }.Select(own.GetValueOrDefault).OfType<OwnFile>().Where(one => one.Serving is not null).ToList();
        return both.Find(one => one.IsChanged) ?? both[0];
    }

    private static ReferenceFile FileOf(OwnFile own) => own.Fault is null
        ? new ReferenceFile(own.Name, IsOverride: true, own.Serving!.Header, null) { Text = own.Serving.Text }
        : new ReferenceFile(own.Name, IsOverride: true, own.Serving?.Header ?? BuiltInHeader(own.Name), own.Fault) { RunsLastGood = own.RunsLastGood };

    private static ReferenceHeader? BuiltInHeader(string name) => s_read.Value.GetValueOrDefault(name)?.Header;

    /// <exception cref="ReferenceFaultException">By itself it is not as it should be.</exception>
    internal static ReadFile Parsed(string name, string text)
    {
        object content = name switch
        {
            Regions => RegionDirectory.Read(name, text),
            Violations => ViolationCatalogue.Read(name, text),
            Stages => CaseWorkFiles.StageLimits(name, text),
            Agencies => CaseWorkFiles.Agencies(name, text),
            Governments => CaseWorkFiles.RegionalGovernments(name, text),
            Elections => ElectionFile.Read(name, text),
            Elsewhere => ElsewhereFile.Read(name, text),
            Guide => GuideBook.Read(name, text),
            HighPosts => HighPostBook.Read(name, text),
            Admissibility => AdmissibilityFile.Read(name, text),
            _ when IsOfHolidays(name) => CaseWorkFiles.Holidays(name, text),
            _ => throw new ReferenceFaultException(name, 0, $"no data file has that name. Known are {string.Join(", ", s_builtIn)} and holidays of other years."),
        };
        return new ReadFile(text, ReferenceHeader.Read(name, text), content);
    }

    [GeneratedRegex("^holidays-[0-9]{4}\\.csv$", RegexOptions.CultureInvariant)]
    private static partial Regex HolidaysOfAYear();
}
