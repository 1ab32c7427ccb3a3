namespace LaporBot.Host.EvidenceScanning;

/// <summary>What the virus scanner made of a file. Stored as text; nothing is stored until it has answered.</summary>
internal enum ScanState
{
    /// <summary>The scanner found nothing.</summary>
    Clean,

    /// <summary>The scanner found something: the file stays sealed, and nobody is given it or its copy.</summary>
    Quarantined,

    /// <summary>The sealed file does not open: there is nothing to look into.</summary>
    Unreadable,

    /// <summary>The scanner found something, and a custodian takes it for a false alarm.</summary>
    Lifted,
}
