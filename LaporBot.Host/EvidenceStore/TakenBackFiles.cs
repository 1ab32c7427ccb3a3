using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// What becomes of items that stay taken back. What no officer could see yet goes for good, with its words, and so does a voice whose reporter
/// wishes that; everything else stays sealed with its case (<c>docs/decisions/0012</c>).
/// </summary>
internal static class TakenBackFiles
{
    private const string SelectChat = "SELECT reporter_chat_key FROM cases WHERE id = @id";

    private const string ForgetEdits = "UPDATE messages SET body = NULL WHERE chat_key = @chat AND message_key = @message AND version > 0";

    /// <param name="before">The case as it was before they were taken back, or before that was decided.</param>
    public static void Settle(StoreSession session, Case before, IEnumerable<EvidenceItem> items, DateTimeOffset at)
    {
        foreach (var item in items.Where(item => item.TakenBack == ItemTakenBack.Agreed))
        {
            if (at < before.ReleasedAt)
            {
                VoiceDestroying.Apply(session, before.Id, item.Id, at, CustodyDeed.UnseenDestroyed);
                var chat = new ChatKey(KeyedHash.Read((byte[])session.One(SelectChat, before.Id)!));
                session.Run(ForgetEdits, chat, session.Hasher.Message(chat, item.MessageId));
            }
            else if (item is { Kind: EvidenceKind.VoiceAnswer, IsToBeDestroyed: true })
            {
                VoiceDestroying.Apply(session, before.Id, item.Id, at);
            }
        }
    }
}
