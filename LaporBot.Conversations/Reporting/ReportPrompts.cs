using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Conversations.Reporting;

/// <summary>What we say at each step. Wording stands in the phrase book; here is what is asked and which buttons stand below.</summary>
internal static class ReportPrompts
{
    /// <summary>More buttons than this below one message are too many to choose from.</summary>
    public const int MostButtons = 6;

    private const int CountedSteps = 7;

    /// <summary>The question the draft waits at, with what is said before it.</summary>
    public static Reply.Message For(ReportDraft draft, Situation situation, params IReadOnlyList<Sentence> first)
    {
        var question = draft switch
        {
            { DropAsked: true, BeginsAnew: true } => ReturnPrompt.AskAnew(draft),
            { DropAsked: true } => DropQuestion(draft),
            { PauseAsked: true } => ReturnPrompt.For(draft, situation),
            _ => QuestionOf(draft, situation),
        };
        return first.Count == 0 ? question : question with { Says = [.. first, Sentence.Gap, .. question.Says] };
    }

    private static Reply.Message QuestionOf(ReportDraft draft, Situation situation) => draft.Step switch
    {
        AwaitingConsent => Consent(draft, situation),
        AwaitingViolation => ViolationMenu.Page(draft, situation.Reference.Violations, 0),
        AwaitingGuideAnswer => GuidedPrompts.Question(draft, situation.Reference),
        AwaitingSuggestionChoice => GuidedPrompts.Suggestion(draft, situation.Reference),
        AwaitingDetail => DetailPrompts.Question(draft),
        AwaitingName => AccusedPrompts.Name(draft, situation.Reference),
        AwaitingAccusedList => AccusedListPrompt.Page(draft, 0),
        AwaitingOffice => PersonKindPrompts.Office(draft, situation.Reference),
        AwaitingPersonKind => PersonKindPrompts.Question(draft, situation.Reference),
        AwaitingNip => Text(draft, new Sentence("report.AskNip"), Button(draft, "report.ButtonSkip", ReportVerb.Skip)),
        AwaitingDay => AccusedPrompts.WithOneMore(draft, Day(draft)),
        AwaitingPlace => Text(draft, new Sentence("report.AskPlace"), PlaceSharing.Buttons(draft)),
        AwaitingRegion => RegionPrompts.Question(draft, situation.Reference.Regions),
        AwaitingKnownDay => Text(
            draft,
            new Sentence("report.AskKnownDay"),
            Button(draft, "report.ButtonToday", ReportVerb.Today),
            Button(draft, "report.ButtonYesterday", ReportVerb.Yesterday),
            Button(draft, "report.ButtonUnknown", ReportVerb.Skip)),
        AwaitingStory => StoryPrompts.Question(draft),
        AwaitingEvidence => EvidencePrompts.Question(draft),
        AwaitingAnonymity => AnonymityPrompts.Question(draft),
        AwaitingOpenNameAgain => AnonymityPrompts.Again(draft),
        AwaitingAge => Asking(
            draft,
            [AgeQuestion.Question],
            [new Choice(AgeQuestion.OldEnough, ReportCode.Of(draft, ReportVerb.OldEnough)), new Choice(AgeQuestion.TooYoung, ReportCode.Of(draft, ReportVerb.TooYoung))]),
        AwaitingReporterName => Text(draft, new Sentence("report.AskReporterName"), Button(draft, "report.ButtonSkip", ReportVerb.Skip)),
        AwaitingReporterAddress => Text(draft, new Sentence("report.AskReporterAddress"), Button(draft, "report.ButtonSkip", ReportVerb.Skip)),
        AwaitingReview => ReviewPrompt.For(draft, situation),
        AwaitingLeakChoice => LeakPrompts.Choice(draft, situation),
        AwaitingFileChoice => FileLeaks.Question(draft, situation),
        AwaitingVoiceChoice => VoiceChoice.Question(draft),
        AwaitingGuess => LeakPrompts.Guess(draft),
        AwaitingHeldDay => HeldDay.Question(draft, situation),
        AwaitingVerifierPart => VerifierPart.Question(draft),
        AwaitingAccusedChoice => AccusedPrompts.Choice(draft),
        _ => throw new InvalidOperationException($"Nothing is asked at {draft.Step}."),
    };

    /// <summary>A question with its place on the way, the answer so far, and the ways back and out.</summary>
    public static Reply.Message Asking(ReportDraft draft, IReadOnlyList<Sentence> says, params IReadOnlyList<IReadOnlyList<Choice>> rows)
    {
        var fitted = Fitted([.. rows.Where(row => row.Count > 0), WaysOut(draft)]);
        IReadOnlyList<Sentence> back = draft.Step == AwaitingConsent || fitted.Any(row => row.Any(choice => IsOf(choice, ReportVerb.Back))) ? [] : [new Sentence("report.TypeBack")];
        return new([.. ProgressOf(draft), .. says, .. back], fitted) { Asks = true };
    }

    /// <summary>Where a screen is full, "Batal" goes first and "‹ Kembali" after it: both are understood as typed words, too.</summary>
    public static IReadOnlyList<IReadOnlyList<Choice>> Fitted(IReadOnlyList<IReadOnlyList<Choice>> rows)
    {
        foreach (var verb in new[] { ReportVerb.Cancel, ReportVerb.Back })
        {
            if (rows.Sum(row => row.Count) > MostButtons)
            {
                rows = [.. rows.Select(row => (IReadOnlyList<Choice>)[.. row.Where(choice => !IsOf(choice, verb))]).Where(row => row.Count > 0)];
            }
        }

        return rows;
    }

    public static Choice Button(ReportDraft draft, string label, string verb, string argument = "") =>
        new(new Sentence(label), ReportCode.Of(draft, verb, argument));

    public static Reply.Message Text(ReportDraft draft, Sentence question, params IReadOnlyList<Choice> buttons) =>
        Text(draft, [question], buttons);

    public static Reply.Message Text(ReportDraft draft, IReadOnlyList<Sentence> question, IReadOnlyList<Choice> buttons)
    {
        if (TextQuestion.At(draft.Step)?.Now(draft) is not { } now)
        {
            return Asking(draft, question, buttons);
        }

        const int shownCharacters = 200;
        var kept = new Sentence("report.AnswerNow", draft is { Step: AwaitingDay, Day: { } day } ? day : now.Shown(shownCharacters));
        return Asking(draft, [.. question, kept], [Button(draft, "report.ButtonKeep", ReportVerb.Keep), .. buttons]);
    }

    /// <summary>Back and cancel; at the first question there is nothing to go back to, and "Tidak setuju" is the way out.</summary>
    public static IReadOnlyList<Choice> WaysOut(ReportDraft draft) => draft.Step == AwaitingConsent
        ? []
        : [Button(draft, "report.ButtonBack", ReportVerb.Back), Button(draft, "report.ButtonCancel", ReportVerb.Cancel)];

    private static bool IsOf(Choice choice, string verb) => ReportCode.Read(choice.Code)?.Verb == verb;

    private static IReadOnlyList<Sentence> ProgressOf(ReportDraft draft) => draft.Reviewed || StepNumber(draft.Step) is not { } number
        ? []
        : [new Sentence("report.Progress", number, CountedSteps)];

    private static int? StepNumber(ReportStep step) => step switch
    {
        AwaitingViolation or AwaitingGuideAnswer or AwaitingSuggestionChoice or AwaitingDetail => 1,
        AwaitingName or AwaitingAccusedList or AwaitingOffice or AwaitingPersonKind => 2,
        AwaitingDay => 3,
        AwaitingPlace or AwaitingRegion or AwaitingKnownDay => 4,
        AwaitingStory => 5,
        AwaitingEvidence => 6,
        AwaitingAnonymity or AwaitingOpenNameAgain or AwaitingAge or AwaitingReporterName or AwaitingReporterAddress => 7,
        _ => null,
    };

    private static Reply.Message Consent(ReportDraft draft, Situation situation)
    {
        var hold = situation.Rules.SendHold;
        return new(
            [
                new Sentence("report.AskConsent", situation.Operator.WhoReads),
                .. hold > TimeSpan.Zero ? [new Sentence("report.ConsentTakeBack", Wait.InWords(hold))] : Array.Empty<Sentence>(),
                new Sentence("report.ConsentQuestion"),
            ],
            [[Button(draft, "report.ButtonAgree", ReportVerb.Agree), Button(draft, "report.ButtonRefuse", ReportVerb.Refuse)]]) { Asks = true };
    }

    private static Reply.Message Day(ReportDraft draft)
    {
        IReadOnlyList<Choice> own = draft.DayUnread is null ? [] : [Button(draft, "report.ButtonOwnWords", ReportVerb.OwnWords)];
        return Text(
            draft,
            new Sentence("report.AskDay"),
            [
                Button(draft, "report.ButtonToday", ReportVerb.Today),
                Button(draft, "report.ButtonYesterday", ReportVerb.Yesterday),
                Button(draft, "report.ButtonUnknown", ReportVerb.Skip),
                .. own,
            ]);
    }

    private static Reply.Message DropQuestion(ReportDraft draft) => new(
        [new Sentence("report.AskDrop")],
        [[Button(draft, "report.ButtonDrop", ReportVerb.Drop), Button(draft, "report.ButtonGoOn", ReportVerb.GoOn)]]) { Asks = true };
}
