using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>A single-use way in, found by the keyed hash of its token.</summary>
internal sealed class InvitationRow
{
    public required KeyedHash TokenKey { get; init; }

    public required Role Role { get; init; }

    public required string Agency { get; init; }

    public required bool ForGroup { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}
