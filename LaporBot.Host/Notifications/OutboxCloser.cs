using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>
/// Writes down how deliveries end, and tries until it is written: a row that is not closed would be sent again after the next start. So a chat's
/// next message waits for it (<see cref="TakenAsync"/>), and nobody else does.
/// </summary>
internal sealed class OutboxCloser(CommitWriter writer, KeyedHasher hasher, BotIdentity bot, TimeProvider clock, ILogger<OutboxCloser> log)
{
    // Its chat stands still meanwhile, and somebody may be waiting for an answer there.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(10);

    /// <param name="stop">Ends the trying, not the first attempt.</param>
    /// <returns>Completes when the closing is durable; cancelled when it was not before the stop.</returns>
    public Task TakenAsync(OutboxItem item, Delivery.Taken taken, CancellationToken stop) => CloseAsync(
        item.Id,
        stop,
        new OutboxSent(item.Id, item.Entry.Chat, taken.MessageId == 0 ? null : new SentMessage(taken.MessageId, taken.At), clock.GetUtcNow()));

    public void Refused(long id, CancellationToken stop) => _ = CloseAsync(id, stop, new OutboxFailed(id, clock.GetUtcNow()));

    /// <summary>Only noted: where it cannot be, the next attempt will be.</summary>
    public void Postponed(OutboxItem item, int attempts, TimeSpan wait) =>
        _ = TryCloseAsync(item.Id, CommitUnit.Of(new OutboxPostponed(item.Id, attempts, clock.GetUtcNow() + wait)));

    /// <summary>The message is given up, and the chat's cases show that notices do not reach the reporter.</summary>
    public void Unreachable(OutboxItem item, CancellationToken stop) =>
        _ = CloseAsync(item.Id, stop, new OutboxFailed(item.Id, clock.GetUtcNow()), new ReporterUnreachable(item.Entry.Chat));

    /// <summary>Closings that linger for company are written at once.</summary>
    public void Hurry() => writer.Hurry();

    /// <returns>The same message for the group's new id, once the move is durable.</returns>
    public async Task<OutboxItem> MovedAsync(OutboxItem item, long toChatId, CancellationToken ct)
    {
        var to = hasher.Chat(bot.BotId, toChatId);
        await writer.CommitAsync(CommitUnit.Of(new ChatMigrated(item.Entry.Chat, to, toChatId)));
        return item with { Entry = item.Entry with { Chat = to, Address = toChatId } };
    }

    private async Task CloseAsync(long id, CancellationToken stop, params IReadOnlyList<IStoreChange> changes)
    {
        for (var failures = 1; !await TryCloseAsync(id, new CommitUnit(changes)); failures++)
        {
            var wait = DeliveryPolicy.BackOff(failures);
            await Task.Delay(wait < s_longestWait ? wait : s_longestWait, clock, stop);
        }
    }

    /// <returns>False when the store cannot write now. A fault of the unit itself would be the same the next time.</returns>
    private async Task<bool> TryCloseAsync(long id, CommitUnit unit)
    {
        if (id == 0)
        {
            return true;
        }

        try
        {
            await writer.CommitSoonAsync(unit);
            return true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            log.ClosingFailed(id, failure.GetType().Name);
            return failure is not StoreUnavailableException;
        }
    }
}
