using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>What is typed where a story or evidence is told and is none of it: that it is all, that there is no evidence, that no name shall be told.</summary>
internal static class StoryWords
{
    private const string IsThereMore = "Masih ada?";
    private const string KeepMyName = "Jangan sebut nama saya";

    private static readonly Sentence s_lanjut = new("report.ButtonStoryDone");
    private static readonly Sentence s_selesai = new("report.ButtonEvidenceDone");
    private static readonly Sentence s_noEvidence = new("report.ButtonNoEvidence");

    /// <returns>What ends this step, also before its first item and where its button says another word for it; null when the text belongs to the step.</returns>
    public static string? Ending(ReportDraft draft, string typed) => draft.Step switch
    {
        ReportStep.AwaitingStory when IsEnd(typed) => ReportVerb.StoryDone,
        ReportStep.AwaitingStory when TypedChoice.IsLabel(s_noEvidence, typed) => StoryPrompts.MayLeaveOutEvidence(draft) ? ReportVerb.EvidenceDone : ReportVerb.StoryDone,
        ReportStep.AwaitingEvidence when IsEnd(typed) || TypedChoice.IsLabel(s_noEvidence, typed) => ReportVerb.EvidenceDone,
        _ => null,
    };

    /// <summary>"Tanpa nama aja" is no part of a story. It is asked for later on, and nothing is chosen for him before.</summary>
    public static bool WishesForNoName(string typed) =>
        TypedChoice.IsLabel(new Sentence("report.Nameless"), typed) || SaidOtherwise.Means(KeepMyName, typed);

    public static ReportMove Promised(ReportDraft draft) => new(draft, draft.Anonymity is { } chosen
        ? new Sentence("report.NameChosen", AnonymityPrompts.NameOf(chosen))
        : new Sentence("report.NameIsAskedLater"));

    private static bool IsEnd(string typed) =>
        TypedChoice.IsLabel(s_lanjut, typed) || TypedChoice.IsLabel(s_selesai, typed) || SaidOtherwise.Means(IsThereMore, typed);
}
