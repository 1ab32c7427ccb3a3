namespace LaporBot.Host.Notifications;

/// <summary>A committed outbox row on its way out, as the courier carries it.</summary>
/// <param name="Entry">Its row; id 0 when there is none (a bare answer to a press, worthless after a restart).</param>
internal sealed record OutboxItem(OutboxEntry Entry, OutboxPayload Payload)
{
    public long Id => Entry.Id;

    /// <summary>Groups have negative ids in this channel.</summary>
    public bool IsGroup => Entry.Address < 0;

    /// <summary>
    /// The same words as a new message, for a note at a button pressed too long ago and for a message that can no longer be changed:
    /// what somebody waits for is said all the same.
    /// </summary>
    /// <returns>Null where nothing would be said, or where a note meant for one person would be read by a whole group.</returns>
    public OutboxItem? AsMessage() => Entry.Kind switch
    {
        OutboxKind.Edit => Sent(),
        OutboxKind.Toast when Payload.Text.Length > 0 && !IsGroup => Sent(),
        _ => null,
    };

    private OutboxItem Sent() => this with { Entry = Entry with { Kind = OutboxKind.Send, ExpiresAt = null } };

    public static OutboxItem Of(OutboxEntry entry) => new(entry, entry.Rendered ?? OutboxPayload.Read(entry.Payload.Span));
}
