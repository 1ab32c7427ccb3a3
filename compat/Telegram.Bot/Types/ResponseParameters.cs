namespace Telegram.Bot.Types;

/// <summary>Why a request failed, in a form to act on: the chat has moved to another id, or wait so many seconds.</summary>
public class ResponseParameters
{
    [JsonPropertyName("migrate_to_chat_id")]
    public long? MigrateToChatId { get; set; }

    [JsonPropertyName("retry_after")]
    public int? RetryAfter { get; set; }
}
