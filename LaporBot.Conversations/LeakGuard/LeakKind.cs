namespace LaporBot.Conversations.LeakGuard;

/// <summary>By what a reporter can give himself away in his own words.</summary>
public enum LeakKind
{
    /// <summary>His own name or user name, as far as it is known.</summary>
    Name,

    /// <summary>An Indonesian telephone number, anybody's.</summary>
    Phone,

    /// <summary>A national identity number (NIK), anybody's; the 18 digits of a NIP are none.</summary>
    Nik,

    /// <summary>An e-mail address, anybody's.</summary>
    Email,

    /// <summary>A vehicle's plate that is no answer about the act: it may be the accused's as well as his own.</summary>
    Plate,

    /// <summary>A street with its number, a neighbourhood (RT/RW) or a block that is no answer about the act.</summary>
    Address,

    /// <summary>An office or a school by its name that is no answer about the act.</summary>
    Office,

    /// <summary>Words that tell where he works or under whom.</summary>
    Work,

    /// <summary>Words that tell whose relative or neighbour he is.</summary>
    Family,

    /// <summary>Words that tell where he lives.</summary>
    Home,
}
