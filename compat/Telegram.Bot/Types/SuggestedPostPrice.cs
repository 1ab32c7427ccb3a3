namespace Telegram.Bot.Types;

/// <summary>What a suggested post costs, in the smallest unit of its currency.</summary>
public class SuggestedPostPrice
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Currency { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Amount { get; set; }
}
