namespace Telegram.Bot.Types;

/// <summary>A voice message; length in seconds.</summary>
public class Voice : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}
