using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>What lies kept aside and can still be looked at.</summary>
internal sealed class KeptAsideShelf(ReadPool reads)
{
    private const string Select = "SELECT COUNT(*), MIN(at), MAX(at) FROM kept_aside WHERE body IS NOT NULL";

    /// <returns>How many there are, and when the oldest and the newest came.</returns>
    public (long Count, DateTimeOffset Oldest, DateTimeOffset Newest) Standing() => reads.Read(0, static (statements, _) =>
    {
        using var row = statements[Select].Read();
        row.Read();
        return row.GetInt64(0) is > 0 and var count ? (count, StoreValue.Moment(row.GetInt64(1)), StoreValue.Moment(row.GetInt64(2))) : default;
    });
}
