using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>What a message that was not sent yet says in its conversation, before an edit of it is taken in.</summary>
public static class SaidBefore
{
    /// <returns>Null where no words of the message wait to be sent.</returns>
    public static string? In(Conversation conversation, long messageId) =>
        UnsentMessages.TextOf(conversation, messageId) ?? (conversation.Draft is { } draft ? In(draft, messageId) : null);

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
