using System.Text;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>A person has changed an earlier message: a further version of it, with its words, sealed.</summary>
internal sealed class MessageEdited(ChatKey chat, long messageId, DateTimeOffset editedAt, string text) : IStoreChange
{
    private const string Insert =
        "INSERT INTO messages (id, chat_key, message_key, version, message_id, direction, sent_at, body) " +
        "SELECT @row, @chat, @message, COALESCE(MAX(version), 0) + 1, @id, 'In', @at, @body FROM messages " +
        "WHERE chat_key = @chat AND message_key = @message AND version > 0";

    public ChangeResult Apply(StoreSession session)
    {
        var key = session.Hasher.Message(chat, messageId);
        var id = session.Sealer.Seal(messageId, IntakePlaces.MessageId(key));
        var body = session.Sealer.Seal(Encoding.UTF8.GetBytes(text), IntakePlaces.Body(key));
        session.Run(Insert, session.NextMessageRow(), chat, key, id, editedAt, body);
        return ChangeResult.Done;
    }
}
