namespace LaporBot.Host.Storage;

/// <summary>What became of one change.</summary>
internal enum ChangeResult
{
    Done,

    /// <summary>The same update was stored earlier: the whole unit is dropped, nothing is wrong.</summary>
    SeenBefore,

    /// <summary>The row is no longer what the change was based on: the whole unit is dropped and must be made again from fresh state.</summary>
    Conflict,
}
