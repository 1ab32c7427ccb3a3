using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>Somebody who works cases, and where to reach him.</summary>
internal sealed class OfficerRow
{
    public required OfficerId Id { get; init; }

    public required PersonKey PersonKey { get; init; }

    public required ChatKey ChatKey { get; init; }

    public required Sealed<long> Address { get; init; }

    public required Role Role { get; init; }

    public required string Agency { get; init; }

    public required string Alias { get; init; }

    public required bool Subscribed { get; init; }

    public required DateTimeOffset JoinedAt { get; init; }
}
