using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Conversations.Pausing;

/// <summary>
/// Somebody comes back to his report after a day or more. He stands where he stood; before he goes on he is shown what is there. Words
/// that he writes first are shown back to him and kept until he says what they are, since he may not have the question before his eyes.
/// </summary>
internal static class ReturnToDraft
{
    private static readonly TimeSpan s_longPause = TimeSpan.FromHours(24);
    private static readonly string[] s_verbs = [ReportVerb.GoOn, ReportVerb.BeginAnew, ReportVerb.UseWords, ReportVerb.Drop, ReportVerb.Cancel];

    /// <summary>The situation as the desk should see it: after a long pause the draft first asks whether to go on.</summary>
    public static Situation Noticed(Situation situation, Utterance heard)
    {
        if (!IsBack(situation) || situation.Conversation.Draft is not { PauseAsked: false } draft || AnswersTheQuestion(draft, heard))
        {
            return situation;
        }

        var paused = draft with { PauseAsked = true, DropAsked = false, BeginsAnew = false, Stray = null, Asked = draft.Asked + 1, Taken = null };
        return situation with { Conversation = situation.Conversation with { Draft = paused } };
    }

    /// <summary>Whoever presses a button of the open question sees what is there above the next one.</summary>
    public static Turn Summed(Situation situation, Utterance heard, Turn turn) =>
        IsBack(situation) && heard is Utterance.Pressed && turn.After.Draft is { PauseAsked: false } draft && situation.Conversation.Draft is { PauseAsked: false }
            ? turn with { Replies = [new Reply.Message([ReturnPrompt.Filled(draft)], []), .. turn.Replies] }
            : turn;

    public static bool Knows(string verb) => s_verbs.Contains(verb);

    public static ReportMove Held(ReportDraft draft, Answer told)
    {
        IReadOnlyList<Answer> words = [.. draft.WordsAtReturn ?? [], told];
        return Joined(words).Length > ReportContent.MaxStoryLength
            ? new ReportMove(draft, new Sentence("report.ChooseBelow"))
            : new ReportMove(draft with { WordsAtReturn = words });
    }

    /// <returns>Null when the edited message is none of those he wrote on coming back.</returns>
    public static ReportMove? Edited(ReportDraft draft, Utterance.Edited edited) => draft.WordsAtReturn is { } words
        && words.Any(one => one.MessageId == edited.MessageId) && !string.IsNullOrWhiteSpace(edited.Text)
            ? new ReportMove(draft with { WordsAtReturn = [.. words.Select(one => one.MessageId == edited.MessageId ? one with { Text = edited.Text } : one)] })
            : null;

    public static ReportMove Used(ReportDraft draft, Situation situation)
    {
        if (draft.WordsAtReturn is not { Count: > 0 } words)
        {
            return new ReportMove(draft, new Sentence("report.ChooseBelow"));
        }

        var back = GoneOn(draft);
        var told = new Answer(Joined(words), words[^1].MessageId);
        return TakesText(draft.Step)
            ? ReportInterpreter.Read(back, new Utterance.Said(told.Text) { MessageId = told.MessageId }, situation)
            : MayJoinStory(draft.Step) ? Joining(back, told) : new ReportMove(draft, new Sentence("report.ChooseBelow"));
    }

    public static ReportDraft GoneOn(ReportDraft draft) => draft with { PauseAsked = false, DropAsked = false, BeginsAnew = false, WordsAtReturn = null };

    public static bool TakesText(ReportStep step) => TextQuestion.At(step) is not null
        || step is AwaitingStory or AwaitingEvidence or AwaitingRegion or AwaitingHeldDay or AwaitingViolation;

    /// <summary>Where only buttons answer, words may still belong to the story; once he is past the review, he opens it himself.</summary>
    public static bool MayJoinStory(ReportStep step) =>
        step is not (AwaitingLeakChoice or AwaitingFileChoice or AwaitingGuess or AwaitingVerifierPart or AwaitingAccusedChoice or AwaitingAccusedList);

    public static string Joined(IReadOnlyList<Answer> words) => string.Join('\n', words.Select(one => one.Text));

    private static ReportMove Joining(ReportDraft back, Answer told)
    {
        IReadOnlyList<Answer> story = [.. back.Story, told];
        return ReportDraft.JoinedStory(story).Length > ReportContent.MaxStoryLength
            ? new ReportMove(back, new Sentence("report.StoryTooLong", ReportContent.MaxStoryLength))
            : new ReportMove(VerifierPart.Applied(back with { Story = story }), new Sentence("pause.JoinedStory"));
    }

    private static bool IsBack(Situation situation) => !situation.Visitor.InGroup
        && situation.Conversation.Draft is { TouchedAt: { } last } && situation.Now - last >= s_longPause;

    private static bool AnswersTheQuestion(ReportDraft draft, Utterance heard) => heard is Utterance.Pressed { Code: var code }
        && (ReportCode.Read(code) is { } press
            ? press.Tag == draft.Tag && press.Asked == draft.Asked
            : code == GeneralCode.AgreeAndReport && draft.Step == AwaitingConsent);
}
