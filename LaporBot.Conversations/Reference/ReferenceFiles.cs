using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads the built-in data files and lays an operator's over them, file by file; a faulty one is left out and named, and his last good one serves.</summary>
public static partial class ReferenceFiles
{
    private const string Regions = "regions.csv";
    private const string Violations = "violations.json";
    private const string Stages = "stages.json";
    private const string Agencies = "agencies.json";
    private const string Governments = "regional-governments.csv";
    private const string Elections = "elections.json";
    private const string Admissibility = "admissibility.json";
    private const string Guide = "breach-guide.json";
    private const string Elsewhere = "elsewhere.json";
    private const string HighPosts = "high-posts.json";
    private const string Holidays = "holidays-2026.csv";

    private static readonly string[] s_builtIn = [Regions, Violations, Stages, Agencies, Governments, Elections, Admissibility, Guide, Elsewhere, HighPosts, Holidays];

    private static readonly Lazy<IReadOnlyDictionary<string, object>> s_read =
        new(() => s_builtIn.ToDictionary(name => name, name => Parsed(name, DataFile.Text(name)).Content));

    /// <param name="overrides">An operator's files, by name.</param>
    /// <param name="lastGood">Gives the text of a file as it was when it was last in order, and null where it never was.</param>
    public static ReferenceReading Read(IReadOnlyDictionary<string, string> overrides, Func<string, string?>? lastGood = null)
    {
        var contents = new Dictionary<string, object>(s_read.Value);
        var texts = new Dictionary<string, string>();
        var files = new List<ReferenceFile>();
        foreach (var name in s_builtIn.Where(name => !overrides.ContainsKey(name)))
        {
            files.Add(new ReferenceFile(name, IsOverride: false, BuiltInHeader(name), null));
        }

        foreach (var (name, text) in overrides)
        {
            var (own, fault) = Laid(name, text, contents, texts);
            if (fault is null)
            {
                files.Add(new ReferenceFile(name, IsOverride: true, own, null) { Text = text });
            }
            else if (lastGood?.Invoke(name) is { } copy && Laid(name, copy, contents, texts) is ({ } header, null))
            {
                files.Add(new ReferenceFile(name, IsOverride: true, header, fault) { RunsLastGood = true });
            }
            else
            {
                files.Add(new ReferenceFile(name, IsOverride: true, BuiltInHeader(name), fault));
            }
        }

        return new ReferenceReading(Together(contents, texts), [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Lays one file over what is there; a faulty one changes nothing.</summary>
    private static (ReferenceHeader? Header, ReferenceFaultException? Fault) Laid(
        string name, string text, Dictionary<string, object> contents, Dictionary<string, string> texts)
    {
        try
        {
            var (header, content) = Parsed(name, text);
            Together(new Dictionary<string, object>(contents) { [name] = content }, new Dictionary<string, string>(texts) { [name] = text });
            (contents[name], texts[name]) = (content, text);
            return (header, null);
        }
        catch (ReferenceFaultException fault)
        {
            return (null, fault);
        }
        catch (Exception failure) when (failure is ArgumentException or NullReferenceException)
        {
            // JSON lets a name stand for null where a form asks for more: no file of an operator may stop the host.
            return (null, new ReferenceFaultException(name, name.EndsWith(".json", StringComparison.Ordinal) ? JsonEntries.LineOfNull(text) : 1, "an entry is empty (null), or stands there twice.", failure));
        }
    }

    private static ReferenceHeader? BuiltInHeader(string name) => s_builtIn.Contains(name) ? ReferenceHeader.Read(name, DataFile.Text(name)) : null;

    private static (ReferenceHeader Header, object Content) Parsed(string name, string text)
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
            _ when HolidaysOfAYear().IsMatch(name) => CaseWorkFiles.Holidays(name, text),
            _ => throw new ReferenceFaultException(name, 0, $"no data file has that name. Known are {string.Join(", ", s_builtIn)} and holidays of other years."),
        };
        return (ReferenceHeader.Read(name, text), content);
    }

    /// <exception cref="ReferenceFaultException">Two files do not fit together.</exception>
    private static ReferenceData Together(Dictionary<string, object> contents, Dictionary<string, string> texts)
    {
        int lineOf(string file, string value) => JsonEntries.LineOf(texts.GetValueOrDefault(file) ?? DataFile.Text(file), value);

        var regions = (RegionDirectory)contents[Regions];
        var elections = (ElectionCalendar)contents[Elections];
        var agencies = ((IReadOnlyList<Agency>)contents[Agencies]).Concat((IReadOnlyList<Agency>)contents[Governments]).ToList();
        if (agencies.GroupBy(one => one.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(code => code.Count() > 1) is { } twice)
        {
            throw new ReferenceFaultException(Agencies, lineOf(Agencies, twice.Key), $"{twice.Key} stands in {Governments} too.");
        }

        foreach (var unknown in elections.All.SelectMany(one => one.Regions).Where(code => regions.Find(code) is null))
        {
            throw new ReferenceFaultException(Elections, lineOf(Elections, unknown.ToString()), $"{unknown} is no region of {Regions}.");
        }

        var violations = (ViolationCatalogue)contents[Violations];
        var guide = (GuideBook)contents[Guide];
        if (guide.Codes().FirstOrDefault(code => violations.Find(code) is null) is { } unexplained)
        {
            throw new ReferenceFaultException(Guide, lineOf(Guide, unexplained), $"{unexplained} is no form of {Violations}.");
        }

        var elsewhere = (IReadOnlyList<ElsewhereRoute>)contents[Elsewhere];
        if (guide.Routes().FirstOrDefault(code => elsewhere.All(route => route.Code != code)) is { } nowhere)
        {
            throw new ReferenceFaultException(Guide, lineOf(Guide, nowhere), $"{nowhere} is no route of {Elsewhere}.");
        }

        return new ReferenceData
        {
            Elsewhere = elsewhere,
            Regions = regions,
            Elections = elections,
            Violations = violations,
            Guide = guide,
            HighPosts = (HighPostBook)contents[HighPosts],
            StageLimits = (IReadOnlyList<StageLimit>)contents[Stages],
            Agencies = new AgencyDirectory(agencies),
            AdmissibilityRules = (IReadOnlyList<Conversations.Admissibility.AdmissibilityRule>)contents[Admissibility],
            Calendar = new WorkingDays(contents.Where(file => HolidaysOfAYear().IsMatch(file.Key)).SelectMany(file => (IReadOnlyList<DateOnly>)file.Value)),
        };
    }

    [GeneratedRegex("^holidays-[0-9]{4}\\.csv$", RegexOptions.CultureInvariant)]
    private static partial Regex HolidaysOfAYear();
}
