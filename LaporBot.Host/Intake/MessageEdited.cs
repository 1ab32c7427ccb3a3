using System.Text;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>A person has changed an earlier message: a further version of it, with its words, sealed. No version replaces another.</summary>
/// <param name="text">Null where nothing took the words in: that it was edited is noted, and what it says now is not kept.</param>
/// <param name="before">What the message said before its first edit; null where no answer came from it, and its words were never kept.</param>
internal sealed class MessageEdited(ChatKey chat, long messageId, DateTimeOffset editedAt, string? text, string? before = null) : IStoreChange
{
    private const string SelectKept = "SELECT 1 FROM messages WHERE chat_key = @chat AND message_key = @message AND version > 0 AND body IS NOT NULL LIMIT 1";

    private const string Insert =
        "INSERT INTO messages (id, chat_key, message_key, version, message_id, direction, sent_at, body) " +
        "SELECT @row, @chat, @message, COALESCE(MAX(version), 0) + 1, @id, 'In', @at, @body FROM messages " +
        "WHERE chat_key = @chat AND message_key = @message AND version > 0";

    public ChangeResult Apply(StoreSession session)
    {
        var key = session.Hasher.Message(chat, messageId);
        var id = session.Sealer.Seal(messageId, IntakePlaces.MessageId(key));
        if (text is not null && before is not null && session.One(SelectKept, chat, key) is null)
        {
            session.Run(Insert, session.NextMessageRow(), chat, key, id, editedAt, Sealed(session, before, key));
        }

        Sealed<byte[]>? words = text is null ? null : Sealed(session, text, key);
        session.Run(Insert, session.NextMessageRow(), chat, key, id, editedAt, words);
        return ChangeResult.Done;
    }

    private static Sealed<byte[]> Sealed(StoreSession session, string words, KeyedHash key) =>
        session.Sealer.Seal(Encoding.UTF8.GetBytes(words), IntakePlaces.Body(key));
}
