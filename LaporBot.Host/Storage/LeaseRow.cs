namespace LaporBot.Host.Storage;

/// <summary>The one host that serves this database now.</summary>
internal sealed class LeaseRow
{
    public required int Id { get; init; }

    /// <summary>Names machine, process and host; empty when the last host has left properly.</summary>
    public required string Holder { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
