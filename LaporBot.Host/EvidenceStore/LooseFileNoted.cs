using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file will lie under this name.</summary>
internal sealed class LooseFileNoted(string name) : IStoreChange
{
    private const string Insert = "INSERT INTO loose_files (name) VALUES (@name) ON CONFLICT DO NOTHING";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Insert, name);
        return ChangeResult.Done;
    }
}
