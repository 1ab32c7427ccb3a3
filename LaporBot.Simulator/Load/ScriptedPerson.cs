using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Load;

/// <summary>One person of a load. The bot may speak to him from several threads at once; he hears one thing after another.</summary>
sealed class ScriptedPerson(SimulatedTelegram telegram, Newcomers newcomers, Func<BotMessage, PersonAction> script, LatencyHistogram latencies)
{
    readonly Lock _gate = new();
    readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    long _id = newcomers.Next();
    long _actedAt;
    long _answered;
    long _actions;
    bool _finishing;

    public long Id => Interlocked.Read(ref _id);

    public Task Done => _done.Task;

    public long Answered => Interlocked.Read(ref _answered);

    public long Actions => Interlocked.Read(ref _actions);

    public void Begin(PersonAction first)
    {
        lock (_gate)
        {
            telegram.Listen(_id, Hear);
            Act(first, 0);
        }
    }

    /// <summary>The answer that he waits for now is his last.</summary>
    public void Finish() => Volatile.Write(ref _finishing, true);

    void Hear(BotMessage heard)
    {
        lock (_gate)
        {
            if (_done.Task.IsCompleted || script(heard) is not { } next || next is PersonAction.Listens)
            {
                return;
            }

            latencies.Add(TimeProvider.System.GetElapsedTime(_actedAt));
            Interlocked.Increment(ref _answered);
            if (next is PersonAction.Leaves || Volatile.Read(ref _finishing))
            {
                _done.TrySetResult();
                return;
            }

            if (next is PersonAction.GivesWay it)
            {
                telegram.Listen(_id, null);
                _id = newcomers.Next();
                telegram.Listen(_id, Hear);
                next = it.First;
            }

            Act(next, heard.MessageId);
        }
    }

    void Act(PersonAction action, int messageId)
    {
        _actedAt = TimeProvider.System.GetTimestamp();
        Interlocked.Increment(ref _actions);
        switch (action)
        {
            case PersonAction.Says it:
                telegram.Acts.Write(_id, _id, it.Text);
                break;
            case PersonAction.Presses it:
                telegram.Acts.Press(_id, _id, messageId, it.Data);
                break;
            case PersonAction.SendsFile it:
                telegram.Acts.SendFile(_id, _id, it.FileId, it.Caption);
                break;
        }
    }
}
