using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>A group has become an agency's officers' group.</summary>
/// <param name="address">The channel's id of the group.</param>
internal sealed class GroupBound(ChatKey group, long address, string agency, DateTimeOffset at) : IStoreChange
{
    private const string Upsert =
        "INSERT INTO officers_groups (chat_key, address, agency, bound_at) VALUES (@group, @address, @agency, @at) " +
        "ON CONFLICT (chat_key) DO UPDATE SET agency = excluded.agency, bound_at = excluded.bound_at";

    public ChangeResult Apply(StoreSession session)
    {
        session.Touched |= StoreParts.Officers;
        session.Run(Upsert, group, session.Sealer.Seal(address, OfficerPlaces.GroupAddress(group)), agency, at);
        return ChangeResult.Done;
    }
}
