namespace LaporBot.Host.Notifications;

/// <summary>The messages of one chat, in their order. At most one is on the wire; a wait of this chat is nobody else's.</summary>
internal sealed class ChatLane(long chatId, TokenBucket bucket)
{
    private readonly Queue<OutboxItem> _waiting = new();
    private readonly Lock _gate = new();
    private bool _moving;
    private bool _closed;
    private int _questions;

    public long ChatId => chatId;

    public TokenBucket Bucket => bucket;

    /// <summary>Completes when it is written down that the chat's last message was taken. No other leaves before: a crash repeats at most one.</summary>
    public Task LastClosed { get; set; } = Task.CompletedTask;

    /// <summary>True while a question of ours has not reached the chat.</summary>
    public bool HasUndeliveredQuestion => Volatile.Read(ref _questions) > 0;

    /// <returns>False when the lane was closed meanwhile: a new one is needed.</returns>
    /// <param name="stoodStill">True when the caller has to set the lane in motion.</param>
    public bool TryAdd(OutboxItem item, out bool stoodStill)
    {
        lock (_gate)
        {
            stoodStill = !_closed && !_moving;
            if (_closed)
            {
                return false;
            }

            _waiting.Enqueue(item);
            _questions += item.Entry.Asks ? 1 : 0;
            _moving = true;
            return true;
        }
    }

    /// <summary>The next message, left in its place until it is <see cref="Done"/>; the lane stands still when there is none.</summary>
    public bool TryPeek(out OutboxItem item)
    {
        lock (_gate)
        {
            _moving = _waiting.TryPeek(out var next);
            item = next!;
            return _moving;
        }
    }

    public void Done()
    {
        lock (_gate)
        {
            _questions -= _waiting.Dequeue().Entry.Asks ? 1 : 0;
        }
    }

    /// <summary>Closes the lane for good when nothing would be lost by forgetting it.</summary>
    public bool TryClose(DateTimeOffset now)
    {
        lock (_gate)
        {
            return _closed = !_moving && _waiting.Count == 0 && LastClosed.IsCompleted && bucket.IsFull(now);
        }
    }
}
