namespace Telegram.Bot.Requests;

/// <summary>The method deleteMessage with its parameters.</summary>
public class DeleteMessageRequest() : RequestBase<bool>("deleteMessage"), IChatTargetable
{
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }
}
