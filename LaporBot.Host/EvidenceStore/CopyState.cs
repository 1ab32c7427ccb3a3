namespace LaporBot.Host.EvidenceStore;

/// <summary>Whether officers have something to open in place of a file. Stored as text; nothing is stored until it was tried.</summary>
internal enum CopyState
{
    /// <summary>A copy without metadata lies sealed beside the original.</summary>
    Made,

    /// <summary>No copy could be made; the report says why.</summary>
    Refused,
}
