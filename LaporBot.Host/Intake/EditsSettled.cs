using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>What waited to be sent was sent, or let go of: the versions of its edited messages stay with the case, or lose their words.</summary>
internal sealed class EditsSettled(ChatKey chat, IReadOnlyList<(CaseId Case, long MessageId)> sent, IReadOnlyList<long> dropped) : IStoreChange
{
    private const string Keep = "UPDATE messages SET case_id = @id WHERE chat_key = @chat AND message_key = @message AND version > 0 AND body IS NOT NULL";

    private const string Forget = "UPDATE messages SET body = NULL WHERE chat_key = @chat AND message_key = @message AND version > 0 AND case_id IS NULL";

    /// <returns>None when nothing was sent and nothing let go of.</returns>
    public static IEnumerable<EditsSettled> Of(ChatKey chat, Conversation before, Turn turn)
    {
        var (sent, dropped) = (UnsentMessages.SentBy(turn), UnsentMessages.DroppedBy(before, turn));
        if (sent.Count + dropped.Count > 0)
        {
            yield return new EditsSettled(chat, sent, dropped);
        }
    }

    public ChangeResult Apply(StoreSession session)
    {
        foreach (var (id, message) in sent)
        {
            session.Run(Keep, id, chat, session.Hasher.Message(chat, message));
        }

        foreach (var message in dropped)
        {
            session.Run(Forget, chat, session.Hasher.Message(chat, message));
        }

        return ChangeResult.Done;
    }
}
