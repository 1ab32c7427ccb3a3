using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Selesai" where a name is asked names nobody: a button's word, typed at a question that has no such button, is no answer to it.</summary>
internal static class StrayWord
{
    private static readonly Sentence[] s_buttons =
    [
        new("report.ButtonAgree"), new("report.ButtonStoryDone"), new("report.ButtonEvidenceDone"), new("report.ButtonSend"), new("breach.ButtonFits"),
    ];

    /// <summary>Reads as before, without such words.</summary>
    public static Func<ReportDraft, Answer, DateOnly, TextReading> PassedOver(Func<ReportDraft, Answer, DateOnly, TextReading> read) => (draft, told, today) => IsOne(told.Text)
        ? new TextReading.FitsNot(draft, new Sentence("report.StrayWord", told.Text))
        : read(draft, told, today);

    private static bool IsOne(string text) => text.Length <= TypedChoice.LongestLabel && Array.Exists(s_buttons, label => TypedChoice.IsLabelItself(label, text));
}
