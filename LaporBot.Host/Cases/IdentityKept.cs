using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Cases;

/// <summary>The reporter has given his name after filing, or taken it back: sealed in place of what was there, or gone.</summary>
internal sealed class IdentityKept(CaseId id, ReporterIdentity? who) : IStoreChange
{
    private const string Update = "UPDATE cases SET identity = @identity WHERE id = @id";

    public ChangeResult Apply(StoreSession session)
    {
        Sealed<byte[]>? box = who is null
            ? null
            : session.Sealer.Seal(JsonSerializer.SerializeToUtf8Bytes(who, CaseJson.Default.ReporterIdentity), CasePlaces.Identity(id));
        return session.Run(Update, box, id) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
