using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>Completes the place by its region: found in the words about the place, or asked once more.</summary>
internal static class RegionReading
{
    /// <summary>Answers that are no region before it is left open.</summary>
    public const int MostMisses = 2;

    /// <summary>Looks for a region when the place has changed. A place that is corrected later keeps its region unless it names another.</summary>
    public static ReportDraft Located(ReportDraft before, ReportDraft after, RegionDirectory regions)
    {
        if (after.Place is not { } place || place == before.Place)
        {
            return after;
        }

        return regions.Finder.FindIn(place.Text) switch
        {
            _ when VoiceMark.IsOne(place.Text) => before.Region is { } told ? Offering(after, told) : Offering(after),
            RegionMatch.One { IsCertain: true, Region.Code: { Level: not RegionLevel.Province } code } => At(after, code),
            _ when after.Step != ReportStep.AwaitingPlace => after,
            RegionMatch.One { ClosesAlone: true, Region.Code: { Level: not RegionLevel.Province } code } => At(after, code),
            RegionMatch.One one => Offering(after, one.Region.Code),
            RegionMatch.Several several => Offering(after, [.. several.Regions.Select(region => region.Code)]),
            _ => before.Region is { } known ? Offering(after, known) : Offering(after),
        };
    }

    /// <summary>A typed answer to the question for the region.</summary>
    public static ReportMove Answer(ReportDraft draft, Answer told, ReferenceData reference)
    {
        if (told.Text.Length > ReportContent.MaxPlaceLength)
        {
            return new ReportMove(draft, new Sentence("report.TooLong", ReportContent.MaxPlaceLength));
        }

        var regions = reference.Regions;
        var offered = Offered(draft, regions);
        var isLast = offered.Count > 0 && draft.RegionMisses + 1 >= MostMisses;
        return !Reporting.Answer.IsNotKnown(told.Text)
            ? RegionNarrowing.Answer(draft, told.Text, offered, regions) ?? regions.Finder.Find(told.Text) switch
            {
                RegionMatch.One one when one.IsCertain || isLast => Settled(draft, one.Region, regions),
                RegionMatch.One one => Asked(draft, one.Region),
                RegionMatch.Several several when isLast => SettledAbove(draft, several.Regions, regions),
                RegionMatch.Several several => Asked(draft, [.. several.Regions]),
                _ when draft.RegionMisses + 1 >= MostMisses => ReportMove.To(RegionSettled, Unknown(draft), new Sentence("report.RegionLeftOpen")),
                _ => Asked(draft, offered) with { Says = [new Sentence("report.RegionNotFound", Excerpt.Of(told.Text, 60))] },
            }
            : ReportMove.To(RegionSettled, Unknown(draft));
    }

    /// <summary>The regions that are offered to him now.</summary>
    public static IReadOnlyList<Region> Offered(ReportDraft draft, RegionDirectory regions) =>
        [.. (draft.RegionChoices ?? []).Select(code => regions.Find(code)).OfType<Region>()];

    /// <summary>The region, shown back.</summary>
    public static ReportMove Settled(ReportDraft draft, Region region, RegionDirectory regions) => ReportMove.To(
        RegionSettled, At(draft, region.Code), new Sentence("report.RegionRead", regions.NameOf(region))) with
    {
        TakenAs = new Sentence("report.FieldRegion"),
    };

    /// <summary>What all of them lie in: he is not asked a third time. Officers find the rest.</summary>
    public static ReportMove SettledAbove(ReportDraft draft, IReadOnlyList<Region> several, RegionDirectory regions)
    {
        var above = regions.Find(several[0].Code.Parent);
        while (above is not null && !several.All(one => one.Code.LiesIn(above.Code)))
        {
            above = regions.Find(above.Code.Parent);
        }

        return above is null ? ReportMove.To(RegionSettled, Unknown(draft), new Sentence("report.RegionLeftOpen")) : Settled(draft, above, regions);
    }

    /// <summary>Asks once more, with these to choose from.</summary>
    public static ReportMove Asked(ReportDraft draft, params IReadOnlyList<Region> offered) =>
        new(Offering(draft, [.. offered.Select(one => one.Code)]) with { RegionMisses = draft.RegionMisses + 1 });

    /// <summary>A district that was known by its name alone is shown back: there are villages of the same name elsewhere.</summary>
    public static IReadOnlyList<Sentence> ShownBack(ReportDraft before, ReportDraft after, RegionDirectory regions)
    {
        if (after.Step == ReportStep.AwaitingReview || after.Place == before.Place || after.Place is not { } place || after.Region is not { Level: RegionLevel.District } code
            || regions.Find(code) is not { } district || regions.Find(code.Parent) is not { } regency)
        {
            return [];
        }

        var isNamed = RegionWords.KeysOf(regency).Any(key => string.Concat(RegionWords.PartsOf(place.Text).SelectMany(words => words)).Contains(key, StringComparison.Ordinal));
        return isNamed ? [] : [new Sentence("report.RegionByName", regions.NameOf(district))];
    }

    public static ReportDraft At(ReportDraft draft, RegionCode region) =>
        draft with { Region = region, RegionUnknown = false, RegionChoices = null, RegionMisses = 0 };

    public static ReportDraft Unknown(ReportDraft draft) =>
        draft with { Region = null, RegionUnknown = true, RegionChoices = null, RegionMisses = 0 };

    private static ReportDraft Offering(ReportDraft draft, params IReadOnlyList<RegionCode> regions) =>
        draft with { Region = null, RegionUnknown = false, RegionChoices = regions };
}
