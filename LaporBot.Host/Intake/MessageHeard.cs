using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>A person's message is noted. Its words are not kept here.</summary>
/// <param name="sentAt">The channel's date of the message.</param>
internal sealed class MessageHeard(ChatKey chat, long messageId, DateTimeOffset sentAt) : IStoreChange
{
    private const string Insert =
        "INSERT INTO messages (id, chat_key, message_key, version, message_id, direction, sent_at) " +
        "VALUES (@row, @chat, @message, 0, @id, 'In', @at)";

    public ChangeResult Apply(StoreSession session)
    {
        var key = session.Hasher.Message(chat, messageId);
        session.Run(Insert, session.NextMessageRow(), chat, key, session.Sealer.Seal(messageId, IntakePlaces.MessageId(key)), sentAt);
        return ChangeResult.Done;
    }
}
