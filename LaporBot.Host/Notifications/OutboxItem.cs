namespace LaporBot.Host.Notifications;

/// <summary>A committed outbox row on its way out, as the courier carries it.</summary>
/// <param name="Entry">Its row; id 0 when there is none (a bare answer to a press, worthless after a restart).</param>
internal sealed record OutboxItem(OutboxEntry Entry, OutboxPayload Payload)
{
    public long Id => Entry.Id;

    /// <summary>Groups have negative ids in this channel.</summary>
    public bool IsGroup => Entry.Address < 0;

    public static OutboxItem Of(OutboxEntry entry) => new(entry, OutboxPayload.Read(entry.Payload.Span));
}
