namespace Telegram.Bot.Types;

/// <summary>The inline answer a person picked and sent.</summary>
public class ChosenInlineResult
{
    [JsonPropertyName("result_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ResultId { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = null!;

    public Location? Location { get; set; }

    [JsonPropertyName("inline_message_id")]
    public string? InlineMessageId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Query { get; set; } = null!;
}
