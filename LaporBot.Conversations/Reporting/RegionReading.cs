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

        return reference.Regions.Finder.Find(told.Text) switch
        {
            RegionMatch.One { IsCertain: true } one => ReportMove.To(
                RegionSettled, At(draft, one.Region.Code), new Sentence("report.RegionRead", reference.Regions.NameOf(one.Region))) with
            {
                TakenAs = new Sentence("report.FieldRegion"),
            },
            RegionMatch.One one => new ReportMove(Offering(draft, one.Region.Code)),
            RegionMatch.Several several => new ReportMove(Offering(draft, [.. several.Regions.Select(region => region.Code)])),
            _ when draft.RegionMisses + 1 >= MostMisses => ReportMove.To(RegionSettled, Unknown(draft), new Sentence("report.RegionLeftOpen")),
            _ => new ReportMove(
                Offering(draft) with { RegionMisses = draft.RegionMisses + 1 }, new Sentence("report.RegionNotFound", Excerpt.Of(told.Text, 60))),
        };
    }

    public static ReportDraft At(ReportDraft draft, RegionCode region) =>
        draft with { Region = region, RegionUnknown = false, RegionChoices = null, RegionMisses = 0 };

    public static ReportDraft Unknown(ReportDraft draft) =>
        draft with { Region = null, RegionUnknown = true, RegionChoices = null, RegionMisses = 0 };

    private static ReportDraft Offering(ReportDraft draft, params IReadOnlyList<RegionCode> regions) =>
        draft with { Region = null, RegionUnknown = false, RegionChoices = regions };
}
