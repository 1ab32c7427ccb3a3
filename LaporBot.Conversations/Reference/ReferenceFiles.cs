using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads the built-in data files and lays an operator's over them, file by file; a faulty one is left out and named.</summary>
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
    public static ReferenceReading Read(IReadOnlyDictionary<string, string> overrides)
    {
        var contents = new Dictionary<string, object>(s_read.Value);
        var files = new List<ReferenceFile>();
        foreach (var name in s_builtIn.Where(name => !overrides.ContainsKey(name)))
        {
            files.Add(new ReferenceFile(name, IsOverride: false, ReferenceHeader.Read(name, DataFile.Text(name)), null));
        }

        foreach (var (name, text) in overrides)
        {
            try
            {
                var (header, content) = Parsed(name, text);
                Together(new Dictionary<string, object>(contents) { [name] = content });
                contents[name] = content;
                files.Add(new ReferenceFile(name, IsOverride: true, header, null));
            }
            catch (ReferenceFaultException fault)
            {
                files.Add(new ReferenceFile(name, IsOverride: true, null, fault));
            }
            catch (Exception failure) when (failure is ArgumentException or NullReferenceException)
            {
                // JSON lets a list hold null, and a dictionary is filled from keys that stand twice: no file of an operator may stop the host.
                var fault = new ReferenceFaultException(name, 0, "an entry is empty (null), or stands there twice.", failure);
                files.Add(new ReferenceFile(name, IsOverride: true, null, fault));
            }
        }

        return new ReferenceReading(Together(contents), [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)]);
    }

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
    private static ReferenceData Together(Dictionary<string, object> contents)
    {
        var regions = (RegionDirectory)contents[Regions];
        var elections = (ElectionCalendar)contents[Elections];
        var agencies = ((IReadOnlyList<Agency>)contents[Agencies]).Concat((IReadOnlyList<Agency>)contents[Governments]).ToList();
        if (agencies.GroupBy(one => one.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(code => code.Count() > 1) is { } twice)
        {
            throw new ReferenceFaultException(Agencies, 0, $"{twice.Key} stands in {Governments} too.");
        }

        foreach (var unknown in elections.All.SelectMany(one => one.Regions).Where(code => regions.Find(code) is null))
        {
            throw new ReferenceFaultException(Elections, 0, $"{unknown} is no region of {Regions}.");
        }

        var violations = (ViolationCatalogue)contents[Violations];
        var guide = (GuideBook)contents[Guide];
        if (guide.Codes().FirstOrDefault(code => violations.Find(code) is null) is { } unexplained)
        {
            throw new ReferenceFaultException(Guide, 0, $"{unexplained} is no form of {Violations}.");
        }

        var elsewhere = (IReadOnlyList<ElsewhereRoute>)contents[Elsewhere];
        if (guide.Routes().FirstOrDefault(code => elsewhere.All(route => route.Code != code)) is { } nowhere)
        {
            throw new ReferenceFaultException(Guide, 0, $"{nowhere} is no route of {Elsewhere}.");
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
