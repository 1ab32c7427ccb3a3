namespace Telegram.Bot.Types;

/// <summary>One size of a photo or thumbnail, in pixels.</summary>
public class PhotoSize : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }
}
