namespace LaporBot.Simulator;

/// <summary>How a simulated Telegram starts; everything has a default that suits a test.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Where the server listens. Only loopback addresses are taken; port 0 picks a free one.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>The folder that lets the state survive a restart; null keeps everything in memory.</summary>
    public string? JournalFolder { get; init; }

    /// <summary>An <see cref="AdjustableClock"/> is used as it is and may be shared; any other clock is wrapped in one.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The only token that is let in: the bot's id, a colon, a secret.</summary>
    public string BotToken { get; init; } = "1000:simulated-token-of-no-value";

    public string BotUsername { get; init; } = "simulated_bot";

    public string BotName { get; init; } = "Simulated Bot";

    /// <summary>As in Telegram, a bot in a group is told only commands, replies to it and service messages.</summary>
    public bool GroupPrivacy { get; init; } = true;

    /// <summary>How long a press can be answered. Telegram does not publish its own; 15 minutes is what is seen.</summary>
    public TimeSpan PressAnswerWindow { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Older messages of a chat are forgotten; long runs of load set it low.</summary>
    public int MessagesKeptPerChat { get; init; } = 1000;
}
