namespace Telegram.Bot.Requests;

/// <summary>The method createChatInviteLink with its parameters.</summary>
public class CreateChatInviteLinkRequest() : RequestBase<ChatInviteLink>("createChatInviteLink"), IChatTargetable
{
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    public string? Name { get; set; }

    [JsonPropertyName("expire_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? ExpireDate { get; set; }

    [JsonPropertyName("member_limit")]
    public int? MemberLimit { get; set; }

    [JsonPropertyName("creates_join_request")]
    public bool CreatesJoinRequest { get; set; }
}
