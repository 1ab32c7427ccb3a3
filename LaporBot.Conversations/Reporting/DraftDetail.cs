using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Reporting;

/// <summary>Whether the form at hand asks something besides. An answer to another question does not stay.</summary>
internal static class DraftDetail
{
    public static ReportDraft WithQuestion(ReportDraft draft, ReferenceData reference)
    {
        // Left open: what the guide had found out by then was kept when he left it.
        if (draft is { Violation: null, ViolationUnsure: true })
        {
            return draft;
        }

        var asks = reference.Violations.Find(draft.Violation)?.Asks;
        return Asking(draft, asks);
    }

    /// <summary>He stays unsure: no form asks anything, but whoever told the guide of orders to staff may be one of the staff.</summary>
    public static ReportDraft LeftOpen(ReportDraft draft, string? found, ReferenceData reference) =>
        Asking(draft with { Violation = null, ViolationUnsure = true }, reference.Violations.Find(found)?.Asks is BreachQuestion.Pressure ? BreachQuestion.Pressure : null);

    private static ReportDraft Asking(ReportDraft draft, BreachQuestion? asks) => asks == draft.Asks ? draft : draft with { Asks = asks, Detail = null };
}
