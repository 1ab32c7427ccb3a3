using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>A contact or a location as evidence. Both are words from then on, and are searched for what shows their sender like all his words.</summary>
internal static class SharedProof
{
    private const int MostCharacters = 300;

    public static Sentence OwnContact { get; } = new("proof.OwnContact");

    public static string WordsOf(ContactCard card) => Excerpt.Of(card.Words, MostCharacters);

    /// <summary>The point stands in a line of its own, as programs for maps read it.</summary>
    public static string WordsOf(SharedPlace place)
    {
        var point = $"geo:{place.Point.Replace(" ", "", StringComparison.Ordinal)}";
        return place.Words is { } words ? $"{Excerpt.Of(words, MostCharacters)}\n{point}" : point;
    }

    public static ReportMove Take(ReportDraft draft, Utterance.Introduced heard) => heard.Card.IsSenders
        ? new ReportMove(draft, OwnContact)
        : Taken(draft.WithEvidence(EvidenceKind.Contact, null, WordsOf(heard.Card), heard.MessageId));

    /// <param name="offered">The draft, in which the location waits to become the place where that is not known.</param>
    public static ReportMove Take(ReportDraft offered, Utterance.Located heard) =>
        Taken(offered.WithEvidence(EvidenceKind.Location, null, WordsOf(heard.Place), heard.MessageId));

    /// <summary>True while nobody could say where it happened.</summary>
    public static bool MayBeThePlace(ReportDraft draft) => draft.Place is null || draft.Place == Answer.NotKnown || draft.RegionUnknown;

    /// <summary>The evidence without the location that has become the place.</summary>
    public static IReadOnlyList<DraftedEvidence> WithoutThePlace(ReportDraft draft) =>
        [.. draft.Evidence.Where(one => !IsOffered(draft, one))];

    /// <summary>Below the receipt for an item.</summary>
    public static IReadOnlyList<Sentence> Remarks(ReportDraft draft, DraftedEvidence taken) => taken.Item switch
    {
        { Kind: EvidenceKind.Contact } => [new Sentence("proof.ContactKept")],
        { Kind: EvidenceKind.Location } when IsOffered(draft, taken) => [new Sentence("proof.LocationKept"), new Sentence("proof.MayBeThePlace")],
        { Kind: EvidenceKind.Location } => [new Sentence("proof.LocationKept")],
        { File.Kind: AttachmentKind.Photo } when draft.Evidence.Count(one => one.Item.File?.Kind == AttachmentKind.Photo) == 1 => [new Sentence("proof.PlainPhotoWillDo")],
        _ => [],
    };

    public static IReadOnlyList<Choice> Buttons(ReportDraft draft, DraftedEvidence taken) =>
        IsOffered(draft, taken) ? [ReportPrompts.Button(draft, "proof.ButtonMakePlace", ReportVerb.PlaceOffered)] : [];

    private static ReportMove Taken(ReportDraft after) => new(after) { Instead = [EvidencePrompts.ItemTaken(after, after.Evidence[^1])] };

    private static bool IsOffered(ReportDraft draft, DraftedEvidence one) =>
        one.Item.Kind == EvidenceKind.Location && one.MessageId == draft.PlaceOffered?.MessageId;
}
