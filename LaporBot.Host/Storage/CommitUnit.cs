namespace LaporBot.Host.Storage;

/// <summary>Changes that happen all together or not at all, in this order.</summary>
internal sealed record CommitUnit(IReadOnlyList<IStoreChange> Changes)
{
    public static CommitUnit Of(params IReadOnlyList<IStoreChange> changes) => new(changes);
}
