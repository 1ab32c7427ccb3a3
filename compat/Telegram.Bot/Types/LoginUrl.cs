namespace Telegram.Bot.Types;

/// <summary>A button that signs a person in on a site.</summary>
public class LoginUrl
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Url { get; set; } = null!;

    [JsonPropertyName("forward_text")]
    public string? ForwardText { get; set; }

    [JsonPropertyName("bot_username")]
    public string? BotUsername { get; set; }

    [JsonPropertyName("request_write_access")]
    public bool RequestWriteAccess { get; set; }

    public static implicit operator string(LoginUrl self) => self.Url;

    public static implicit operator LoginUrl(string url) => new() { Url = url };
}
