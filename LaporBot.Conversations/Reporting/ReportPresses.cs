using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Readers;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>What a press on one of the draft's buttons means. That the button belongs to the question at hand was seen before.</summary>
internal static class ReportPresses
{
    private static readonly Dictionary<string, ReportTrigger> s_changes = new()
    {
        ["Violation"] = ViolationReopened,
        ["Accused"] = AccusedReopened,
        ["Day"] = DayReopened,
        ["Region"] = RegionReopened,
        ["KnownDay"] = KnownDayReopened,
        ["Story"] = StoryReopened,
        ["Evidence"] = EvidenceReopened,
        ["Anonymity"] = AnonymityReopened,
    };

    public static ReportMove Read(ReportDraft draft, ChoiceCode code, Situation situation)
    {
        var press = ReportCode.Read(code)!;
        var today = DraftClock.Today(draft, situation);
        return press.Verb switch
        {
            _ when draft.PauseAsked && !ReturnToDraft.Knows(press.Verb) => new ReportMove(draft, new Sentence("report.ChooseBelow")),
            ReportVerb.UseWords => ReturnToDraft.Used(draft, situation),
            ReportVerb.BeginAnew => new ReportMove(draft with { DropAsked = true, BeginsAnew = true }),
            ReportVerb.Agree => Agreed(draft, situation),
            ReportVerb.Refuse => ReportMove.To(ConsentRefused, draft),
            ReportVerb.Violation when situation.Reference.Violations.Find(press.Argument) is { } violation =>
                ReportMove.To(ViolationChosen, draft with { Violation = violation.Code, ViolationUnsure = false }),
            ReportVerb.Unsure => GuidedChoice.Begun(draft),
            ReportVerb.GuideAnswer => GuidedChoice.Answered(draft, NumberIn(press), situation.Reference),
            ReportVerb.OpenList => ReportMove.To(ListOpened, draft),
            ReportVerb.NotAsn => ReportMove.To(NotAsnSaid, draft),
            ReportVerb.PersonKind => PersonKind.Settled(draft, press.Argument, situation.Reference),
            ReportVerb.Page => Rewritten(draft, ViolationMenu.Page(draft, situation.Reference.Violations, NumberIn(press))),
            ReportVerb.Keep => Kept(draft),
            ReportVerb.Skip => Skipped(draft, situation.Reference),
            ReportVerb.Today => OnDay(draft, today, 0),
            ReportVerb.Yesterday => OnDay(draft, today, 1),
            ReportVerb.Region when situation.Reference.Regions.Find(new RegionCode(press.Argument)) is { } region =>
                ReportMove.To(RegionSettled, RegionReading.At(draft, region.Code)),
            ReportVerb.PlaceOffered => PlaceSharing.Taken(draft),
            ReportVerb.OwnWords when draft.DayUnread is { } words =>
                ReportMove.To(DayTold, draft with { Day = null, DayTold = words, DayUnread = null, DayAgo = null }),
            ReportVerb.StoryDone => draft.Story.Count > 0
                ? ReportMove.To(StoryFinished, draft with { StoryStartsAnew = false })
                : new ReportMove(draft, new Sentence("report.StoryNeeded")),
            ReportVerb.StoryAnew => new ReportMove(draft with { StoryStartsAnew = true }),
            ReportVerb.EvidenceDone => ReportMove.To(EvidenceFinished, draft with { EvidenceSettled = true, StoryStartsAnew = false }),
            ReportVerb.ChangeMore => Rewritten(draft, ReviewPrompt.MoreChanges(draft, situation)),
            ReportVerb.ChangeFew => Rewritten(draft, ReviewPrompt.For(draft, situation)),
            ReportVerb.EvidenceList => Rewritten(draft, EvidencePrompts.Items(draft, NumberIn(press))),
            ReportVerb.RemoveEvidence => Removed(draft, new EvidenceId(NumberIn(press))),
            ReportVerb.Nameless => ReportMove.To(NamelessChosen, draft.Nameless()),
            ReportVerb.SealedName => ReportMove.To(SealedNameChosen, draft with { Anonymity = Anonymity.SealedName }),
            ReportVerb.OpenName => ReportMove.To(OpenNameChosen, draft),
            ReportVerb.OpenNameAgain => ReportMove.To(OpenNameConfirmed, draft with { Anonymity = Anonymity.OpenName }),
            ReportVerb.LocalOffice => ReaderChoice.Pressed(draft, press.Argument),
            ReportVerb.OldEnough => ReportMove.To(OldEnoughSaid, draft),
            ReportVerb.TooYoung => ReportMove.To(TooYoungSaid, draft.Nameless(), [.. AgeQuestion.Refusal, new Sentence("formal.GoesNameless")]),
            ReportVerb.Change when s_changes.TryGetValue(press.Argument, out var change) => ReportMove.To(change, draft),
            ReportVerb.PickAccused => PickedAccused(draft, NumberIn(press)),
            ReportVerb.RemoveAccused => RemovedAccused(draft),
            ReportVerb.AccusedPage => Rewritten(draft, AccusedPrompts.Choice(draft, NumberIn(press))),
            ReportVerb.ListPage => Rewritten(draft, AccusedListPrompt.Page(draft, NumberIn(press))),
            ReportVerb.ListRemove => AccusedListing.Removed(draft, NumberIn(press)),
            ReportVerb.ListTaken => AccusedListing.Taken(draft),
            ReportVerb.OnePerson => AccusedListing.OnePerson(draft, today),
            ReportVerb.AsListed => AttachedList.Taken(draft),
            ReportVerb.AccusedDone => ReportMove.To(AccusedSettled, draft),
            ReportVerb.Send => LeakPresses.Send(draft, situation),
            ReportVerb.CoverLeak => LeakPresses.Cover(draft, situation),
            ReportVerb.KeepLeak => LeakPresses.Keep(draft, situation),
            ReportVerb.LeaksSettled => LeakPresses.Settled(draft, situation),
            ReportVerb.KeepFile => FileLeaks.Kept(draft, new EvidenceId(NumberIn(press)), situation),
            ReportVerb.TakeFileOut => FileLeaks.TakenOut(draft, new EvidenceId(NumberIn(press)), situation),
            ReportVerb.ExchangeFile => FileLeaks.Exchanged(draft, new EvidenceId(NumberIn(press)), situation),
            ReportVerb.OwnVoice => FileLeaks.OwnVoice(draft, new EvidenceId(NumberIn(press)), situation),
            ReportVerb.DestroyVoices => VoiceChoice.Chosen(draft, destroy: true, situation),
            ReportVerb.KeepVoices => VoiceChoice.Chosen(draft, destroy: false, situation),
            ReportVerb.Hold => ReportMove.To(HoldWished, draft),
            ReportVerb.HeldDays => HeldDay.InDays(draft, NumberIn(press), situation),
            ReportVerb.VerifierPart => ReportMove.To(VerifierPartOpened, draft),
            ReportVerb.GiveBack => VerifierPart.GivenBack(draft),
            ReportVerb.Unguessable => LeakPresses.Unguessable(draft, situation),
            ReportVerb.Back when draft.Step is AwaitingGuideAnswer or AwaitingSuggestionChoice => GuidedChoice.WentBack(draft),
            ReportVerb.Back => ReportMove.To(WentBack, AtSomebody(draft) with { DayUnread = null, StoryStartsAnew = false, AccusedRead = [], AccusedSentence = null }),
            ReportVerb.Cancel => new ReportMove(draft with { DropAsked = true }),
            ReportVerb.Drop => ReportMove.To(ReportDropped, draft),
            ReportVerb.GoOn => new ReportMove(ReturnToDraft.GoneOn(draft)),
            ReportVerb.ForBefore => StrayAnswers.ForBefore(draft, today),
            ReportVerb.Ignore => new ReportMove(draft with { Stray = null }, new Sentence("report.StrayIgnored")),
            _ => new ReportMove(draft, new Sentence("report.ChooseBelow")),
        };
    }

    public static ReportMove Agreed(ReportDraft draft, Situation situation) => ReportMove.To(
        ConsentGiven, draft, draft.Asked == 0 && situation.Reference.Violations.Find(draft.Violation) is { } chosen ? [new Sentence("report.ViolationOfTheLink", chosen.Name)] : []);

    private static ReportMove Rewritten(ReportDraft draft, Reply.Message page) =>
        new(draft) { Instead = [new Reply.Rewrite(page.Says, page.Choices)] };

    private static ReportMove Kept(ReportDraft draft) => draft.Step == AwaitingViolation
        ? ReportMove.To(ViolationChosen, draft)
        : TextQuestion.At(draft.Step) is { } question && question.Now(draft) is not null
            ? ReportMove.To(question.Settled, draft with { DayUnread = null })
            : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    private static ReportMove Skipped(ReportDraft draft, ReferenceData reference) => draft.Step switch
    {
        AwaitingGuideAnswer or AwaitingSuggestionChoice => GuidedChoice.LeftOpen(draft, reference),
        AwaitingDetail => ReportMove.To(DetailSettled, draft with { Detail = null }),
        AwaitingOffice when draft.AccusedAtHand is { } one => ReportMove.To(OfficeTold, draft.WithAccused(one with { Office = Answer.NotKnown })),
        AwaitingNip when draft.AccusedAtHand is { } one => ReportMove.To(NipSettled, draft.WithAccused(one with { Nip = null })),
        AwaitingDay => ReportMove.To(DayTold, draft with { Day = null, DayTold = Answer.NotKnown, DayUnread = null, DayAgo = null }),
        AwaitingRegion => ReportMove.To(RegionSettled, RegionReading.Unknown(draft)),
        AwaitingKnownDay => ReportMove.To(KnownDaySettled, draft with { KnownOn = null, KnownTold = Answer.NotKnown }),
        AwaitingReporterName => ReportMove.To(ReporterNameSettled, draft with { ReporterName = null }),
        AwaitingReporterAddress => ReportMove.To(ReporterAddressSettled, draft with { ReporterAddress = null }),
        _ => new ReportMove(draft, new Sentence("report.ChooseBelow")),
    };

    private static ReportMove OnDay(ReportDraft draft, DateOnly today, int ago) => draft.Step == AwaitingKnownDay
        ? ReportMove.To(KnownDaySettled, draft with { KnownOn = today.AddDays(-ago), KnownTold = DraftClock.Words(today.AddDays(-ago)) })
        : ReportMove.To(DayTold, DraftClock.DaysBefore(draft, today, ago));

    private static ReportMove Removed(ReportDraft draft, EvidenceId id)
    {
        var left = draft.Evidence.Where(one => one.Item.Id != id).ToList();
        return draft.Evidence.FirstOrDefault(one => one.Item.Id == id) is not { } gone
            ? new ReportMove(draft, new Sentence("report.EvidenceGone", id.Value))
            : new ReportMove(draft with { Evidence = left }, [new Sentence("report.EvidenceRemoved", id.Value), .. AttachedList.Gone(draft, gone.Item)]);
    }

    private static ReportMove PickedAccused(ReportDraft draft, int index) => index >= 0 && index <= draft.Accused.Count && index < ReportDraft.MaxAccused
        ? ReportMove.To(AccusedPicked, draft with { AccusedAt = index })
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>The way back from the day leads to the NIP of somebody who was named.</summary>
    private static ReportDraft AtSomebody(ReportDraft draft) => draft.Step == AwaitingDay && draft.AccusedAt >= draft.Accused.Count
        ? draft with { AccusedAt = Math.Max(0, draft.Accused.Count - 1) }
        : draft;

    private static ReportMove RemovedAccused(ReportDraft draft) => draft.AccusedAtHand is not null && draft.Accused.Count > 1
        ? ReportMove.To(AccusedSettled, draft with { Accused = [.. draft.Accused.Where((_, index) => index != draft.AccusedAt)], AccusedAt = 0 })
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    private static int NumberIn(ReportPress press) => int.TryParse(press.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
