namespace LaporBot.Host.EvidenceStore;

/// <summary>What was done with a file. Stored as text.</summary>
internal enum CustodyDeed
{
    /// <summary>An officer was handed the copy without metadata.</summary>
    CopyOpened,

    /// <summary>An officer was handed the file as it came; its reporter goes openly, or a custodian has released it.</summary>
    OriginalOpened,

    /// <summary>A custodian was handed the file as it came, to decide of it.</summary>
    OriginalInspected,

    /// <summary>A custodian lets the officers of the case open the file as it came.</summary>
    Released,

    /// <summary>A custodian keeps it sealed.</summary>
    NotReleased,

    /// <summary>A custodian takes what the virus scanner found for a false alarm.</summary>
    AlarmLifted,

    /// <summary>An intake officer was handed a voice, to write it out.</summary>
    VoiceHeard,

    /// <summary>An intake officer has written out a voice.</summary>
    VoiceWritten,

    /// <summary>The recording of a voice was destroyed, as its reporter wished.</summary>
    VoiceDestroyed,

    /// <summary>A file was destroyed whose reporter took it back before any officer could see it.</summary>
    UnseenDestroyed,

    /// <summary>A sealed file was gone, or not what had been sealed. Administrators are told.</summary>
    SealFoundBroken,
}
