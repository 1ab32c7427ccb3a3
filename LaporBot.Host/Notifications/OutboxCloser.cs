using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>
/// Writes down how deliveries end. A row that could not be closed is sent again after the next start; so a chat's next message
/// waits for it (<see cref="TakenAsync"/>), and nobody else does.
/// </summary>
internal sealed class OutboxCloser(CommitWriter writer, KeyedHasher hasher, BotIdentity bot, TimeProvider clock, ILogger<OutboxCloser> log)
{
    /// <returns>Completes when the closing is durable or has failed.</returns>
    public Task TakenAsync(OutboxItem item, Delivery.Taken taken) => CloseAsync(
        item.Id,
        new OutboxSent(item.Id, item.Entry.Chat, taken.MessageId == 0 ? null : new SentMessage(taken.MessageId, taken.At), clock.GetUtcNow()));

    public void Refused(long id) => _ = CloseAsync(id, new OutboxFailed(id, clock.GetUtcNow()));

    public void Postponed(OutboxItem item, int attempts, TimeSpan wait) =>
        _ = CloseAsync(item.Id, new OutboxPostponed(item.Id, attempts, clock.GetUtcNow() + wait));

    /// <summary>The message is given up, and the chat's cases show that notices do not reach the reporter.</summary>
    public void Unreachable(OutboxItem item) =>
        _ = CloseAsync(item.Id, new OutboxFailed(item.Id, clock.GetUtcNow()), new ReporterUnreachable(item.Entry.Chat));

    /// <summary>Closings that linger for company are written at once.</summary>
    public void Hurry() => writer.Hurry();

    /// <returns>The same message for the group's new id, once the move is durable.</returns>
    public async Task<OutboxItem> MovedAsync(OutboxItem item, long toChatId, CancellationToken ct)
    {
        var to = hasher.Chat(bot.BotId, toChatId);
        await writer.CommitAsync(CommitUnit.Of(new ChatMigrated(item.Entry.Chat, to, toChatId)));
        return item with { Entry = item.Entry with { Chat = to, Address = toChatId } };
    }

    private async Task CloseAsync(long id, params IStoreChange[] changes)
    {
        if (id == 0)
        {
            return;
        }

        try
        {
            await writer.CommitSoonAsync(new CommitUnit(changes));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            log.ClosingFailed(id, failure.GetType().Name);
        }
    }
}
