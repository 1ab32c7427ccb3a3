namespace Telegram.Bot.Types;

/// <summary>What is read in an empty chat with the bot.</summary>
public class BotDescription
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = null!;

    public static implicit operator string(BotDescription self) => self.Description;

    public static implicit operator BotDescription(string description) => new() { Description = description };
}
