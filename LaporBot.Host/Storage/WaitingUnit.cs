namespace LaporBot.Host.Storage;

/// <summary>A unit on its way to the disk, and whoever waits for it.</summary>
internal sealed class WaitingUnit(CommitUnit unit) : TaskCompletionSource<CommitOutcome>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private Exception? _failure;

    public CommitUnit Unit => unit;

    public CommitOutcome Outcome { get; set; }

    /// <summary>The first failure counts.</summary>
    public void Fail(Exception failure) => _failure ??= failure;

    public void Complete()
    {
        if (_failure is null)
        {
            SetResult(Outcome);
        }
        else
        {
            SetException(_failure);
        }
    }
}
