using LaporBot.Host.Identity;

namespace LaporBot.Host.Storage;

/// <summary>The one bot this database belongs to, written at its first start.</summary>
internal sealed class BotRow
{
    public required int Id { get; init; }

    public required KeyedHash BotKey { get; init; }

    public required StoreMode Mode { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>The highest number that an officer was ever given as his name here: nobody gets that of one who left.</summary>
    public required int OfficersNumbered { get; init; }
}
