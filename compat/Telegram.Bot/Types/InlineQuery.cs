namespace Telegram.Bot.Types;

/// <summary>What a person typed after the bot's name in any chat.</summary>
public class InlineQuery
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Query { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Offset { get; set; } = null!;

    [JsonPropertyName("chat_type")]
    public ChatType? ChatType { get; set; }

    public Location? Location { get; set; }
}
