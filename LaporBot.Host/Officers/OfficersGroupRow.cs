using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>A group in which new cases are announced.</summary>
internal sealed class OfficersGroupRow
{
    public required ChatKey ChatKey { get; init; }

    public required Sealed<long> Address { get; init; }

    public required string Agency { get; init; }

    public required DateTimeOffset BoundAt { get; init; }
}
