namespace Telegram.Bot.Requests;

/// <summary>The method deleteMessages with its parameters.</summary>
public class DeleteMessagesRequest() : RequestBase<bool>("deleteMessages"), IChatTargetable
{
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    [JsonPropertyName("message_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<int> MessageIds { get; set; }
}
