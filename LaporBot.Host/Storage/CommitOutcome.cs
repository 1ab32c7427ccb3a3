namespace LaporBot.Host.Storage;

/// <summary>What became of a unit.</summary>
internal enum CommitOutcome
{
    /// <summary>Durable: it survives a power cut.</summary>
    Committed,

    /// <summary>Nothing written: its update was stored earlier.</summary>
    SeenBefore,

    /// <summary>Nothing written: load again and decide again.</summary>
    Conflict,
}
