namespace LaporBot.Simulator.BotApi;

/// <summary>What the bot has told Telegram about itself.</summary>
sealed class BotProfile
{
    public WebhookSettings? Webhook { get; set; }

    /// <summary>Null or empty: the default kinds.</summary>
    public IReadOnlyList<string>? AllowedUpdates { get; set; }

    public Dictionary<CommandScope, IReadOnlyList<BotCommand>> Commands { get; } = [];

    /// <summary>By language; the empty language stands for all others.</summary>
    public Dictionary<string, string> Descriptions { get; } = [];

    /// <summary>By language; the empty language stands for all others.</summary>
    public Dictionary<string, string> ShortDescriptions { get; } = [];
}
