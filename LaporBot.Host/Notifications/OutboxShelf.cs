using System.Data.Common;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>What is still to be sent, for the courier at its start.</summary>
internal sealed class OutboxShelf(ReadPool reads, Sealer sealer)
{
    private const string SelectWaiting =
        "SELECT id, chat_key, address, kind, payload, purpose, hold_key, not_before, priority, attempts, next_try, expires_at, asks, case_id, queued_at " +
        "FROM outbox WHERE state = 'Waiting' ORDER BY id";

    private const string SelectIsCancelled = "SELECT 1 FROM outbox WHERE id = @id AND state = 'Cancelled'";

    private static readonly TimeSpan SureFor = TimeSpan.FromSeconds(1);

    private const string CountWaiting = "SELECT COUNT(*) FROM outbox WHERE state = 'Waiting'";

    /// <param name="broken">Takes the ids of rows that do not open any more: one damaged row keeps neither the host from starting nor the others from leaving.</param>
    /// <returns>Every waiting row, held ones too, in the order of sending.</returns>
    public IReadOnlyList<OutboxEntry> Waiting(List<long>? broken = null) => reads.Read((sealer, broken), static (statements, asked) =>
    {
        var found = new List<OutboxEntry>();
        using var row = statements[SelectWaiting].Read();
        while (row.Read())
        {
            try
            {
                found.Add(Open(row, asked.sealer));
            }
            catch (SealBrokenException) when (asked.broken is not null)
            {
                asked.broken.Add(row.GetInt64(0));
            }
        }

        return found;
    });

    public long CountOfWaiting() => reads.Read(0, static (statements, _) => (long)statements[CountWaiting].One()!);

    /// <summary>True for what has waited and is not to leave any more: whom it was for may be no officer any more. Most leave at once, and are not looked up.</summary>
    public bool IsCancelled(OutboxEntry entry, DateTimeOffset now) => now - entry.QueuedAt > SureFor
        && reads.Read(entry.Id, static (statements, id) => statements[SelectIsCancelled].One(id) is not null);

    private static OutboxEntry Open(DbDataReader row, Sealer sealer)
    {
        var id = row.GetInt64(0);
        return new OutboxEntry
        {
            Id = id,
            Chat = new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(1))),
            Address = sealer.Open(new Sealed<long>(row.GetFieldValue<byte[]>(2)), OutboxPlaces.Address(id)),
            Kind = Enum.Parse<OutboxKind>(row.GetString(3)),
            Payload = sealer.Open(new Sealed<byte[]>(row.GetFieldValue<byte[]>(4)), OutboxPlaces.Payload(id)),
            Purpose = row.GetString(5),
            HoldKey = row.IsDBNull(6) ? null : row.GetString(6),
            NotBefore = MomentAt(row, 7),
            Priority = Enum.Parse<OutboxPriority>(row.GetString(8)),
            Attempts = row.GetInt32(9),
            NextTry = MomentAt(row, 10),
            ExpiresAt = MomentAt(row, 11),
            Asks = row.GetBoolean(12),
            Case = row.IsDBNull(13) ? null : new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(13))),
            QueuedAt = StoreValue.Moment(row.GetInt64(14)),
        };
    }

    private static DateTimeOffset? MomentAt(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : StoreValue.Moment(row.GetInt64(column));
}
