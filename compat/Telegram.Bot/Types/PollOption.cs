namespace Telegram.Bot.Types;

/// <summary>One answer of a poll with its votes.</summary>
public class PollOption
{
    [JsonPropertyName("persistent_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string PersistentId { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = null!;

    [JsonPropertyName("text_entities")]
    public MessageEntity[]? TextEntities { get; set; }

    [JsonPropertyName("voter_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int VoterCount { get; set; }

    [JsonPropertyName("added_by_user")]
    public User? AddedByUser { get; set; }

    [JsonPropertyName("added_by_chat")]
    public Chat? AddedByChat { get; set; }

    [JsonPropertyName("addition_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? AdditionDate { get; set; }
}
