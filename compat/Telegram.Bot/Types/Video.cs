namespace Telegram.Bot.Types;

/// <summary>A video; length in seconds.</summary>
public class Video : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    public PhotoSize? Thumbnail { get; set; }

    public PhotoSize[]? Cover { get; set; }

    [JsonPropertyName("start_timestamp")]
    public int? StartTimestamp { get; set; }

    public VideoQuality[]? Qualities { get; set; }

    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}
