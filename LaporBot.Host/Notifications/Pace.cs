using LaporBot.Host.TelegramChannel;

namespace LaporBot.Host.Notifications;

/// <summary>Our own limits, below the ones Telegram answers with 429: over all chats here, per chat in the lane's bucket.</summary>
internal sealed class Pace(TelegramOptions options, TimeProvider clock)
{
    private readonly TokenBucket _notices = new(options.NoticesPerSecond, Math.Max(1, (int)options.NoticesPerSecond));
    private readonly TokenBucket _replies = new(options.RepliesPerSecond, Math.Max(1, (int)options.RepliesPerSecond));
    private readonly Lock _gate = new();

    public TimeSpan WaitFor(OutboxItem item)
    {
        var bucket = item.Entry.Priority == OutboxPriority.Reply ? _replies : _notices;
        lock (_gate)
        {
            return bucket.Take(clock.GetUtcNow());
        }
    }

    public TokenBucket NewChatBucket(bool isGroup) => isGroup
        ? new(options.PerGroupPerMinute / 60, Math.Max(1, Math.Min(options.PerChatBurst, (int)options.PerGroupPerMinute)))
        : new(options.PerChatPerSecond, options.PerChatBurst);
}
