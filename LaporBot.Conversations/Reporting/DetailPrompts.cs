using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The one question that a form of breach asks besides, and what it changes in the questions after it.</summary>
internal static class DetailPrompts
{
    public static Reply.Message Question(ReportDraft draft) => ReportPrompts.Text(
        draft,
        draft.Asks switch
        {
            BreachQuestion.Event => [new Sentence("breach.AskEvent")],
            BreachQuestion.Facility => [new Sentence("breach.AskFacility")],
            BreachQuestion.Pressure => [new Sentence("breach.InsiderWarning"), Sentence.Gap, new Sentence("breach.AskPressure")],
            _ => [new Sentence("breach.AskPost")],
        },
        [ReportPrompts.Button(draft, "report.ButtonSkip", ReportVerb.Skip)]);

    /// <summary>Said where he is about to name a unit or tell what few can know.</summary>
    public static IReadOnlyList<Sentence> Reminder(ReportDraft draft) => draft.MayBeInsider ? [new Sentence("breach.InsiderReminder")] : [];

    public static IReadOnlyList<Sentence> EvidenceHint(ReportDraft draft) => draft.Asks == BreachQuestion.Post ? [new Sentence("breach.ScreenshotHelps")] : [];

    /// <summary>What he answered, for the review; nothing where nothing was asked. "Ubah pelanggaran" leads back to the question.</summary>
    public static IReadOnlyList<Sentence> Line(ReportDraft draft, int shownCharacters) => draft.Asks is { } asks
        ? [new Sentence($"breach.Review{asks}", draft.Detail is { } told ? told.Shown(shownCharacters) : new Sentence("report.Skipped"))]
        : [];
}
