using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Readers;

/// <summary>Decides from what the citizen wrote, and from nothing else, whom his report is closed to.</summary>
internal static class WhoReads
{
    /// <returns>Null where the roles alone decide.</returns>
    public static ReadingRule? RuleOf(ReportDraft draft, Situation situation)
    {
        var reference = situation.Reference;
        var named = draft.Accused.Where(one => one.Office is not null).ToList();
        var (high, hosts) = (named.Where(one => PostOf(one, reference) is not null).ToList(), named.Exists(one => IsOfTheHost(one, situation)));
        List<ReadingReason> reasons =
        [
            .. draft.MayBeInsider ? [ReadingReason.Insider] : Array.Empty<ReadingReason>(),
            .. draft.PastLocalOffice ? [ReadingReason.Asked] : Array.Empty<ReadingReason>(),
            .. high.Count > 0 ? [ReadingReason.HighPost] : Array.Empty<ReadingReason>(),
            .. hosts ? [ReadingReason.HostAgency] : Array.Empty<ReadingReason>(),
        ];
        if (reasons.Count == 0)
        {
            return null;
        }

        IEnumerable<DraftedAccused> atTheirAgency = draft.MayBeInsider ? named : high;
        List<RegionCode?> past =
        [
            .. high.SelectMany(one => RegionsOf(one, draft.Region, reference)),
            .. draft.PastLocalOffice ? LocalTo(draft.Region, named, reference) : [],
            .. hosts && SeatOfHost(situation) is { } seat ? [seat] : Array.Empty<RegionCode?>(),
        ];
        return new ReadingRule([.. atTheirAgency.SelectMany(one => reference.Agencies.NamedIn(one.Office!.Text)).Select(one => one.Code)
            .Concat(hosts && situation.Operator.Agency is { } host ? [host] : Array.Empty<string>())
            .Distinct()])
        {
            Past = [.. past.OfType<RegionCode>().Distinct()],
            CentralAlone = past.Contains(null),
            Reasons = reasons,
        };
    }

    private static HighPost? PostOf(DraftedAccused one, ReferenceData reference) =>
        reference.HighPosts.PostIn(one.Office!.Text, one.Route is null, isName: false)
        ?? reference.HighPosts.PostIn(one.Name.Text, one.Route is null, isName: true);

    /// <summary>The regions whose offices a high official leads; a null among them: nobody can say which.</summary>
    private static IEnumerable<RegionCode?> RegionsOf(DraftedAccused one, RegionCode? place, ReferenceData reference)
    {
        // A name may sound like a region; one that holds the post may name it, too.
        var words = reference.HighPosts.PostIn(one.Name.Text, one.Route is null, isName: true) is null ? one.Office!.Text : $"{one.Office!.Text}, {one.Name.Text}";
        var found = Named(words, reference, isCertain: false);
        if (found.Count == 0 && reference.Agencies.NamedIn(words).Any(agency => agency.Seat.IsCentral))
        {
            return [];
        }

        var province = found.Count > 0 ? found.Select(ProvinceOf) : [ProvinceOf(place)];
        var level = RegionWords.PartsOf(words).SelectMany(part => part).Any(word => RegionWords.KindNamed(word) == RegionKind.Province)
            ? RegionLevel.Province
            : PostOf(one, reference)!.Level;
        var regencies = found.Where(region => region.Level == RegionLevel.Regency).ToList();
        return level switch
        {
            RegionLevel.Regency when regencies.Count > 0 => [.. regencies.Select(region => (RegionCode?)region)],
            RegionLevel.Regency when LocalOf(place) is { Level: RegionLevel.Regency } local && (found.Count == 0 || found.Exists(local.LiesIn)) => [local],
            null when found.Count > 0 => [.. found.Select(region => (RegionCode?)region)],
            _ => [.. province.Distinct()],
        };
    }

    private static List<RegionCode?> LocalTo(RegionCode? place, IEnumerable<DraftedAccused> named, ReferenceData reference)
    {
        var offices = named.SelectMany(one => Named(one.Office!.Text, reference, isCertain: true)).Select(region => (RegionCode?)region).ToList();
        return LocalOf(place) is { } local ? [local, .. offices] : offices.Count > 0 ? offices : [null];
    }

    /// <summary>A host of the same kind, unless another region stands in the words.</summary>
    private static bool IsOfTheHost(DraftedAccused one, Situation situation)
    {
        var (reference, office) = (situation.Reference, one.Office!.Text);
        var agency = situation.Operator.Agency is { } code ? reference.Agencies.Find(code) : null;
        if ((agency is not null && AgencyDirectory.IsNamedIn(office, agency))
            || office.Contains(situation.Operator.Name, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var seat = SeatOfHost(situation);
        var elsewhere = seat is { } own && Named(office, reference, isCertain: true) is { Count: > 0 } regions
            && regions.TrueForAll(region => !region.LiesIn(own) && !own.LiesIn(region));
        return !elsewhere && (reference.HighPosts.MeansOneOf(situation.Operator.Name, office)
            || (agency is not null && reference.HighPosts.MeansOneOf(agency.Name, office)));
    }

    private static RegionCode? SeatOfHost(Situation situation) =>
        situation.Operator.Agency is { } host ? situation.Reference.Agencies.SeatOf(host).Region : null;

    private static List<RegionCode> Named(string words, ReferenceData reference, bool isCertain) => reference.Regions.Finder.FindIn(words) switch
    {
        RegionMatch.One one when one.IsCertain || !isCertain => [LocalOf(one.Region.Code)!.Value],
        RegionMatch.Several several when !isCertain => [.. several.Regions.Select(region => LocalOf(region.Code)!.Value).Distinct()],
        _ => [],
    };

    /// <summary>Where a government sits: the regency of a district.</summary>
    private static RegionCode? LocalOf(RegionCode? region) => region is { Level: RegionLevel.District } district ? district.Parent : region;

    private static RegionCode? ProvinceOf(RegionCode? region) => LocalOf(region) is { Level: RegionLevel.Regency } regency ? regency.Parent : region;

    private static RegionCode? ProvinceOf(RegionCode region) => ProvinceOf((RegionCode?)region);
}
