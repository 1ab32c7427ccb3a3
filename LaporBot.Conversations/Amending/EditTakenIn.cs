using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>Whether something has taken in the words of an edit: an answer, an item, or what is collected for a sent report. Of all others no words are kept.</summary>
public static class EditTakenIn
{
    /// <returns>False also for his name and address, which are kept in one place alone, and for an edit that was refused.</returns>
    public static bool By(Turn turn, Conversation before, long messageId) =>
        !IsIdentity(before, messageId)
        && !IsIdentity(turn.After, messageId)
        && (UnsentMessages.SentBy(turn).Any(sent => sent.MessageId == messageId)
            || (SaidBefore.In(turn.After, messageId) is { } now && now != SaidBefore.In(before, messageId)));

    private static bool IsIdentity(Conversation conversation, long messageId) =>
        conversation.Draft?.ReporterName?.MessageId == messageId
        || conversation.Draft?.ReporterAddress?.MessageId == messageId
        || conversation.Formalising?.Holds(messageId) == true;
}
