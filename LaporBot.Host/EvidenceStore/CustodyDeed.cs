namespace LaporBot.Host.EvidenceStore;

/// <summary>What was done with a file. Stored as text.</summary>
internal enum CustodyDeed
{
    /// <summary>An officer was handed the copy without metadata.</summary>
    CopyOpened,

    /// <summary>An officer was handed the file as it came; its reporter goes openly.</summary>
    OriginalOpened,
}
