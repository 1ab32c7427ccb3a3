namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button by which a person makes a bot that this one manages.</summary>
public class KeyboardButtonRequestManagedBot
{
    [JsonPropertyName("request_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int RequestId { get; set; }

    [JsonPropertyName("suggested_name")]
    public string? SuggestedName { get; set; }

    [JsonPropertyName("suggested_username")]
    public string? SuggestedUsername { get; set; }

    public KeyboardButtonRequestManagedBot()
    {
    }

    [SetsRequiredMembers]
    public KeyboardButtonRequestManagedBot(int requestId) => RequestId = requestId;
}
