using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Readers;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Conversations.Reporting;

/// <summary>What did they mean? Reads a message in the light of the question it meets.</summary>
internal static class ReportInterpreter
{
    public static ReportMove Read(ReportDraft draft, Utterance heard, Situation situation) => heard switch
    {
        Utterance.Pressed pressed => ReportPresses.Read(draft, pressed.Code, situation),
        Utterance.Said said => ReadText(draft, said, situation),
        Utterance.Attached voice when VoiceTelling.Take(draft, voice.File, voice.MessageId) is { } spoken => spoken,
        Utterance.Attached attached => AttachedList.Sent(draft, EvidenceTaking.Take(draft, attached.File, attached.MessageId), attached.File),
        Utterance.Edited edited when ReturnToDraft.Edited(draft, edited) is { } replaced => replaced,
        Utterance.Edited edited => ReportEdits.Apply(draft, edited, DraftClock.Today(draft, situation)),
        Utterance.Located located => PlaceSharing.Read(draft, located, situation),
        Utterance.Introduced introduced when draft is { Step: AwaitingEvidence, DropAsked: false, PauseAsked: false } => SharedProof.Take(draft, introduced),
        Utterance.Unusable unusable => new ReportMove(draft, new Sentence($"report.Unusable{unusable.Kind}")),
        _ => new ReportMove(draft, new Sentence("report.UnusableUnknown")),
    };

    private static ReportMove ReadText(ReportDraft draft, Utterance.Said said, Situation situation)
    {
        if (string.IsNullOrWhiteSpace(said.Text))
        {
            return new ReportMove(draft, new Sentence("report.EmptyText"));
        }

        if (LeakWords.Heard(draft, said.Text, situation) is { } heard)
        {
            return heard with { IsChoice = true };
        }

        if (ChosenByWords(draft, said.Text, situation) is { } code)
        {
            return ReportPresses.Read(draft, code, situation) with { IsChoice = true };
        }

        var told = new Answer(said.Text, said.MessageId);
        return draft switch
        {
            { DropAsked: true, BeginsAnew: false } when SaidOtherwise.Means("Tidak jadi?", told.Text) => new ReportMove(draft, new Sentence("report.DropOrGoOn")),
            { DropAsked: true } => new ReportMove(draft, new Sentence("report.ChooseBelow")),
            { PauseAsked: true } => ReturnToDraft.Held(draft, told),
            { Step: AwaitingStory or AwaitingEvidence } when StoryWords.WishesForNoName(told.Text) => StoryWords.Promised(draft),
            { Step: AwaitingStory } when Answer.IsNotKnown(told.Text) => new ReportMove(draft, new Sentence("report.StoryNotKnown")),
            { Step: AwaitingStory } => TellStory(draft, told),
            { Step: AwaitingEvidence } => EvidenceTaking.Take(draft, told),
            { Step: AwaitingAccusedList } => AccusedListing.More(draft, told, DraftClock.Today(draft, situation)),
            { Step: AwaitingName } when PastedList.IsList(told.Text) => AccusedListing.Pasted(draft, told, DraftClock.Today(draft, situation)),
            { Step: AwaitingRegion } => RegionReading.Answer(draft, told, situation.Reference),
            { Step: AwaitingVerifierPart } => VerifierPart.Chosen(draft, told.Text),
            { Step: AwaitingHeldDay } => HeldDay.Chosen(draft, told.Text, situation),
            { Step: AwaitingViolation or AwaitingGuideAnswer or AwaitingSuggestionChoice } => ToldAtTheMenu(draft, told),
            _ when TextQuestion.At(draft.Step) is { } question => Answered(question, draft, told, DraftClock.Today(draft, situation)),
            _ => new ReportMove(draft, new Sentence("report.ChooseBelow")),
        };
    }

    private static ReportMove Answered(TextQuestion question, ReportDraft draft, Answer told, DateOnly today) => question.Read(draft, told, today) switch
    {
        TextReading.Fits fits => ReportMove.To(question.Settled, fits.Draft, fits.Remarks) with { TakenAs = question.Field },
        TextReading.FitsNot fitsNot => new ReportMove(fitsNot.Draft, fitsNot.Why),
        _ => throw new InvalidOperationException("A reading either fits or does not."),
    };

    private static ReportMove TellStory(ReportDraft draft, Answer told) => WithPart(draft, told) is { } after
        ? new ReportMove(after) { TakenAs = new Sentence("report.FieldStory"), Instead = [StoryPrompts.PartTaken(after)] }
        : new ReportMove(draft, new Sentence("report.StoryTooLong", ReportContent.MaxStoryLength));

    /// <summary>Who tells instead of choosing has told all the same. What he did is still his to choose, however clearly the words name it.</summary>
    private static ReportMove ToldAtTheMenu(ReportDraft draft, Answer told) => !FirstWords.AreAStoryInsteadOfAChoice(told.Text)
        ? new ReportMove(draft, new Sentence(draft.Step == AwaitingViolation ? "report.ChooseNumber" : "report.ChooseBelow"))
        : WithPart(draft, told) is { } after
            ? new ReportMove(VerifierPart.Applied(after)) { SaidApart = new Sentence("breach.StoryKept") }
            : new ReportMove(draft) { SaidApart = new Sentence("breach.StoryFull", ReportContent.MaxStoryLength) };

    /// <returns>Null when the story would be too long.</returns>
    private static ReportDraft? WithPart(ReportDraft draft, Answer told)
    {
        IReadOnlyList<Answer> before = draft.StoryStartsAnew ? [] : draft.Story;
        IReadOnlyList<Answer> story = [.. before, told];
        return ReportDraft.JoinedStory(story).Length > ReportContent.MaxStoryLength ? null : draft with { Story = story, StoryStartsAnew = false };
    }

    private static ChoiceCode? ChosenByWords(ReportDraft draft, string typed, Situation situation)
    {
        if (typed.Length > TypedChoice.LongestLabel)
        {
            return null;
        }

        var question = ReportPrompts.For(draft, situation);
        if (TypedChoice.Named(question, typed) is { } named)
        {
            return named;
        }

        if (draft.DropAsked)
        {
            // What cannot be undone takes the word itself.
            return TypedChoice.Numbered(question, typed);
        }

        if (TypedChoice.Politely(question, typed) is { } asked)
        {
            return asked;
        }

        if (draft.PauseAsked)
        {
            return TypedChoice.IsLabel(new Sentence("report.ButtonStoryDone"), typed)
                ? ReportCode.Of(draft, ReportVerb.GoOn)
                : TypedChoice.IsLabel(new Sentence("report.ButtonCancel"), typed) ? ReportCode.Of(draft, ReportVerb.Cancel) : TypedChoice.Nearly(question, typed);
        }

        if ((MeantBesides(draft, typed) ?? ReaderChoice.Meant(draft, typed)) is { } besides)
        {
            return besides;
        }

        if (PlaceSharing.Means(draft, typed))
        {
            return ReportCode.Of(draft, ReportVerb.PlaceOffered);
        }

        if (StoryWords.Ending(draft, typed) is { } finished)
        {
            return ReportCode.Of(draft, finished);
        }

        if (draft.Step == AwaitingAge && AgeQuestion.IsOldEnough(typed) is { } isOldEnough)
        {
            return ReportCode.Of(draft, isOldEnough ? ReportVerb.OldEnough : ReportVerb.TooYoung);
        }

        if (draft.Step == AwaitingViolation)
        {
            return ViolationMenu.Meant(situation.Reference.Violations, typed) is { } violation
                ? ReportCode.Of(draft, ReportVerb.Violation, violation.Code)
                : TypedChoice.Nearly(question, typed);
        }

        if (draft.Step is AwaitingAccusedList or AwaitingAccusedChoice)
        {
            return AccusedPrompts.Meant(draft, typed) ?? TypedChoice.Nearly(question, typed);
        }

        var onlyButtonsAnswer = TextQuestion.At(draft.Step) is null && draft.Step is not (AwaitingStory or AwaitingEvidence or AwaitingVerifierPart or AwaitingHeldDay);
        return onlyButtonsAnswer ? TypedChoice.Numbered(question, typed) ?? TypedChoice.Nearly(question, typed) : null;
    }

    /// <summary>"Kembali" and "Batal" are understood where the screen has no room for their buttons, too.</summary>
    private static ChoiceCode? MeantBesides(ReportDraft draft, string typed) => draft.Step switch
    {
        _ when TypedChoice.IsLabel(new Sentence("report.ButtonCancel"), typed) => ReportCode.Of(draft, ReportVerb.Cancel),
        not AwaitingConsent when TypedChoice.IsLabel(new Sentence("report.ButtonBack"), typed) => ReportCode.Of(draft, ReportVerb.Back),
        AwaitingReview => ReviewPrompt.Meant(draft, typed),
        _ => null,
    };
}
