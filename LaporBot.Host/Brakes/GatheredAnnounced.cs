using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>These cases are announced now. A conflict when one of them was before: then nobody is told twice.</summary>
internal sealed class GatheredAnnounced(IReadOnlyList<CaseId> cases) : IStoreChange
{
    private const string Remove = "DELETE FROM gathered WHERE case_id = @id";

    public ChangeResult Apply(StoreSession session)
    {
        foreach (var id in cases)
        {
            if (session.Run(Remove, id) == 0)
            {
                return ChangeResult.Conflict;
            }
        }

        return ChangeResult.Done;
    }
}
