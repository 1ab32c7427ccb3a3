namespace Telegram.Bot.Types;

/// <summary>The part of a message that a reply quotes.</summary>
public class TextQuote
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = null!;

    public MessageEntity[]? Entities { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Position { get; set; }

    [JsonPropertyName("is_manual")]
    public bool IsManual { get; set; }
}
