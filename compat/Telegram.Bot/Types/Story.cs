namespace Telegram.Bot.Types;

/// <summary>A story that was forwarded.</summary>
public class Story
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }
}
