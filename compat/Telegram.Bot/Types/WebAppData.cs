namespace Telegram.Bot.Types;

/// <summary>What a Mini App sent to the bot.</summary>
public class WebAppData
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Data { get; set; } = null!;

    [JsonPropertyName("button_text"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ButtonText { get; set; } = null!;
}
