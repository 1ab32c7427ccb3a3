using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>The channel has taken an outbox row: it is closed, and its message noted.</summary>
/// <param name="message">Null where no new message came of it (an edit, a toast).</param>
internal sealed class OutboxSent(long id, ChatKey chat, SentMessage? message, DateTimeOffset at) : IStoreChange
{
    private const string Close = "UPDATE outbox SET state = 'Sent', closed_at = @at, attempts = attempts + 1 WHERE id = @id AND state = 'Waiting'";

    private const string Insert =
        "INSERT INTO messages (id, chat_key, message_key, version, message_id, direction, sent_at, outbox_id) " +
        "VALUES (@row, @chat, @message, 0, @id, 'Out', @at, @outbox)";

    public ChangeResult Apply(StoreSession session)
    {
        var closed = session.Run(Close, at, id) == 1;
        if (closed && message is not null)
        {
            var key = session.Hasher.Message(chat, message.MessageId);
            session.Run(Insert, session.NextMessageRow(), chat, key, session.Sealer.Seal(message.MessageId, IntakePlaces.MessageId(key)), message.SentAt, id);
        }

        return ChangeResult.Done;
    }
}
