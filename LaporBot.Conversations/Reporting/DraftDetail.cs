using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Reporting;

/// <summary>Whether the form at hand asks something besides. An answer to another question does not stay.</summary>
internal static class DraftDetail
{
    public static ReportDraft WithQuestion(ReportDraft draft, ReferenceData reference)
    {
        var asks = reference.Violations.Find(draft.Violation)?.Asks;
        return asks == draft.Asks ? draft : draft with { Asks = asks, Detail = null };
    }
}
