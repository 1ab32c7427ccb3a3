using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Questions and receipts while the story is told.</summary>
internal static class StoryPrompts
{
    private const int ShownCharacters = 300;

    public static Reply.Message Question(ReportDraft draft) => draft switch
    {
        { Story.Count: 0 } => ReportPrompts.Asking(draft, [new Sentence("report.AskStory"), DetailPrompts.Reminder(draft) is [var insider] ? insider : new Sentence("report.HideYourself")]),
        { StoryStartsAnew: true } => ReportPrompts.Asking(draft, [new Sentence("report.AskStoryAnew")], [Done(draft)]),
        _ => ReportPrompts.Asking(
            draft,
            [new Sentence("report.AskMoreStory", Excerpt.Of(draft.StoryText, ShownCharacters))],
            [Done(draft), ReportPrompts.Button(draft, "report.ButtonStoryAnew", ReportVerb.StoryAnew)]),
    };

    public static Reply.Message PartTaken(ReportDraft draft) => new(
        [new Sentence("report.StoryPartTaken", draft.Story.Count)],
        [[Done(draft), .. WithoutEvidence(draft)], ReportPrompts.WaysOut(draft)]) { Asks = true };

    /// <summary>Who has no evidence needs no question for it.</summary>
    public static bool MayLeaveOutEvidence(ReportDraft draft) => draft is { Reviewed: false, Proof.Count: 0, Story.Count: > 0 };

    private static IReadOnlyList<Choice> WithoutEvidence(ReportDraft draft) => MayLeaveOutEvidence(draft)
        ? [ReportPrompts.Button(draft, "report.ButtonNoEvidence", ReportVerb.EvidenceDone)]
        : [];

    private static Choice Done(ReportDraft draft) => ReportPrompts.Button(draft, "report.ButtonStoryDone", ReportVerb.StoryDone);
}
