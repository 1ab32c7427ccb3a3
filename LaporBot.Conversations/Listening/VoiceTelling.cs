using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Listening;

/// <summary>
/// A voice message where words are asked for. Who finds typing hard goes on at once: the recording is kept beside the report, and a mark stands
/// in the place of the words until intake has written them out. What a machine must understand now is left open, and he may type it later.
/// </summary>
internal static class VoiceTelling
{
    /// <returns>Null where a voice answers nothing: then it is taken like any other file.</returns>
    public static ReportMove? Take(ReportDraft draft, Attachment file, long messageId)
    {
        if (file is not { Kind: AttachmentKind.Voice, IsTooBig: false } || draft.DropAsked)
        {
            return null;
        }

        if (draft.Step is AwaitingReporterName or AwaitingReporterAddress)
        {
            // Whoever listens would know his name: it is not even kept.
            return new ReportMove(draft, new Sentence("voice.NotForYourName"));
        }

        if (draft is { Step: AwaitingHeldDay or AwaitingVerifierPart, PauseAsked: false })
        {
            return new ReportMove(draft, new Sentence("spoken.NotHere"));
        }

        return FieldAt(draft) is { } field ? Taken(draft, Kept(draft, file, messageId, field), field) : null;
    }

    /// <summary>Whoever begins by speaking begins with his story, as whoever begins by writing does.</summary>
    /// <returns>Null for what is no voice, or too big a one.</returns>
    public static ReportMove? Opening(ReportDraft draft, Attachment file, long messageId)
    {
        if (file is not { Kind: AttachmentKind.Voice, IsTooBig: false })
        {
            return null;
        }

        var kept = Kept(draft, file, messageId, SpokenField.Story);
        IReadOnlyList<Answer> below = file.Caption is { } caption && FirstWords.AreAStory(caption) ? [new Answer(caption, messageId)] : [];
        return new ReportMove(kept with { Story = [MarkOf(kept), .. below] }, new Sentence("spoken.FirstVoiceKept"));
    }

    /// <summary>A recording that he had sent as evidence is his own voice: it is heard by intake alone, like an answer.</summary>
    public static ReportDraft AsOwnVoice(ReportDraft draft, EvidenceId id) => draft with
    {
        Evidence = [.. draft.Evidence.Select(one => one.Item.Id == id
            ? one with { Item = one.Item with { Kind = EvidenceKind.VoiceAnswer, Spoken = new SpokenAnswer(SpokenField.Statement) } }
            : one)],
    };

    /// <summary>The draft without the voices of answers that he has given anew since.</summary>
    public static ReportDraft Pruned(ReportDraft draft)
    {
        if (!draft.Evidence.Any(one => one.Item.IsAnswer))
        {
            return draft;
        }

        var words = WordsOf(draft).ToList();
        var left = draft.Evidence.Where(one => !one.Item.IsAnswer || words.Exists(text => text.Contains(VoiceMark.Of(one.Item.Id), StringComparison.Ordinal))).ToList();
        return left.Count == draft.Evidence.Count ? draft : draft with { Evidence = left };
    }

    /// <summary>The item as it goes into the case.</summary>
    public static EvidenceItem Filed(EvidenceItem item, ReportDraft draft, DateOnly received) => item.Kind == EvidenceKind.VoiceAnswer
        ? item with
        {
            Spoken = (item.Spoken ?? new SpokenAnswer(SpokenField.Statement)) with { SaidOn = received },
            IsToBeDestroyed = draft is { DestroyVoices: true, Anonymity: not Anonymity.OpenName },
        }
        : item;

    private static SpokenField? FieldAt(ReportDraft draft) => draft.Step switch
    {
        AwaitingDetail => SpokenField.Detail,
        AwaitingName => SpokenField.Name,
        AwaitingAccusedList when draft.Accused.Count + draft.AccusedRead.Count < ReportDraft.MaxAccused => SpokenField.Name,
        AwaitingOffice when draft.AccusedAtHand is not null => SpokenField.Office,
        AwaitingNip when draft.AccusedAtHand is not null => SpokenField.Nip,
        AwaitingDay => SpokenField.Day,
        AwaitingPlace => SpokenField.Place,
        AwaitingRegion when draft.Place is not null => SpokenField.Region,
        AwaitingKnownDay => SpokenField.KnownDay,
        AwaitingStory => SpokenField.Story,
        _ => null,
    };

    private static ReportDraft Kept(ReportDraft draft, Attachment file, long messageId, SpokenField field)
    {
        // Reports that were begun before voices had numbers of their own hold voices among the evidence.
        var number = draft.Evidence.Where(one => one.Item.IsAnswer).Select(one => one.Item.Id.Shown).Append(draft.LastVoice).Max() + 1;
        var item = new EvidenceItem(EvidenceId.OfVoice(number), EvidenceKind.VoiceAnswer, file, file.Caption) { Spoken = new SpokenAnswer(field) };
        return draft with { Evidence = [.. draft.Evidence, new DraftedEvidence(item, messageId)], LastVoice = number };
    }

    // Without a message of its own: what he edits is the caption of the recording.
    private static Answer MarkOf(ReportDraft draft) => new(VoiceMark.Of(draft.Evidence[^1].Item.Id), 0);

    private static ReportMove Taken(ReportDraft before, ReportDraft draft, SpokenField field)
    {
        var mark = MarkOf(draft);
        var taken = new Sentence("voice.Taken");
        var typed = new Sentence("voice.TypeLater");
        return field switch
        {
            SpokenField.Detail => ReportMove.To(DetailSettled, draft with { Detail = mark }, taken),
            SpokenField.Name when draft.Step == AwaitingAccusedList =>
                new ReportMove(draft with { AccusedRead = [.. draft.AccusedRead, new DraftedAccused(mark, null, null)], AccusedSentence = null }, taken),
            SpokenField.Name => ReportMove.To(NameTold, AccusedTelling.Named(draft, mark), taken),
            SpokenField.Office => ReportMove.To(OfficeTold, draft.WithAccused(draft.AccusedAtHand! with { Office = mark }), taken),
            SpokenField.Nip => ReportMove.To(NipSettled, draft.WithAccused(draft.AccusedAtHand! with { Nip = mark }), taken),
            SpokenField.Day => ReportMove.To(DayTold, draft with { Day = null, DayTold = mark, DayUnread = null, DayAgo = null }, taken, typed),
            SpokenField.KnownDay => ReportMove.To(KnownDaySettled, draft with { KnownOn = null, KnownTold = mark }, taken, typed),
            SpokenField.Place => ReportMove.To(PlaceTold, draft with { Place = mark }, taken),
            SpokenField.Region => ReportMove.To(RegionSettled, InPlace(draft, mark), taken, typed),
            _ => Story(before, draft, mark, taken),
        };
    }

    private static ReportDraft InPlace(ReportDraft draft, Answer mark) =>
        RegionReading.Unknown(draft) with { Place = draft.Place! with { Text = $"{draft.Place.Text} {mark.Text}" } };

    private static ReportMove Story(ReportDraft before, ReportDraft draft, Answer mark, Sentence taken)
    {
        IReadOnlyList<Answer> told = before.StoryStartsAnew ? [] : before.Story;
        var after = draft with { Story = [.. told, mark], StoryStartsAnew = false };
        return ReportDraft.JoinedStory(after.Story).Length > ReportContent.MaxStoryLength
            ? new ReportMove(before, new Sentence("report.StoryTooLong", ReportContent.MaxStoryLength))
            : new ReportMove(after, taken) { Instead = [StoryPrompts.PartTaken(after)] };
    }

    private static IEnumerable<string> WordsOf(ReportDraft draft) => new[] { draft.Detail, draft.DayTold, draft.Place, draft.KnownTold }
        .Concat(draft.Accused.Concat(draft.AccusedRead).SelectMany(one => new[] { one.Name, one.Office, one.Nip }))
        .Concat(draft.Story)
        .OfType<Answer>()
        .Select(answer => answer.Text)
        .Concat(draft.ForVerifier);
}
