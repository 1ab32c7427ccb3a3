namespace Telegram.Bot.Requests;

/// <summary>The method leaveChat with its parameters.</summary>
public class LeaveChatRequest() : RequestBase<bool>("leaveChat"), IChatTargetable
{
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}
