namespace Telegram.Bot.Types;

/// <summary>A person asks to be let into a chat that the bot administers.</summary>
public class ChatJoinRequest
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = null!;

    [JsonPropertyName("user_chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UserChatId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    public string? Bio { get; set; }

    [JsonPropertyName("invite_link")]
    public ChatInviteLink? InviteLink { get; set; }

    [JsonPropertyName("query_id")]
    public string? QueryId { get; set; }
}
