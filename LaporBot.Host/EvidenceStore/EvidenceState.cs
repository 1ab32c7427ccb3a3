namespace LaporBot.Host.EvidenceStore;

/// <summary>How far an item has come. Stored as text.</summary>
internal enum EvidenceState
{
    /// <summary>A link or a statement: complete as it is.</summary>
    Written,

    /// <summary>A file whose bytes are still to be fetched.</summary>
    Announced,

    /// <summary>Sealed in the evidence folder.</summary>
    Fetched,

    /// <summary>Could not be fetched; the announcement is kept.</summary>
    Failed,

    /// <summary>Larger than the channel hands out; the announcement is kept.</summary>
    TooBig,

    /// <summary>The key of the case, or of this file alone, was destroyed: nobody can open it any more.</summary>
    Destroyed,
}
