using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>A group is no officers' group any more: an administrator has let go of it, or the bot was sent away. What was to be announced there is not.</summary>
internal sealed class GroupUnbound(ChatKey group, DateTimeOffset at) : IStoreChange
{
    private const string Delete = "DELETE FROM officers_groups WHERE chat_key = @group";

    private const string Cancel = "UPDATE outbox SET state = 'Cancelled', closed_at = @at WHERE chat_key = @group AND state = 'Waiting'";

    public ChangeResult Apply(StoreSession session)
    {
        if (session.Run(Delete, group) == 1)
        {
            session.Touched |= StoreParts.Officers;
            session.Run(Cancel, at, group);
        }

        return ChangeResult.Done;
    }
}
