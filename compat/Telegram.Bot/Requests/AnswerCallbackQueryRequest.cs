namespace Telegram.Bot.Requests;

/// <summary>The method answerCallbackQuery with its parameters.</summary>
public class AnswerCallbackQueryRequest() : RequestBase<bool>("answerCallbackQuery")
{
    [JsonPropertyName("callback_query_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string CallbackQueryId { get; set; }

    public string? Text { get; set; }

    [JsonPropertyName("show_alert")]
    public bool ShowAlert { get; set; }

    public string? Url { get; set; }

    [JsonPropertyName("cache_time")]
    public int? CacheTime { get; set; }
}
