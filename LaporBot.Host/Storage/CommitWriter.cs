using System.Threading.Channels;
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

    private const int MaxWaiting = 4096;

    // A wait for company on the disk, not for a date: real time, and short beside a flush and a round trip.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(2);

    private readonly Lock _gathering = new();
    private readonly SemaphoreSlim _pressed = new(0, 1);
    private int _pressing;

    private readonly Channel<WaitingUnit> _waiting = Channel.CreateBounded<WaitingUnit>(
        new BoundedChannelOptions(MaxWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private Task _loop = Task.CompletedTask;

    /// <summary>Told after the commit and before the units' tasks complete; it must be quick and must not wait for another commit.</summary>
    public event Action<StoreParts>? Changed;

    /// <summary>Transactions committed since the start.</summary>
    public long Commits { get; private set; }

    /// <summary>Units committed since the start.</summary>
    public long Units { get; private set; }

    /// <returns>Completes when the unit is durable, or is known not to be written.</returns>
    /// <exception cref="StoreUnavailableException">The store could not write, or has stopped; any other exception is the unit's own.</exception>
    /// <remarks>Cancelling gives up the place in a full queue; a unit that is queued is written.</remarks>
    public async Task<CommitOutcome> CommitAsync(CommitUnit unit, CancellationToken cancellation = default)
    {
        var waiting = new WaitingUnit(unit);
        await QueueAsync(waiting, cancellation);
        Press();
        return await waiting.Task;
    }

    /// <summary>As <see cref="CommitAsync"/>, for what nobody waits for: it may linger for a moment, to be written together with others.</summary>
    public async Task<CommitOutcome> CommitSoonAsync(CommitUnit unit)
    {
        var waiting = new WaitingUnit(unit);
        await QueueAsync(waiting, CancellationToken.None);
        return await waiting.Task;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var statements = new Statements(connections.OpenForWriting());
        var transaction = new CommitTransaction(statements, new StoreSession(statements, sealer, hasher), tenancy);
        _loop = Task.Run(() => LoopAsync(statements, transaction), CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Writes what is queued, then closes.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        await _loop.WaitAsync(cancellationToken);
    }

    public void Dispose() => _pressed.Dispose();

    /// <summary>What is queued while this runs is written together: a batch of updates costs one flush of the disk, not one for its first and one for the rest.</summary>
    /// <param name="queue">Must be quick and must not wait for a commit.</param>
    public T Together<T>(Func<T> queue)
    {
        lock (_gathering)
        {
            return queue();
        }
    }

    private async Task QueueAsync(WaitingUnit waiting, CancellationToken cancellation)
    {
        try
        {
            await _waiting.Writer.WriteAsync(waiting, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw new StoreUnavailableException("The store has been closed.", closed);
        }
    }

    private void Press()
    {
        if (Interlocked.Exchange(ref _pressing, 1) == 0)
        {
            _pressed.Release();
        }
    }

    private async Task LoopAsync(Statements statements, CommitTransaction transaction)
    {
        using var open = statements;
        var batch = new List<WaitingUnit>(MaxBatch);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            if (await _pressed.WaitAsync(Patience))
            {
                Volatile.Write(ref _pressing, 0);
            }

            lock (_gathering)
            {
                while (batch.Count < MaxBatch && _waiting.Reader.TryRead(out var next))
                {
                    batch.Add(next);
                }
            }

            Commit(batch, transaction);
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
