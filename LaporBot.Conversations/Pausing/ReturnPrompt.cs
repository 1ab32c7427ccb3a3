using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Conversations.Pausing;

/// <summary>What somebody is shown who comes back to his report: what is there, what is asked next, and what he has just written.</summary>
internal static class ReturnPrompt
{
    private const int ShownCharacters = 300;

    public static Reply.Message For(ReportDraft draft, Situation situation) => new(
        [
            new Sentence("pause.StillHere", WorkingDays.DayOf(DraftLife.EndsAt(situation.Now, situation.Rules.DraftLife))),
            Filled(draft),
            new Sentence("pause.Next", NameOf(draft.Step)),
            .. draft.WordsAtReturn is { } words ? [Shown(draft, Excerpt.Of(ReturnToDraft.Joined(words), ShownCharacters))] : Array.Empty<Sentence>(),
        ],
        [
            .. UseOf(draft) is { } use ? [[use]] : Array.Empty<IReadOnlyList<Choice>>(),
            [ReportPrompts.Button(draft, "pause.ButtonGoOn", ReportVerb.GoOn), ReportPrompts.Button(draft, "pause.ButtonAnew", ReportVerb.BeginAnew)],
        ]) { Asks = true };

    /// <summary>Asks a second time, since the answers are gone then.</summary>
    public static Reply.Message AskAnew(ReportDraft draft) => new(
        [new Sentence("pause.AskAnew")],
        [[ReportPrompts.Button(draft, "pause.ButtonYesAnew", ReportVerb.Drop), ReportPrompts.Button(draft, "report.ButtonGoOn", ReportVerb.GoOn)]]) { Asks = true };

    /// <summary>One line of what he has told so far.</summary>
    public static Sentence Filled(ReportDraft draft) =>
        PartsOf(draft).Aggregate((Sentence?)null, (all, part) => all is null ? part : new Sentence("pause.Also", all, part)) is { } parts
            ? new Sentence("pause.Filled", parts)
            : new Sentence("pause.NothingYet");

    private static IEnumerable<Sentence> PartsOf(ReportDraft draft)
    {
        if (draft.Violation is not null || draft.ViolationUnsure)
        {
            yield return new Sentence("pause.PartForm");
        }

        if (draft.Accused.Count > 0)
        {
            yield return new Sentence("pause.PartPeople", draft.Accused.Count);
        }

        if (draft.DayTold is not null)
        {
            yield return new Sentence("pause.PartDay");
        }

        if (draft.Place is not null)
        {
            yield return new Sentence("pause.PartPlace");
        }

        if (draft.Story.Count > 0)
        {
            yield return new Sentence("report.FieldStory");
        }

        if (draft.Proof.Count > 0)
        {
            yield return new Sentence("pause.PartEvidence", draft.Proof.Count);
        }

        if (VoiceChoice.CountOf(draft) is > 0 and var voices)
        {
            yield return new Sentence("pause.PartVoices", voices);
        }
    }

    private static Sentence Shown(ReportDraft draft, object words) =>
        UseOf(draft) is null ? new Sentence("pause.YouWroteTooEarly", words) : new Sentence("pause.YouWrote", words);

    private static Sentence NameOf(ReportStep step) => TextQuestion.At(step)?.Field ?? new Sentence(step switch
    {
        AwaitingConsent => "pause.NextConsent",
        AwaitingViolation or AwaitingGuideAnswer or AwaitingSuggestionChoice => "pause.NextForm",
        AwaitingAccusedList or AwaitingAccusedChoice or AwaitingPersonKind => "pause.NextPeople",
        AwaitingRegion => "report.FieldRegion",
        AwaitingStory => "report.FieldStory",
        AwaitingEvidence => "report.FieldEvidence",
        AwaitingAnonymity or AwaitingOpenNameAgain or AwaitingAge => "pause.NextKnown",
        _ => "pause.NextReview",
    });

    private static Choice? UseOf(ReportDraft draft) => draft switch
    {
        { WordsAtReturn: null } => null,
        _ when ReturnToDraft.TakesText(draft.Step) => ReportPrompts.Button(draft, "pause.ButtonUse", ReportVerb.UseWords),
        _ when ReturnToDraft.MayJoinStory(draft.Step) => ReportPrompts.Button(draft, "pause.ButtonToStory", ReportVerb.UseWords),
        _ => null,
    };
}
