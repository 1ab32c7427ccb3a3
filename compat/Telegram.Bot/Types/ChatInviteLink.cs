namespace Telegram.Bot.Types;

/// <summary>A link by which people come into a chat.</summary>
public class ChatInviteLink
{
    [JsonPropertyName("invite_link"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string InviteLink { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User Creator { get; set; } = null!;

    [JsonPropertyName("creates_join_request")]
    public bool CreatesJoinRequest { get; set; }

    [JsonPropertyName("is_primary")]
    public bool IsPrimary { get; set; }

    [JsonPropertyName("is_revoked")]
    public bool IsRevoked { get; set; }

    public string? Name { get; set; }

    [JsonPropertyName("expire_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? ExpireDate { get; set; }

    [JsonPropertyName("member_limit")]
    public int? MemberLimit { get; set; }

    [JsonPropertyName("pending_join_request_count")]
    public int? PendingJoinRequestCount { get; set; }

    [JsonPropertyName("subscription_period")]
    public int? SubscriptionPeriod { get; set; }

    [JsonPropertyName("subscription_price")]
    public int? SubscriptionPrice { get; set; }
}
