namespace Telegram.Bot.Requests;

/// <summary>The method editMessageText with its parameters.</summary>
public class EditInlineMessageTextRequest() : FileRequestBase<bool>("editMessageText"), IBusinessConnectable
{
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    [JsonPropertyName("inline_message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InlineMessageId { get; set; }

    public string? Text { get; set; }

    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    public IEnumerable<MessageEntity>? Entities { get; set; }

    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    [JsonPropertyName("rich_message")]
    public InputRichMessage? RichMessage { get; set; }

    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
