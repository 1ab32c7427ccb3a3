using LaporBot.Conversations.Speaking;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>What a turn writes, and what leaves once it is written.</summary>
/// <param name="Queued">The outbox rows among the unit's changes, in their order.</param>
/// <param name="Fleeting">Bare answers to presses: no row, sent once.</param>
/// <param name="Saved">The conversation as the unit stores it; null when it stays as it was.</param>
internal sealed record Consequence(CommitUnit Unit, IReadOnlyList<OutboxQueued> Queued, IReadOnlyList<OutboxItem> Fleeting, Conversation? Saved)
{
    /// <summary>To be asked after the commit: rows have their ids then.</summary>
    public IReadOnlyList<OutboxItem> Items() => [.. Fleeting, .. Queued.Select(row => OutboxItem.Of(row.Entry))];
}
