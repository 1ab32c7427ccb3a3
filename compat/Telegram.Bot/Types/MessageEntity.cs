namespace Telegram.Bot.Types;

/// <summary>A stretch of text that is a link, a command, bold and so on; offset and length count UTF-16 units.</summary>
public class MessageEntity
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MessageEntityType Type { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Offset { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Length { get; set; }

    public string? Url { get; set; }

    public User? User { get; set; }

    public string? Language { get; set; }

    [JsonPropertyName("custom_emoji_id")]
    public string? CustomEmojiId { get; set; }

    [JsonPropertyName("unix_time"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? UnixTime { get; set; }

    [JsonPropertyName("date_time_format")]
    public string? DateTimeFormat { get; set; }
}
