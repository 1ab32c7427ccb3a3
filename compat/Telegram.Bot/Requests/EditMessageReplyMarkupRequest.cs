namespace Telegram.Bot.Requests;

/// <summary>The method editMessageReplyMarkup with its parameters.</summary>
public class EditMessageReplyMarkupRequest() : RequestBase<Message>("editMessageReplyMarkup"), IChatTargetable, IBusinessConnectable
{
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
