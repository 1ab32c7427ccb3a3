using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Journal;

namespace LaporBot.Simulator.BotApi;

/// <summary>The updates that wait for the bot, in order, and the poller that waits for them.</summary>
sealed class UpdateQueue(World world)
{
    const int MostPerPoll = 100;
    const int AheadOfMessageIds = 100_000_000;

    static readonly string[] NotByDefault = ["chat_member", "message_reaction", "message_reaction_count"];

    readonly SortedDictionary<int, PendingUpdate> _pending = [];
    readonly IdSequence _ids = new(TimeProvider.System, AheadOfMessageIds);
    TaskCompletionSource<bool>? _poller;
    TaskCompletionSource? _pollerAwaited;

    /// <summary>Called under the world's lock for each new update while a webhook is set.</summary>
    public Action<PendingUpdate>? WebhookArrival { get; set; }

    public int Count => _pending.Count;

    public IReadOnlyCollection<PendingUpdate> Pending => _pending.Values;

    public Task PollerArrives() => _poller is not null
        ? Task.CompletedTask
        : (_pollerAwaited ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public int NextId() => _ids.Next();

    public bool Wants(string kind) => world.Bot.AllowedUpdates is { Count: > 0 } allowed
        ? allowed.Contains(kind)
        : !NotByDefault.Contains(kind);

    public void Enqueue(PendingUpdate update)
    {
        Restore(update);
        world.Journal?.Append(new JournalEvent.UpdateQueued(update.Id, update.Kind, update.Lane, update.ExpiresAt, update.Json));
        if (WebhookArrival is { } webhook)
        {
            webhook(update);
        }
        else
        {
            _poller?.TrySetResult(true);
        }
    }

    public void Restore(PendingUpdate update)
    {
        _pending[update.Id] = update;
        _ids.StartAfter(update.Id);
    }

    public void Confirm(int id)
    {
        if (_pending.Remove(id))
        {
            world.Journal?.Append(new JournalEvent.UpdateConfirmed(id));
        }
    }

    public void ConfirmBefore(int id)
    {
        var last = 0;
        while (_pending.Count > 0 && _pending.First().Key is var first && first < id)
        {
            _pending.Remove(first);
            last = first;
        }

        if (last > 0)
        {
            world.Journal?.Append(new JournalEvent.UpdatesConfirmedBefore(id));
        }
    }

    public void Clear() => ConfirmBefore(int.MaxValue);

    /// <summary>Lets an open poll go with nothing, before the server stops.</summary>
    public void LetGo() => _poller?.TrySetResult(true);

    /// <summary>A new poller ends an older one, which is told of the conflict. The wait is real time, as a network's.</summary>
    public async Task<PollAnswer> PollAsync(int offset, int limit, TimeSpan wait, CancellationToken ct)
    {
        TaskCompletionSource<bool> mine;
        lock (world.Gate)
        {
            if (world.Bot.Webhook is not null)
            {
                return new PollAnswer.WebhookIsActive();
            }

            _poller?.TrySetResult(false);
            _poller = null;
            ConfirmBefore(offset >= 0 ? offset : FirstOfLast(-offset));
            var ready = Take(limit);
            if (ready.Count > 0 || wait <= TimeSpan.Zero)
            {
                return new PollAnswer.Updates(ready);
            }

            mine = _poller = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            _pollerAwaited?.TrySetResult();
            _pollerAwaited = null;
        }

        var arrived = await WaitAsync(mine, wait, ct);
        lock (world.Gate)
        {
            if (_poller == mine)
            {
                _poller = null;
            }

            return arrived ? new PollAnswer.Updates(Take(limit)) : new PollAnswer.TerminatedByOther();
        }
    }

    static async Task<bool> WaitAsync(TaskCompletionSource<bool> mine, TimeSpan wait, CancellationToken ct)
    {
        using var over = new CancellationTokenSource(wait, TimeProvider.System);
        await using var onOver = over.Token.Register(() => mine.TrySetResult(true));
        await using var onGone = ct.Register(() => mine.TrySetResult(true));
        return await mine.Task;
    }

    int FirstOfLast(int count) => _pending.Count <= count ? 0 : _pending.Keys.ElementAt(_pending.Count - count);

    List<PendingUpdate> Take(int limit)
    {
        var now = world.Now;
        List<PendingUpdate> taken = [];
        List<int>? expired = null;
        foreach (var update in _pending.Values)
        {
            if (update.ExpiresAt < now)
            {
                (expired ??= []).Add(update.Id);
            }
            else if (taken.Count < Math.Clamp(limit, 1, MostPerPoll))
            {
                taken.Add(update);
            }
            else
            {
                break;
            }
        }

        expired?.ForEach(Confirm);
        return taken;
    }
}
