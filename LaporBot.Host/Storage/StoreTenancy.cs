namespace LaporBot.Host.Storage;

/// <summary>Whether this process holds the lease. Checked inside every transaction, so that a host that was frozen and outlived its lease writes nothing.</summary>
internal sealed class StoreTenancy
{
    /// <summary>The holder's name in the lease row; null where nothing is served (a command beside the host).</summary>
    public string? Holder { get; set; }

    /// <exception cref="LeaseLostException"/>
    public void Check(Statements statements)
    {
        if (Holder is { } holder && statements["SELECT holder FROM lease WHERE id = 1"].One() as string != holder)
        {
            throw new LeaseLostException();
        }
    }
}
