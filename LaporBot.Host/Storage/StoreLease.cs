namespace LaporBot.Host.Storage;

/// <summary>One serving host per database. A lease that has run out, was given back, or whose holder is surely dead can be taken.</summary>
internal sealed class StoreLease(StoreTenancy tenancy, TimeProvider clock, ILogger<StoreLease> log)
{
    /// <summary>How long a lease holds without being renewed.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private const string Select = "SELECT holder, expires_at FROM lease WHERE id = 1";

    private const string Upsert =
        "INSERT INTO lease (id, holder, expires_at) VALUES (1, @holder, @expires) " +
        "ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at";

    /// <summary>Takes the lease on an open writing connection.</summary>
    /// <returns>False while another host holds it.</returns>
    public bool TryTake(Statements statements)
    {
        var holder = HostProcess.Current().ToString();
        statements["BEGIN IMMEDIATE"].Run();
        try
        {
            var free = IsFree(statements);
            if (free)
            {
                statements[Upsert].Run(holder, clock.GetUtcNow() + Length);
            }

            statements["COMMIT"].Run();
            if (free)
            {
                tenancy.Holder = holder;
                log.LeaseTaken();
            }

            return free;
        }
        catch
        {
            // Whatever it was, the connection goes on being used: the transaction must not stay open.
            statements["ROLLBACK"].Run();
            throw;
        }
    }

    private bool IsFree(Statements statements)
    {
        using var row = statements[Select].Read();
        return !row.Read()
            || row.GetString(0).Length == 0
            || StoreValue.Moment(row.GetInt64(1)) <= clock.GetUtcNow()
            || HostProcess.Read(row.GetString(0)) is { } other && other.IsDead();
    }
}
