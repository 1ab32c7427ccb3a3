using LaporBot.Host.Identity;

namespace LaporBot.Host.Brakes;

/// <summary>What one person has sent on one day, or everybody within one hour.</summary>
internal sealed class TallyRow
{
    public required KeyedHash Who { get; init; }

    /// <summary>The beginning of the day or hour; finer times are not kept.</summary>
    public required DateTimeOffset Since { get; init; }

    public required int Reports { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }
}
