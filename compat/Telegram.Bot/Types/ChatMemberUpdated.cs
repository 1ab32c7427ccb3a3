namespace Telegram.Bot.Types;

/// <summary>Somebody's standing in a chat changed: the bot was added, blocked, promoted, or a person came or went.</summary>
public class ChatMemberUpdated
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    [JsonPropertyName("old_chat_member"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatMember OldChatMember { get; set; } = null!;

    [JsonPropertyName("new_chat_member"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatMember NewChatMember { get; set; } = null!;

    [JsonPropertyName("invite_link")]
    public ChatInviteLink? InviteLink { get; set; }

    [JsonPropertyName("via_join_request")]
    public bool ViaJoinRequest { get; set; }

    [JsonPropertyName("via_chat_folder_invite_link")]
    public bool ViaChatFolderInviteLink { get; set; }
}
