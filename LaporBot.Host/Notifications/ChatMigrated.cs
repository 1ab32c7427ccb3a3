using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>A group has become a supergroup with another id: its conversation, its role as officers' group and what waits for it move along.</summary>
internal sealed class ChatMigrated(ChatKey from, ChatKey to, long newAddress) : IStoreChange
{
    private const string SelectState = "SELECT state FROM conversations WHERE chat_key = @chat";

    private const string MoveConversation =
        "UPDATE conversations SET chat_key = @new, address = @address, state = @state WHERE chat_key = @old " +
        "AND NOT EXISTS (SELECT 1 FROM conversations WHERE chat_key = @new)";

    private const string MoveGroup =
        "UPDATE officers_groups SET chat_key = @new, address = @address WHERE chat_key = @old " +
        "AND NOT EXISTS (SELECT 1 FROM officers_groups WHERE chat_key = @new)";

    private const string SelectWaiting = "SELECT id FROM outbox WHERE chat_key = @chat AND state = 'Waiting'";

    private const string MoveWaiting = "UPDATE outbox SET chat_key = @new, address = @address WHERE id = @id";

    public ChangeResult Apply(StoreSession session)
    {
        if (session.One(SelectState, from) is byte[] box)
        {
            var state = session.Sealer.Open(new Sealed<byte[]>(box), IntakePlaces.State(from));
            session.Run(
                MoveConversation,
                to,
                session.Sealer.Seal(newAddress, IntakePlaces.Address(to)),
                session.Sealer.Seal(state, IntakePlaces.State(to)),
                from);
        }

        if (session.Run(MoveGroup, to, session.Sealer.Seal(newAddress, OfficerPlaces.GroupAddress(to)), from) > 0)
        {
            session.Touched |= StoreParts.Officers;
        }

        foreach (var id in Waiting(session))
        {
            session.Run(MoveWaiting, to, session.Sealer.Seal(newAddress, OutboxPlaces.Address(id)), id);
        }

        return ChangeResult.Done;
    }

    private List<long> Waiting(StoreSession session)
    {
        var found = new List<long>();
        using var rows = session.Read(SelectWaiting, from);
        while (rows.Read())
        {
            found.Add(rows.GetInt64(0));
        }

        return found;
    }
}
