using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Brakes;

/// <summary>A case marks its reporter as long as this says. The case's history tells who marked it and why.</summary>
internal sealed class MarkRow
{
    public required CaseId CaseId { get; init; }

    public required KeyedHash Who { get; init; }

    public required DateTimeOffset Until { get; init; }
}
