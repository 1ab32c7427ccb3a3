namespace Telegram.Bot.Requests;

/// <summary>The method sendVoice with its parameters.</summary>
public class SendVoiceRequest() : FileRequestBase<Message>("sendVoice"), IChatTargetable, IBusinessConnectable
{
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputFile Voice { get; set; }

    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    [JsonPropertyName("direct_messages_topic_id")]
    public long? DirectMessagesTopicId { get; set; }

    [JsonPropertyName("receiver_user_id")]
    public long? ReceiverUserId { get; set; }

    [JsonPropertyName("callback_query_id")]
    public string? CallbackQueryId { get; set; }

    public string? Caption { get; set; }

    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    [JsonPropertyName("caption_entities")]
    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }

    public int? Duration { get; set; }

    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }

    [JsonPropertyName("protect_content")]
    public bool ProtectContent { get; set; }

    [JsonPropertyName("allow_paid_broadcast")]
    public bool AllowPaidBroadcast { get; set; }

    [JsonPropertyName("message_effect_id")]
    public string? MessageEffectId { get; set; }

    [JsonPropertyName("suggested_post_parameters")]
    public SuggestedPostParameters? SuggestedPostParameters { get; set; }

    [JsonPropertyName("reply_parameters")]
    public ReplyParameters? ReplyParameters { get; set; }

    [JsonPropertyName("reply_markup")]
    public ReplyMarkup? ReplyMarkup { get; set; }
}
