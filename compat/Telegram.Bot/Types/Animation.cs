namespace Telegram.Bot.Types;

/// <summary>A GIF or a video without sound; lengths in seconds.</summary>
public class Animation : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    public PhotoSize? Thumbnail { get; set; }

    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}
