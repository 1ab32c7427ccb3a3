namespace Telegram.Bot.Types;

/// <summary>What is read on the bot's profile.</summary>
public class BotShortDescription
{
    [JsonPropertyName("short_description"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ShortDescription { get; set; } = null!;

    public static implicit operator string(BotShortDescription self) => self.ShortDescription;

    public static implicit operator BotShortDescription(string shortDescription) => new() { ShortDescription = shortDescription };
}
