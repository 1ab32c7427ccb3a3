namespace Telegram.Bot.Types;

/// <summary>Where a forwarded message came from; null on a message whose origin is of a kind not known here.</summary>
[JsonConverter(typeof(MessageOriginConverter))]
public abstract class MessageOrigin
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract MessageOriginType Type { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }
}

/// <summary>A person whose account may be seen.</summary>
public class MessageOriginUser : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.User;

    [JsonPropertyName("sender_user"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User SenderUser { get; set; } = null!;
}

/// <summary>A person who hides his account from forwards.</summary>
public class MessageOriginHiddenUser : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.HiddenUser;

    [JsonPropertyName("sender_user_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string SenderUserName { get; set; } = null!;
}

/// <summary>Sent on behalf of a chat to a group.</summary>
public class MessageOriginChat : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.Chat;

    [JsonPropertyName("sender_chat"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat SenderChat { get; set; } = null!;

    [JsonPropertyName("author_signature")]
    public string? AuthorSignature { get; set; }
}

/// <summary>A post of a channel.</summary>
public class MessageOriginChannel : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.Channel;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = null!;

    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageId { get; set; }

    [JsonPropertyName("author_signature")]
    public string? AuthorSignature { get; set; }
}
