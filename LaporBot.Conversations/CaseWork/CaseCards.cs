using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>How a case looks to officers.</summary>
public static class CaseCards
{
    private const int StoryPartLength = 3500;
    private const int ItemsOnCard = 8;
    private const int ItemExcerpt = 120;

    // The examiners of an open name; whoever only receives or routes reports does not need it, the accused's agency never gets it.
    private static readonly Role[] s_identityReaders = [Role.Verifier, Role.Reviewer];

    /// <summary>The masked card for groups and subscribers: no names, no words of anybody.</summary>
    public static Reply.Message Announcement(Case filed, ReferenceData reference) =>
        new([HeadingOf(filed), .. Masked(filed, reference)], [[new Choice(new Sentence("work.Take"), CaseButton.Of(filed, 0, CaseVerb.Take))]]);

    /// <summary>The masked card once somebody has taken the case.</summary>
    public static Reply.Rewrite Taken(Case held, ReferenceData reference) =>
        new([new Sentence("work.CaseHeading", held.Number.Value), .. Masked(held, reference), new Sentence("work.TakenByLine", held.OwnerAlias ?? "–")], []);

    /// <summary>The masked card where nothing is to be taken any more.</summary>
    public static Reply.Rewrite Over(Case held, ReferenceData reference) => new([new Sentence("work.CaseHeading", held.Number.Value), .. Masked(held, reference)], []);

    /// <summary>Everything the owner may see, for his private chat: facts, story, evidence, history, and the card to move it by.</summary>
    public static IReadOnlyList<Reply.Message> Full(Case held, Officer officer, Situation situation) => officer.Role == Role.PpkOperator
        ? [Facts(held, officer, situation), .. MoveCards.For(held, officer, situation)]
        : [
            Facts(held, officer, situation),
            .. Story(held),
            .. ForVerifier(held, officer),
            .. Evidence(held),
            .. TakingBackDesk.WaitingIn(held, officer, situation),
            .. HistoryCard.For(held),
            .. MoveCards.For(held, officer, situation),
        ];

    /// <summary>A text of one piece of evidence, whole, in as many messages as it takes.</summary>
    public static IReadOnlyList<Reply.Message> Text(EvidenceItem item) =>
    [
        .. TextParts.Of(item.Words ?? "", StoryPartLength)
            .Select(part => new Reply.Message([new Sentence("work.ItemHeading", EvidenceTexts.KindOf(item), item.Id.Shown), Sentence.Verbatim(part)], [])),
    ];

    private static Sentence HeadingOf(Case filed) =>
        new(filed.Stage == Stage.Received ? "work.NewCase" : "work.WaitingCase", filed.Number.Value);

    private static List<Sentence> Masked(Case filed, ReferenceData reference) =>
    [
        new Sentence("work.StageLine", StageTexts.ForOfficers(StageOrder.Deciding(filed.Accused))),
        ViolationOf(filed, reference),
        new Sentence("work.AccusedCount", filed.Accused.Count),
        .. EvidenceTexts.Counted(filed.WithoutTakenBack().Evidence),
        .. FormalTexts.IsSeenByTheAccusedsAgency(filed) ? Array.Empty<Sentence>() : [AnonymityOf(filed), .. FormalTexts.ForOfficers(filed)],
        new Sentence("work.FiledOn", filed.FiledOn),
    ];

    private static Reply.Message Facts(Case held, Officer officer, Situation situation)
    {
        List<Sentence> says =
        [
            new Sentence("work.CaseHeading", held.Number.Value),
            ViolationOf(held, situation.Reference),
            .. SuggestionsOf(held, situation.Reference),
            new Sentence("work.FiledOn", held.FiledOn),
            When(held, officer),
            .. officer.Role == Role.PpkOperator ? Array.Empty<Sentence>() : [new Sentence("work.Where", held.Content.Place)],
            RegionOf(held, situation.Reference),
        ];
        if (officer.Role == Role.PpkOperator)
        {
            says.Add(new Sentence("work.PpkSeesNoWords"));
            return new Reply.Message(says, []);
        }

        says.AddRange(DetailLines.Of(held));
        says.AddRange(SuggestedRoute.Lines(held, situation.Reference));
        says.Add(new Sentence("work.Reporter", ReporterAlias.Of(held.Number)));
        says.Add(AnonymityOf(held));
        says.AddRange(FormalTexts.ForOfficers(held));
        if (held is { Anonymity: Anonymity.OpenName, Identity: { } identity } && s_identityReaders.Contains(officer.Role))
        {
            says.Add(new Sentence("work.ReporterName", identity.Name ?? "–"));
            says.Add(new Sentence("work.ReporterAddress", identity.Address ?? "–"));
        }

        if (held.ReporterUnreachable)
        {
            says.Add(new Sentence("work.ReporterUnreachable"));
        }

        says.AddRange(MarkDesk.Lines(held, situation.Now));
        return new Reply.Message(says, [.. FormalDesk.CameRow(held), .. MarkDesk.Row(held, officer, situation.Now)]);
    }

    private static Sentence RegionOf(Case held, ReferenceData reference) => held.Content.Region is { } region
        ? new Sentence("work.Region", reference.Regions.NameOf(region))
        : new Sentence("work.RegionUnknown");

    private static Sentence When(Case held, Officer officer) => held.Content switch
    {
        { When: { } day, WhenTold: { } hour } when officer.Role != Role.PpkOperator && SpokenDay.SaysMoreThanADay(hour) => new Sentence("work.WhenTold", day, hour),
        { When: { } day } => new Sentence("work.When", day),
        { WhenTold: { } told } when officer.Role != Role.PpkOperator => new Sentence("work.When", told),
        _ => new Sentence("work.WhenUnknown"),
    };

    private static IEnumerable<Reply.Message> Story(Case held)
    {
        var parts = TextParts.Of(held.Content.Story, StoryPartLength);
        return parts.Select((part, index) => new Reply.Message(
            [new Sentence("work.Story", index + 1, parts.Count), Sentence.Verbatim(part)], []));
    }

    private static IEnumerable<Reply.Message> ForVerifier(Case held, Officer officer) => held.Content.ForVerifier switch
    {
        null => [],
        _ when officer.Role != Role.Verifier => [new Reply.Message([new Sentence("work.StoryNotWhole")], [])],
        var words => TextParts.Of(words, StoryPartLength).Select(part => new Reply.Message([new Sentence("work.StoryForVerifier"), Sentence.Verbatim(part)], [])),
    };

    private static IEnumerable<Reply.Message> Evidence(Case held) => held.Evidence.Count == 0
        ? [new Reply.Message([new Sentence("work.NoEvidence")], [])]
        : held.Evidence.Chunk(ItemsOnCard).Select(items => new Reply.Message(
            [new Sentence("work.EvidenceHeading"), .. items.SelectMany(item => Lines(held, item))],
            [.. items.Where(item => !item.IsDestroyed && (item.IsQuarantined || !VoiceRule.IsUnheard(item, held.Anonymity))).Chunk(2).Select(row => row.Select(item => ItemButton(held, item)).ToList())]));

    private static IEnumerable<Sentence> Lines(Case held, EvidenceItem item) =>
        [.. StateLines(held, item), .. item.AddedAt is { } at ? [new Sentence("amend.OfficersAddedOn", WorkingDays.DayOf(at))] : Array.Empty<Sentence>(), .. item.IsElsewhere ? [new Sentence("file.IsElsewhere")] : Array.Empty<Sentence>()];

    private static IEnumerable<Sentence> StateLines(Case held, EvidenceItem item) => item switch
    {
        { Kind: EvidenceKind.VoiceAnswer } => [Line(item), .. VoiceLines.Of(held, item)],
        { IsQuarantined: true } => [Line(item), new Sentence("work.ItemQuarantined")],
        { Release: FileRelease.Released } => [Line(item), new Sentence("file.ItemReleased")],
        { Release: FileRelease.Refused } => [Line(item), new Sentence("file.ItemRefused")],
        { Copy.Refused: { } why } => [Line(item), new Sentence(held.Anonymity == Anonymity.OpenName ? "work.ItemNotCleaned" : "work.ItemWithheld", EvidenceNotes.ReasonOf(why))],
        _ => [Line(item)],
    };

    private static Sentence Line(EvidenceItem item) => item.Id.IsOfVoices
        ? item.Words is { Length: > 0 } told ? new Sentence("spoken.LineWithWords", item.Id.Shown, Excerpt.Of(told, ItemExcerpt)) : new Sentence("spoken.Line", item.Id.Shown)
        : item.Words is { Length: > 0 } text
        ? new Sentence("work.ItemWithText", item.Id.Shown, EvidenceTexts.KindOf(item), Excerpt.Of(text, ItemExcerpt))
        : new Sentence("work.Item", item.Id.Shown, EvidenceTexts.KindOf(item));

    private static Choice ItemButton(Case held, EvidenceItem item) => new(
        new Sentence("work.OpenItem", EvidenceTexts.KindOf(item), item.Id.Shown),
        CaseButton.Of(held, 0, CaseVerb.Evidence, item.Id.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static Sentence ViolationOf(Case filed, ReferenceData reference) => reference.Violations.Find(filed.Content.Violation) is { } violation
        ? new Sentence("work.Violation", violation.Code, violation.Name)
        : new Sentence("work.ViolationUnsure");

    /// <summary>The same act in the statute, forms that the calendar speaks for, and crimes; the officer decides.</summary>
    private static IEnumerable<Sentence> SuggestionsOf(Case held, ReferenceData reference) =>
    [
        .. reference.Violations.StatuteOf(held.Content.Violation) is { } statute ? [new Sentence("work.Statute", statute.Code, statute.Name, statute.Basis)] : Array.Empty<Sentence>(),
        .. SuggestedViolation.Of(held.Content, reference).Select(one => new Sentence("work.Suggestion", one.Violation.Code, one.Violation.Name, one.Moment.Election.Name)),
        .. CriminalTrack.Of(held.Content, reference).Select(crime => new Sentence("work.CriminalTrack", crime.Code, crime.Name, crime.Basis)),
    ];

    private static Sentence AnonymityOf(Case filed) => new(filed.Anonymity switch
    {
        Anonymity.OpenName => "work.OpenName",
        Anonymity.SealedName => "work.SealedName",
        _ => "work.Nameless",
    });
}
