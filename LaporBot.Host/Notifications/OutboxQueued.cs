using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>Something is to be said. After the commit <see cref="Entry"/> has its id and can be handed to the courier.</summary>
internal sealed class OutboxQueued(OutboxEntry entry) : IStoreChange
{
    private const string Insert =
        "INSERT INTO outbox (id, chat_key, address, kind, payload, purpose, hold_key, not_before, priority, attempts, next_try, expires_at, state, asks, case_id, queued_at) " +
        "VALUES (@id, @chat, @address, @kind, @payload, @purpose, @hold, @not_before, @priority, 0, @next_try, @expires, 'Waiting', @asks, @case_id, @queued)";

    public OutboxEntry Entry { get; private set; } = entry;

    /// <summary>Given while the unit is applied.</summary>
    public long Id => Entry.Id;

    public ChangeResult Apply(StoreSession session)
    {
        var id = session.NextOutboxId();
        Entry = Entry with { Id = id };
        session.Run(
            Insert,
            id,
            Entry.Chat,
            session.Sealer.Seal(Entry.Address, OutboxPlaces.Address(id)),
            Entry.Kind,
            session.Sealer.Seal(Entry.Payload.Span, OutboxPlaces.Payload(id)),
            Entry.Purpose,
            Entry.HoldKey,
            Entry.NotBefore,
            Entry.Priority,
            Entry.NextTry,
            Entry.ExpiresAt,
            Entry.Asks,
            Entry.Case,
            Entry.QueuedAt);
        return ChangeResult.Done;
    }
}
