using LaporBot.Host.Identity;

namespace LaporBot.Host.Storage;

/// <summary>The one bot this database belongs to, written at its first start.</summary>
internal sealed class BotRow
{
    public required int Id { get; init; }

    public required KeyedHash BotKey { get; init; }

    public required StoreMode Mode { get; init; }

    public required DateTimeOffset Since { get; init; }
}
