namespace LaporBot.Host.Storage;

/// <summary>What a database is used for; it never changes from one to the other. Stored as text.</summary>
internal enum StoreMode
{
    /// <summary>Invented people, the built-in simulator.</summary>
    Practice,

    /// <summary>Real people, a real token.</summary>
    Live,
}
