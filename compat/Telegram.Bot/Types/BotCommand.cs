namespace Telegram.Bot.Types;

/// <summary>A command in the bot's menu, without its slash.</summary>
public class BotCommand
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Command { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = null!;

    [JsonPropertyName("is_ephemeral")]
    public bool IsEphemeral { get; set; }

    public BotCommand()
    {
    }

    public BotCommand(string command, string description) => (Command, Description) = (command, description);

    public static implicit operator BotCommand((string text, string description) tuple) => new(tuple.text, tuple.description);
}
