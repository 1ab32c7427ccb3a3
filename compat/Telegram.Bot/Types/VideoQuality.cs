namespace Telegram.Bot.Types;

/// <summary>One of the qualities a video is kept in.</summary>
public class VideoQuality : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Codec { get; set; } = null!;
}
