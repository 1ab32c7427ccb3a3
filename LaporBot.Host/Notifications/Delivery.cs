namespace LaporBot.Host.Notifications;

/// <summary>How one try to deliver ended.</summary>
internal abstract record Delivery
{
    private Delivery() { }

    /// <summary>The channel has taken it.</summary>
    /// <param name="MessageId">The channel's id of the message; 0 where none was made.</param>
    internal sealed record Taken(int MessageId, DateTimeOffset At) : Delivery;

    /// <summary>This chat wants to be left alone for a while; nobody else waits.</summary>
    internal sealed record ChatHeld(TimeSpan For) : Delivery;

    /// <summary>The channel cannot be reached or has a fault of its own: again later.</summary>
    internal sealed record TryLater(string Fault) : Delivery;

    /// <summary>The person blocked the bot, left, or never came: nothing reaches him until he writes again.</summary>
    internal sealed record Unreachable(string Fault) : Delivery;

    /// <summary>The group has a new id: the same message goes there.</summary>
    internal sealed record Moved(long ToChatId) : Delivery;

    /// <summary>This message will never be taken.</summary>
    internal sealed record Refused(string Fault) : Delivery;
}
