namespace LaporBot.Conversations.Cases;

/// <summary>By what a file itself can show who made it. Only that it is there is known; what it says stays in the file. The names are stored: add, never rename.</summary>
public enum Giveaway
{
    /// <summary>Where it was taken.</summary>
    Position,

    /// <summary>A name of its author, owner or whoever changed it.</summary>
    Author,

    /// <summary>The serial number of a device.</summary>
    Device,
}
