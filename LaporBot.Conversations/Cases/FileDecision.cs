namespace LaporBot.Conversations.Cases;

/// <summary>What a custodian can decide of a file. The names stand in buttons: add, never rename.</summary>
public enum FileDecision
{
    /// <summary>Officers may open it as it came; he has looked at it.</summary>
    Release,

    /// <summary>It stays sealed.</summary>
    Refuse,

    /// <summary>What the virus scanner found is a false alarm.</summary>
    LiftAlarm,
}
