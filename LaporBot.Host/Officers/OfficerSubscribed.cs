using LaporBot.Conversations.People;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>An officer is told of new cases from now on, or no longer.</summary>
internal sealed class OfficerSubscribed(OfficerId officer, bool toNewCases) : IStoreChange
{
    private const string Update = "UPDATE officers SET subscribed = @subscribed WHERE id = @id";

    public ChangeResult Apply(StoreSession session)
    {
        session.Touched |= StoreParts.Officers;
        return session.Run(Update, toNewCases, officer) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
