namespace LaporBot.Host.Intake;

/// <summary>Who wrote a message.</summary>
internal enum MessageDirection
{
    /// <summary>A person.</summary>
    In,

    /// <summary>The bot.</summary>
    Out,
}
