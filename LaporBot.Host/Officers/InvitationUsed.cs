using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>An invitation is used up. A conflict when somebody else was first or it has expired.</summary>
internal sealed class InvitationUsed(string token, DateTimeOffset at) : IStoreChange
{
    private const string Update = "UPDATE invitations SET used_at = @at WHERE token_key = @token AND used_at IS NULL AND expires_at > @at";

    public ChangeResult Apply(StoreSession session) =>
        session.Run(Update, at, session.Hasher.InvitationToken(token)) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
}
