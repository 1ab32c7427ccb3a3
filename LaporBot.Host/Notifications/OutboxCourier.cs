using System.Collections.Concurrent;
using LaporBot.Host.TelegramChannel;

namespace LaporBot.Host.Notifications;

/// <summary>Carries committed messages out: concurrently over chats, in order within one, outside the receiving loop.</summary>
internal sealed class OutboxCourier(
    TelegramDelivery delivery,
    OutboxCloser closer,
    OutboxShelf shelf,
    Pace pace,
    TelegramOptions options,
    TimeProvider clock,
    ILogger<OutboxCourier> log) : BackgroundService
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<long, ChatLane> _lanes = new();
    private readonly SemaphoreSlim _senders = new(options.Senders);
    private CancellationToken _stopping;
    private int _waiting;

    /// <summary>Messages accepted and not yet closed, those held back included.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var before = shelf.Waiting();
        log.OutboxOpened(before.Count);
        await base.StartAsync(cancellationToken);
        Accept([.. before.Select(OutboxItem.Of)]);
    }

    /// <summary>Takes over rows that have just been committed.</summary>
    public void Accept(IReadOnlyList<OutboxItem> items)
    {
        foreach (var item in items)
        {
            Interlocked.Increment(ref _waiting);
            if (item.Id == 0)
            {
                _ = AnswerPressAsync(item);
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
        _stopping = stoppingToken;
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
                _ = MoveAsync(lane);
            }

            return;
        }
    }

    private async Task HoldBackAsync(OutboxItem item)
    {
        await WaitAsync(item.Entry.NotBefore!.Value - clock.GetUtcNow());
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // The one writer decides between going out and being cancelled.
                if (await closer.ReleaseAsync(item, _stopping))
                {
                    Queue(item);
                }
                else
                {
                    Interlocked.Decrement(ref _waiting);
                }

                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LaneStopped(failure.GetType().Name);
                await WaitAsync(DeliveryPolicy.BackOff(attempt));
            }
        }
    }

    private async Task AnswerPressAsync(OutboxItem item)
    {
        try
        {
            await _senders.WaitAsync(_stopping);
            try
            {
                await delivery.TryAsync(item, _stopping);
            }
            finally
            {
                _senders.Release();
            }
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
        await Task.Yield();
        while (lane.TryPeek(out var item))
        {
            try
            {
                await DeliverAsync(lane, item);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One message that cannot be sent must not silence its chat; its row waits for the next start.
                log.LaneStopped(failure.GetType().Name);
            }

            lane.Done();
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Tries until the message is taken or given up; waits are of this lane only.</summary>
    private async Task DeliverAsync(ChatLane lane, OutboxItem item)
    {
        for (var attempt = item.Entry.Attempts + 1; ; attempt++)
        {
            if (item.Entry.ExpiresAt < clock.GetUtcNow())
            {
                closer.Refused(item);
                return;
            }

            await WaitAsync(lane.Bucket.Take(clock.GetUtcNow()));
            await WaitAsync(pace.WaitFor(item));
            switch (await SendAsync(item))
            {
                case Delivery.Taken taken:
                    closer.Taken(item, taken);
                    return;
                case Delivery.Refused refused:
                    log.DeliveryRefused(item.Id, refused.Fault);
                    closer.Refused(item);
                    return;
                case Delivery.Unreachable unreachable:
                    log.RecipientUnreachable(item.Id, unreachable.Fault);
                    closer.Unreachable(item);
                    return;
                case Delivery.Moved moved:
                    log.GroupMoved();
                    item = await closer.MovedAsync(item, moved.ToChatId, _stopping);
                    break;
                case Delivery.ChatHeld held:
                    log.ChatHeld(held.For.TotalSeconds);
                    await WaitAsync(held.For);
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

    private async Task<Delivery> SendAsync(OutboxItem item)
    {
        await _senders.WaitAsync(_stopping);
        try
        {
            return await delivery.TryAsync(item, _stopping);
        }
        finally
        {
            _senders.Release();
        }
    }

    private Task WaitAsync(TimeSpan wait) => wait <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(wait, clock, _stopping);
}
