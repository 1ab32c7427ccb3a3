using System.Runtime.InteropServices;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Storage;

/// <summary>
/// The one writer. Units that arrive while a commit is on the disk are written together in the next transaction; a unit that
/// repeats or conflicts is dropped alone. A task completes only when its unit is durable.
/// </summary>
internal sealed class CommitWriter(IStoreConnections connections, Sealer sealer, KeyedHasher hasher, StoreTenancy tenancy, ILogger<CommitWriter> log) : IHostedService, IDisposable
{
    /// <summary>The most units in one transaction.</summary>
    public const int MaxBatch = 256;

    private readonly CommitQueue _queue = new();
    private readonly ThreadLocal<List<WaitingUnit>?> _gathered = new();
    private Task _loop = Task.CompletedTask;

    /// <summary>Told after the commit and before the units' tasks complete; it must be quick and must not wait for another commit.</summary>
    public event Action<StoreParts>? Changed;

    /// <summary>Transactions committed since the start.</summary>
    public long Commits { get; private set; }

    /// <summary>Units committed since the start.</summary>
    public long Units { get; private set; }

    /// <returns>Completes when the unit is durable, or is known not to be written.</returns>
    /// <exception cref="StoreUnavailableException">The store could not write, or has stopped; any other exception is the unit's own.</exception>
    public Task<CommitOutcome> CommitAsync(CommitUnit unit)
    {
        var waiting = new WaitingUnit(unit);
        if (_gathered.Value is { } together)
        {
            together.Add(waiting);
        }
        else if (!_queue.TryAdd(waiting))
        {
            Refuse(waiting);
        }

        return waiting.Task;
    }

    /// <summary>As <see cref="CommitAsync"/>, for what nobody waits for: it may linger for a moment, to be written together with others.</summary>
    public Task<CommitOutcome> CommitSoonAsync(CommitUnit unit)
    {
        var waiting = new WaitingUnit(unit);
        if (!_queue.TryAddUnhurried(waiting))
        {
            Refuse(waiting);
        }

        return waiting.Task;
    }

    /// <summary>What lingers is written now: somebody has come to wait for it.</summary>
    public void Hurry() => _queue.Hurry();

    /// <summary>
    /// What this thread commits while it queues is written together: some updates cost one flush of the disk, not one for the first
    /// and one for the rest.
    /// </summary>
    /// <param name="queue">Must not wait for a commit.</param>
    public void Together(Action queue)
    {
        var together = new List<WaitingUnit>();
        _gathered.Value = together;
        try
        {
            queue();
        }
        finally
        {
            _gathered.Value = null;
            if (!_queue.TryAdd(CollectionsMarshal.AsSpan(together)))
            {
                together.ForEach(Refuse);
            }
        }
    }

    /// <summary>The disk is waited for on a thread of its own: a worker that stands still would be missing elsewhere.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var statements = connections.OpenForWriting();
        var session = new StoreSession(statements, sealer, hasher);
        var transaction = new CommitTransaction(statements, session, tenancy);
        _loop = Task.Factory.StartNew(() => Loop(statements, session, transaction), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.CompletedTask;
    }

    /// <summary>Writes what is queued, then closes.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Close();
        await _loop.WaitAsync(cancellationToken);
    }

    public void Dispose() => _gathered.Dispose();

    private static void Refuse(WaitingUnit unit)
    {
        unit.Fail(new StoreUnavailableException("The store has been closed."));
        unit.Complete();
    }

    private void Loop(Statements statements, StoreSession session, CommitTransaction transaction)
    {
        using var open = statements;
        var batch = new List<WaitingUnit>(MaxBatch);
        while (_queue.Take(batch, MaxBatch))
        {
            Commit(batch, transaction);
            if (session.BrokenRows > 0)
            {
                log.BrokenRowsPassedOver(session.BrokenRows);
            }

            batch.Clear();
        }
    }

    private void Commit(List<WaitingUnit> batch, CommitTransaction transaction)
    {
        try
        {
            var touched = transaction.Write(batch);
            Commits++;
            Units += batch.Count;
            if (touched != StoreParts.None)
            {
                Changed?.Invoke(touched);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            log.CommitFailed(batch.Count, failure);
            var cause = failure as StoreUnavailableException ?? new StoreUnavailableException("The store could not write.", failure);
            batch.ForEach(unit => unit.Fail(cause));
        }

        batch.ForEach(unit => unit.Complete());
    }
}
