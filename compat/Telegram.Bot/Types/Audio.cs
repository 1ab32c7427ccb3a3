namespace Telegram.Bot.Types;

/// <summary>A piece of music; length in seconds.</summary>
public class Audio : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    public string? Performer { get; set; }

    public string? Title { get; set; }

    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }

    public PhotoSize? Thumbnail { get; set; }
}
