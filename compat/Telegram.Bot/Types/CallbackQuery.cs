namespace Telegram.Bot.Types;

/// <summary>
/// A pressed inline button; it spins on the phone until it is answered. <see cref="Message"/> has no date (default) when it is
/// too old to be read.
/// </summary>
public class CallbackQuery
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = null!;

    public Message? Message { get; set; }

    [JsonPropertyName("inline_message_id")]
    public string? InlineMessageId { get; set; }

    [JsonPropertyName("chat_instance"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ChatInstance { get; set; } = null!;

    public string? Data { get; set; }

    [JsonPropertyName("game_short_name")]
    public string? GameShortName { get; set; }
}
