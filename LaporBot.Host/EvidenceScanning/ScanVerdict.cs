namespace LaporBot.Host.EvidenceScanning;

/// <summary>What the scanner said about a file.</summary>
internal enum ScanVerdict
{
    /// <summary>It found nothing.</summary>
    Clean,

    /// <summary>It found something.</summary>
    Infected,

    /// <summary>It is down, too slow, or could not look: to be asked again.</summary>
    NoAnswer,
}
