using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>An update that could not be handled is kept for somebody to look at. It goes into its own unit, after an <see cref="UpdateReceived"/>.</summary>
/// <param name="reason">Ours: the name of what went wrong, never a word of the sender.</param>
/// <param name="body">The update as it came; null when not even that could be read.</param>
/// <param name="apologised">True when the unit also queues an apology to the sender.</param>
internal sealed class UpdateKeptAside(long updateId, string reason, byte[]? body, DateTimeOffset at, bool apologised) : IStoreChange
{
    private const string Insert =
        "INSERT INTO kept_aside (update_id, reason, body, at, apologised) VALUES (@id, @reason, @body, @at, @apologised) ON CONFLICT DO NOTHING";

    public ChangeResult Apply(StoreSession session)
    {
        Sealed<byte[]>? box = body is null ? null : session.Sealer.Seal(body, IntakePlaces.KeptAside(updateId));
        return session.Run(Insert, updateId, reason, box, at, apologised) == 1 ? ChangeResult.Done : ChangeResult.SeenBefore;
    }
}
