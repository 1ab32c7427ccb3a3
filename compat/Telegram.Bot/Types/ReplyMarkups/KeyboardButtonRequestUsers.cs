namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button by which a person picks people and shares them.</summary>
public class KeyboardButtonRequestUsers
{
    [JsonPropertyName("request_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int RequestId { get; set; }

    [JsonPropertyName("user_is_bot")]
    public bool? UserIsBot { get; set; }

    [JsonPropertyName("user_is_premium")]
    public bool? UserIsPremium { get; set; }

    [JsonPropertyName("max_quantity")]
    public int? MaxQuantity { get; set; }

    [JsonPropertyName("request_name")]
    public bool RequestName { get; set; }

    [JsonPropertyName("request_username")]
    public bool RequestUsername { get; set; }

    [JsonPropertyName("request_photo")]
    public bool RequestPhoto { get; set; }

    public KeyboardButtonRequestUsers()
    {
    }

    [SetsRequiredMembers]
    public KeyboardButtonRequestUsers(int requestId) => RequestId = requestId;
}
