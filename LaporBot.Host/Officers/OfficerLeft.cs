using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>
/// Somebody is no officer any more. What still waits to be told to him as an officer, held back or on its way, is not told; news of a report of his own
/// is. A conflict when he has left before.
/// </summary>
internal sealed class OfficerLeft(OfficerContact leaver, DateTimeOffset at) : IStoreChange
{
    private const string Delete = "DELETE FROM officers WHERE id = @id";

    public const string Cancel =
        "UPDATE outbox SET state = 'Cancelled', closed_at = @at WHERE chat_key = @chat AND state = 'Waiting' AND case_id IS NULL";

    private const string LeaveMenu =
        "INSERT INTO left_menus (chat_key, address) VALUES (@chat, @address) ON CONFLICT (chat_key) DO UPDATE SET address = excluded.address";

    public ChangeResult Apply(StoreSession session)
    {
        session.Touched |= StoreParts.Officers;
        if (session.Run(Delete, leaver.Officer.Id) == 0)
        {
            return ChangeResult.Conflict;
        }

        session.Run(Cancel, at, leaver.Chat);
        session.Run(LeaveMenu, leaver.Chat, session.Sealer.Seal(leaver.Address, OfficerPlaces.LeftMenu(leaver.Chat)));
        return ChangeResult.Done;
    }
}
