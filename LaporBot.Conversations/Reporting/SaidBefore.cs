using LaporBot.Conversations.Amending;

namespace LaporBot.Conversations.Reporting;

/// <summary>What a message of a draft says there, before an edit of it is taken in.</summary>
public static class SaidBefore
{
    /// <returns>
    /// The answers that came from the message, one a line; null where none did. His name and address are not among them: they are kept in one place alone.
    /// </returns>
    public static string? In(ReportDraft draft, long messageId)
    {
        List<string> said =
        [
            .. SentMessages.AnswersOf(draft).Where(told => told.MessageId == messageId).Select(told => told.Text),
            .. draft.Evidence.Where(one => one.MessageId == messageId).Select(one => one.Item.Text).OfType<string>(),
        ];
        return said.Count == 0 ? null : string.Join('\n', said.Distinct());
    }
}
