using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>
/// A location instead of words. A venue's name and address are read as if he had typed them; a bare point is the place itself, and its
/// region is asked: our list of regions holds no coordinates, and nobody else is asked where a reporter points.
/// </summary>
internal static class PlaceSharing
{
    private const int ShownCharacters = 200;

    public static ReportMove Read(ReportDraft draft, Utterance.Located heard, Situation situation) => draft switch
    {
        { PauseAsked: true } => new ReportMove(draft with { PlaceOffered = Told(heard) }, new Sentence("report.PlaceOfferedLater")),
        { DropAsked: true } => new ReportMove(draft, new Sentence("report.ChooseBelow")),
        { Step: ReportStep.AwaitingEvidence } => SharedProof.Take(SharedProof.MayBeThePlace(draft) ? draft with { PlaceOffered = Told(heard) } : draft, heard),
        { Step: ReportStep.AwaitingPlace } => ReportMove.To(
            PlaceTold, draft with { Place = Told(heard), PlaceOffered = null, RegionMisses = MissesOf(heard.Place) }, Remark(heard.Place)),
        { Step: ReportStep.AwaitingRegion, Place: { } place } => Completing(draft, place, heard, situation.Reference),
        { Place: null } => new ReportMove(draft with { PlaceOffered = Told(heard) }, new Sentence("report.PlaceOfferedLater")),
        _ => Offering(draft with { PlaceOffered = Told(heard) }, situation),
    };

    /// <summary>The location that came at another question becomes the place.</summary>
    public static ReportMove Taken(ReportDraft draft) => draft switch
    {
        { PlaceOffered: null } => new ReportMove(draft, new Sentence("report.ChooseBelow")),
        { Step: ReportStep.AwaitingPlace } => ReportMove.To(PlaceTold, AtOffered(draft)),
        _ => new ReportMove(AtOffered(draft), new Sentence("report.PlaceTaken")),
    };

    /// <summary>Below the question for the place.</summary>
    public static IReadOnlyList<Choice> Buttons(ReportDraft draft) => draft.PlaceOffered is null
        ? []
        : [ReportPrompts.Button(draft, "report.ButtonUseLocation", ReportVerb.PlaceOffered)];

    /// <summary>That button stands below one message only; its words are understood as long as the location waits.</summary>
    public static bool Means(ReportDraft draft, string typed) =>
        draft.PlaceOffered is not null
        && (TypedChoice.IsLabel(new Sentence("report.ButtonUseLocation"), typed) || TypedChoice.IsLabel(new Sentence("proof.ButtonMakePlace"), typed));

    private static ReportDraft AtOffered(ReportDraft draft) =>
        draft with { Place = draft.PlaceOffered, PlaceOffered = null, Evidence = SharedProof.WithoutThePlace(draft) };

    private static ReportMove Offering(ReportDraft draft, Situation situation)
    {
        var question = ReportPrompts.For(draft, situation);
        return new ReportMove(draft, new Sentence("report.PlaceOffered"))
        {
            Instead = [question with { Says = [Sentence.Gap, .. question.Says], Choices = [Buttons(draft), .. question.Choices] }],
        };
    }

    /// <summary>The region of a place he has told in words: found in the venue's address, else the point stands beside his words for officers.</summary>
    private static ReportMove Completing(ReportDraft draft, Answer place, Utterance.Located heard, ReferenceData reference)
    {
        if (heard.Place.Words is { } words && reference.Regions.Finder.FindIn(words) is RegionMatch.One { IsCertain: true, Region: var found })
        {
            return ReportMove.To(RegionSettled, RegionReading.At(draft, found.Code), new Sentence("report.RegionRead", reference.Regions.NameOf(found)));
        }

        var both = place with { Text = Excerpt.Of($"{place.Text} ({Told(heard).Text})", ReportContent.MaxPlaceLength) };
        return ReportMove.To(RegionSettled, RegionReading.Unknown(draft) with { Place = both }, new Sentence("report.RegionByPoint"));
    }

    // Officers find the region of a point; he is asked for it once.
    private static int MissesOf(SharedPlace place) => place.Words is null ? RegionReading.MostMisses - 1 : 0;

    private static Answer Told(Utterance.Located heard) => new(
        Excerpt.Of(heard.Place.Words ?? Phrasebook.Text(Language.Indonesian, new Sentence("report.PointOnMap", heard.Place.Point)), ReportContent.MaxPlaceLength),
        heard.MessageId);

    private static Sentence Remark(SharedPlace place) => place.Words is { } words
        ? new Sentence("report.VenueRead", Excerpt.Of(words, ShownCharacters))
        : new Sentence("report.PointRead");
}
