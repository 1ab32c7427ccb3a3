namespace Telegram.Bot.Types;

/// <summary>A vote in a poll that is not anonymous.</summary>
public class PollAnswer
{
    [JsonPropertyName("poll_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string PollId { get; set; } = null!;

    [JsonPropertyName("voter_chat")]
    public Chat? VoterChat { get; set; }

    public User? User { get; set; }

    [JsonPropertyName("option_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int[] OptionIds { get; set; } = null!;

    [JsonPropertyName("option_persistent_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string[] OptionPersistentIds { get; set; } = null!;
}
