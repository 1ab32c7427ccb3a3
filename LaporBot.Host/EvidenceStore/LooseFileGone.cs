using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Nothing lies under this name any more.</summary>
internal sealed class LooseFileGone(string name) : IStoreChange
{
    private const string Delete = "DELETE FROM loose_files WHERE name = @name";

    public ChangeResult Apply(StoreSession session)
    {
        Held(session, name);
        return ChangeResult.Done;
    }

    /// <summary>A row holds the name from now on.</summary>
    public static void Held(StoreSession session, string name) => session.Run(Delete, name);
}
