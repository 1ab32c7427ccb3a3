namespace LaporBot.Conversations.Cases;

/// <summary>What a custodian has decided of a file that could not be cleaned. The names are stored: add, never rename.</summary>
public enum FileRelease
{
    /// <summary>Officers of the case may open it as it came.</summary>
    Released,

    /// <summary>It stays sealed.</summary>
    Refused,
}
