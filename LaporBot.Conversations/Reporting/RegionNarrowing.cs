using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>An answer that chooses among the regions he is offered: "yang kedua", "yang di Jatim", "kabupatennya".</summary>
internal static class RegionNarrowing
{
    private static readonly string[] s_yes = ["betul", "benar"];

    /// <returns>Null when the answer has nothing to do with what is offered, and is to be read by itself.</returns>
    public static ReportMove? Answer(ReportDraft draft, string typed, IReadOnlyList<Region> offered, RegionDirectory regions)
    {
        if (offered.Count == 0)
        {
            return null;
        }

        if (Chosen(typed, offered) is { } chosen)
        {
            return RegionReading.Settled(draft, chosen, regions);
        }

        var byItself = regions.Finder.Find(typed);
        var isLast = draft.RegionMisses + 1 >= RegionReading.MostMisses;
        return regions.Finder.Narrow(offered, typed) switch
        {
            [var only] => RegionReading.Settled(draft, Within(only, byItself), regions),
            [_, ..] and var left => isLast ? RegionReading.SettledAbove(draft, left, regions) : RegionReading.Asked(draft, left),
            [] when !isLast && byItself is RegionMatch.One { Region: { Code.Level: RegionLevel.Province } province } =>
                RegionReading.Asked(draft, offered) with { Says = [new Sentence("report.RegionNotAmong", province.Name)] },
            _ => null,
        };
    }

    /// <summary>A district of the regency that was offered says more than the regency.</summary>
    private static Region Within(Region offered, RegionMatch byItself)
    {
        IEnumerable<Region> named = byItself switch
        {
            RegionMatch.One { IsCertain: true } one => [one.Region],
            RegionMatch.Several several => several.Regions,
            _ => [],
        };
        return named.Where(one => one.Code.LiesIn(offered.Code)).ToList() is [var only] ? only : offered;
    }

    private static Region? Chosen(string typed, IReadOnlyList<Region> offered) =>
        SpokenNumber.In(typed, offered.Count) is >= 1 and var number && number <= offered.Count ? offered[number - 1]
        : offered is [var only] && (SaidOtherwise.Means(Phrasebook.Text(Language.Indonesian, new Sentence("report.ButtonAgree")), typed) || s_yes.Contains(typed.Trim().ToLowerInvariant())) ? only
        : null;
}
