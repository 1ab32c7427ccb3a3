namespace Telegram.Bot.Types;

/// <summary>A photo that moves for a moment; length in seconds.</summary>
public class LivePhoto : FileBase
{
    public PhotoSize[]? Photo { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}
