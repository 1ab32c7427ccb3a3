using LaporBot.Conversations.Reporting;

namespace LaporBot.Conversations.Amending;

/// <summary>The messages whose words officers read in a report. His name and address are not among them: an edit of those goes to nobody.</summary>
internal static class SentMessages
{
    public static IReadOnlyList<long> Of(ReportDraft draft) =>
    [
        .. AnswersOf(draft)
            .Select(told => told.MessageId)
            .Except([0, draft.ReporterName?.MessageId ?? 0, draft.ReporterAddress?.MessageId ?? 0]),
    ];

    /// <summary>The answers that officers read as he wrote them, evidence aside.</summary>
    public static IEnumerable<Answer> AnswersOf(ReportDraft draft) => draft.Accused.SelectMany(one => new[] { one.Name, one.Office, one.Nip })
        .Concat([draft.Detail, draft.DayTold, draft.KnownTold, draft.Place])
        .Concat(draft.Story)
        .OfType<Answer>();
}
