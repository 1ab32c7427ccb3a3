using System.Collections.Concurrent;
using System.Text.Json;
using LaporBot.Host.TelegramChannel;

namespace LaporBot.Host.Notifications;

/// <summary>Carries committed messages out: concurrently over chats, in order within one, outside the receiving loop.</summary>
internal sealed class OutboxCourier(
    TelegramDelivery delivery,
    OutboxCloser closer,
    HeldMessages held,
    OutboxShelf shelf,
    Pace pace,
    TelegramOptions options,
    TimeProvider clock,
    ILogger<OutboxCourier> log) : BackgroundService
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    // A timer takes no more than seven weeks, and Telegram or a clock set wrongly may ask for anything.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<long, ChatLane> _lanes = new();
    private readonly Senders _senders = new(options.Senders);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _abandoning = new();
    private int _waiting;

    /// <summary>Messages accepted and not yet closed, those held back included.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var broken = new List<long>();
        var waiting = shelf.Waiting(broken).Select(entry => Read(entry, broken)).OfType<OutboxItem>().ToList();
        log.OutboxOpened(waiting.Count);
        foreach (var id in broken)
        {
            log.DeliveryRefused(id, "Unreadable");
            closer.Refused(id, _stopping.Token);
        }

        await base.StartAsync(cancellationToken);
        Accept(waiting);
    }

    /// <summary>Nothing more is begun; what is on the wire is waited for, so that it is closed and not sent twice.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        using var patience = cancellationToken.Register(_abandoning.Cancel);
        try
        {
            await _senders.AllBackAsync(cancellationToken);
        }
        finally
        {
            await base.StopAsync(cancellationToken);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _stopping.Dispose();
        _abandoning.Dispose();
        _senders.Dispose();
    }

    /// <summary>Takes over rows that have just been committed.</summary>
    public void Accept(IReadOnlyList<OutboxItem> items)
    {
        foreach (var item in items)
        {
            Interlocked.Increment(ref _waiting);
            if (item.Id == 0)
            {
                ThreadPool.UnsafeQueueUserWorkItem(static of => _ = of.Courier.AnswerPressAsync(of.Item), (Courier: this, Item: item), preferLocal: false);
            }
            else if (item.Entry.IsHeld)
            {
                _ = HoldBackAsync(item);
            }
            else
            {
                Queue(item);
            }
        }
    }

    public bool HasUndeliveredQuestion(long chatId) =>
        _lanes.TryGetValue(chatId, out var lane) && lane.HasUndeliveredQuestion;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(SweepEvery, clock, stoppingToken);
            foreach (var (chatId, lane) in _lanes)
            {
                if (lane.TryClose(clock.GetUtcNow()))
                {
                    _lanes.TryRemove(new(chatId, lane));
                }
            }
        }
    }

    private static OutboxItem? Read(OutboxEntry entry, List<long> broken)
    {
        try
        {
            return OutboxItem.Of(entry);
        }
        catch (JsonException)
        {
            broken.Add(entry.Id);
            return null;
        }
    }

    private void Queue(OutboxItem item)
    {
        while (true)
        {
            var lane = _lanes.GetOrAdd(item.Entry.Address, static (chat, pace) => new ChatLane(chat, pace.NewChatBucket(chat < 0)), pace);
            if (!lane.TryAdd(item, out var stoodStill))
            {
                _lanes.TryRemove(new(item.Entry.Address, lane));
                continue;
            }

            if (stoodStill)
            {
                // Whoever hands messages over has more to do than to send them.
                ThreadPool.UnsafeQueueUserWorkItem(static of => _ = of.Courier.MoveAsync(of.Lane), (Courier: this, Lane: lane), preferLocal: false);
            }

            return;
        }
    }

    private async Task HoldBackAsync(OutboxItem item)
    {
        // Whoever hands it over is not to release it, where it is time already.
        await Task.Yield();
        var notBefore = item.Entry.NotBefore!.Value;
        for (var failures = 0; ;)
        {
            try
            {
                await WaitAsync(notBefore - clock.GetUtcNow());
                if (clock.GetUtcNow() < notBefore)
                {
                    continue;
                }

                Accept(await held.ReleaseAsync(item, _stopping.Token));
                Interlocked.Decrement(ref _waiting);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LaneStumbled(failure.GetType().Name);
                notBefore = clock.GetUtcNow() + DeliveryPolicy.BackOff(++failures);
            }
        }
    }

    private async Task AnswerPressAsync(OutboxItem item)
    {
        try
        {
            await _senders.CallAsync(() => delivery.TryAsync(item, _abandoning.Token), _stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // The host stops: the spinner on the button ends by itself.
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task MoveAsync(ChatLane lane)
    {
        for (var failures = 0; lane.TryPeek(out var item);)
        {
            try
            {
                await DeliverAsync(lane, item);
                failures = 0;
                lane.Done();
                Interlocked.Decrement(ref _waiting);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Of this chat only; the message is still in its place.
                log.LaneStumbled(failure.GetType().Name);
                await WaitAsync(DeliveryPolicy.BackOff(++failures));
            }
        }
    }

    /// <summary>Tries until the message is taken or given up; waits are of this lane only.</summary>
    private async Task DeliverAsync(ChatLane lane, OutboxItem item)
    {
        for (var attempt = item.Entry.Attempts + 1; ; attempt++)
        {
            if (item.Entry.ExpiresAt < clock.GetUtcNow())
            {
                if (item.AsMessage() is not { } said)
                {
                    closer.Refused(item.Id, _stopping.Token);
                    return;
                }

                item = said;
            }

            await WaitAsync(lane.Bucket.Take(clock.GetUtcNow()));
            await WaitAsync(pace.WaitFor(item));
            await LastClosedAsync(lane);
            if (shelf.IsCancelled(item.Entry, clock.GetUtcNow()))
            {
                log.DeliveryCancelled(item.Id);
                return;
            }

            switch (await SendAsync(lane, item))
            {
                case Delivery.Taken:
                    return;
                case Delivery.Refused when item.AsMessage() is { } said:
                    item = said;
                    break;
                case Delivery.Refused refused:
                    log.DeliveryRefused(item.Id, refused.Fault);
                    closer.Refused(item.Id, _stopping.Token);
                    return;
                case Delivery.Unreachable unreachable:
                    log.RecipientUnreachable(item.Id, unreachable.Fault);
                    closer.Unreachable(item, _stopping.Token);
                    return;
                case Delivery.Moved moved:
                    log.GroupMoved();
                    item = await closer.MovedAsync(item, moved.ToChatId, _stopping.Token);
                    break;
                case Delivery.ChatHeld asked:
                    log.ChatHeld(asked.For.TotalSeconds);
                    await WaitAsync(asked.For);
                    break;
                case Delivery.TryLater later:
                    log.DeliveryPostponed(item.Id, attempt, later.Fault);
                    closer.Postponed(item, attempt, DeliveryPolicy.BackOff(attempt));
                    await WaitAsync(DeliveryPolicy.BackOff(attempt));
                    break;
                default:
                    throw new InvalidOperationException("A delivery ends in one of six ways.");
            }
        }
    }

    private Task LastClosedAsync(ChatLane lane)
    {
        if (!lane.LastClosed.IsCompleted)
        {
            closer.Hurry();
        }

        return lane.LastClosed;
    }

    private Task<Delivery> SendAsync(ChatLane lane, OutboxItem item) => _senders.CallAsync(
        async () =>
        {
            var ended = await delivery.TryAsync(item, _abandoning.Token);
            if (ended is Delivery.Taken taken)
            {
                // Before the sender is back: whoever stops the courier waits for the senders.
                lane.LastClosed = closer.TakenAsync(item, taken, _stopping.Token);
            }

            return ended;
        },
        _stopping.Token);

    private Task WaitAsync(TimeSpan wait) => wait <= TimeSpan.Zero
        ? Task.CompletedTask
        : Task.Delay(wait < LongestWait ? wait : LongestWait, clock, _stopping.Token);
}
