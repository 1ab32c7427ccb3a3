namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button by which a person picks a chat and shares it.</summary>
public class KeyboardButtonRequestChat
{
    [JsonPropertyName("request_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int RequestId { get; set; }

    [JsonPropertyName("chat_is_channel")]
    public required bool ChatIsChannel { get; set; }

    [JsonPropertyName("chat_is_forum")]
    public bool? ChatIsForum { get; set; }

    [JsonPropertyName("chat_has_username")]
    public bool? ChatHasUsername { get; set; }

    [JsonPropertyName("chat_is_created")]
    public bool ChatIsCreated { get; set; }

    [JsonPropertyName("user_administrator_rights")]
    public ChatAdministratorRights? UserAdministratorRights { get; set; }

    [JsonPropertyName("bot_administrator_rights")]
    public ChatAdministratorRights? BotAdministratorRights { get; set; }

    [JsonPropertyName("bot_is_member")]
    public bool BotIsMember { get; set; }

    [JsonPropertyName("request_title")]
    public bool RequestTitle { get; set; }

    [JsonPropertyName("request_username")]
    public bool RequestUsername { get; set; }

    [JsonPropertyName("request_photo")]
    public bool RequestPhoto { get; set; }

    public KeyboardButtonRequestChat()
    {
    }

    [SetsRequiredMembers]
    public KeyboardButtonRequestChat(int requestId, bool chatIsChannel) => (RequestId, ChatIsChannel) = (requestId, chatIsChannel);
}
