using LaporBot.Conversations.People;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>A single-use way in has been made; of its token only a keyed hash is kept.</summary>
internal sealed class InvitationMade(Invitation invitation) : IStoreChange
{
    private const string Insert =
        "INSERT INTO invitations (token_key, role, agency, for_group, expires_at) VALUES (@token, @role, @agency, @for_group, @expires)";

    public ChangeResult Apply(StoreSession session)
    {
        var token = session.Hasher.InvitationToken(invitation.Token);
        session.Run(Insert, token, invitation.Role, invitation.Agency, invitation.ForGroup, invitation.ExpiresAt);
        return ChangeResult.Done;
    }
}
