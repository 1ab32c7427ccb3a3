namespace LaporBot.Conversations.Reference;

/// <summary>What a form of breach asks of its reporter besides what every report asks.</summary>
public enum BreachQuestion
{
    /// <summary>The link of what was posted, or the account's name.</summary>
    Post,

    /// <summary>Who else saw what happened at an event.</summary>
    Event,

    /// <summary>The plate of the car, or which building it was.</summary>
    Facility,

    /// <summary>Who was invited or pressed. The reporter may be one of the staff, so he is warned and the accused's agency never reads the case.</summary>
    Pressure,
}
