namespace Telegram.Bot.Types;

/// <summary>The address of a Mini App; HTTPS only.</summary>
public class WebAppInfo
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Url { get; set; }

    public WebAppInfo()
    {
    }

    [SetsRequiredMembers]
    public WebAppInfo(string url) => Url = url;

    public static implicit operator string(WebAppInfo self) => self.Url;

    public static implicit operator WebAppInfo(string url) => new() { Url = url };
}
