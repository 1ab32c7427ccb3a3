namespace Telegram.Bot.Types;

/// <summary>An animated emoji with a random value.</summary>
public class Dice
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Emoji { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Value { get; set; }
}
