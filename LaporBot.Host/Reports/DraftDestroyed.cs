using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reports;

/// <summary>A draft is gone from its conversation: the words kept of edits to its messages go, too.</summary>
/// <param name="firstMessage">The first message that was written for it; null when none was.</param>
/// <param name="unsent">Messages of what is still collected for a report that was sent: their words stay.</param>
/// <remarks>A row that does not open goes with them: it may be of this draft, and nobody can read it any more.</remarks>
internal sealed class DraftDestroyed(ChatKey chat, long? firstMessage, params IReadOnlyList<long> unsent) : IStoreChange
{
    private const string SelectEdits = "SELECT id, message_key, message_id FROM messages WHERE chat_key = @chat AND version > 0 AND body IS NOT NULL AND case_id IS NULL";

    private const string Forget = "UPDATE messages SET body = NULL WHERE id = @id";

    /// <summary>Of a draft that cannot be read nobody knows where it began: all edited words of the chat go.</summary>
    public static DraftDestroyed Unreadable(ChatKey chat) => new(chat, firstMessage: 0);

    public ChangeResult Apply(StoreSession session)
    {
        foreach (var row in EditsOf(session))
        {
            session.Run(Forget, row);
        }

        return ChangeResult.Done;
    }

    private List<long> EditsOf(StoreSession session)
    {
        var found = new List<long>();
        if (firstMessage is not { } first)
        {
            return found;
        }

        using var row = session.Read(SelectEdits, chat);
        while (row.Read())
        {
            var key = KeyedHash.Read(row.GetFieldValue<byte[]>(1));
            if (MessageIn(session, new Sealed<long>(row.GetFieldValue<byte[]>(2)), IntakePlaces.MessageId(key)) is not { } message || (message >= first && !unsent.Contains(message)))
            {
                found.Add(row.GetInt64(0));
            }
        }

        return found;
    }

    private static long? MessageIn(StoreSession session, Sealed<long> box, SealPlace place)
    {
        try
        {
            return session.Sealer.Open(box, place);
        }
        catch (SealBrokenException)
        {
            session.BrokenRows++;
            return null;
        }
    }
}
