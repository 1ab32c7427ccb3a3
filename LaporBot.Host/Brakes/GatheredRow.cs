using LaporBot.Conversations.Cases;

namespace LaporBot.Host.Brakes;

/// <summary>A case that officers will be told of together with others.</summary>
internal sealed class GatheredRow
{
    public required CaseId CaseId { get; init; }

    public required DateTimeOffset ReleasedAt { get; init; }
}
