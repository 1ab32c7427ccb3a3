namespace Telegram.Bot.Types;

/// <summary>A private chat, group, supergroup or channel. Groups have negative ids; a group that becomes a supergroup gets a new one.</summary>
public class Chat
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Id { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatType Type { get; set; }

    public string? Title { get; set; }

    public string? Username { get; set; }

    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    [JsonPropertyName("is_forum")]
    public bool IsForum { get; set; }

    [JsonPropertyName("is_direct_messages")]
    public bool IsDirectMessages { get; set; }

    public override string ToString() => Type is not ChatType.Private ? $"{Type} \"{Title}\" ({Id})"
        : Username is null ? $"Private chat with {User.FullName(FirstName, LastName)} ({Id})"
        : $"Private chat with @{Username} ({Id})";
}
