using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Section <c>Telegram</c>: the bot, its way in and its pace.</summary>
internal sealed partial class TelegramOptions : IValidatableObject
{
    /// <summary>Bot token as given by BotFather; empty starts practice mode.</summary>
    public string Token { get; set; } = "";

    /// <summary>Scheme, host and port of the Bot API; empty means Telegram's own.</summary>
    public string ApiBaseUrl { get; set; } = "";

    public TelegramMode Mode { get; set; } = TelegramMode.Polling;

    /// <summary>Public HTTPS address that Telegram posts to; its path is the path we listen on.</summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>1 to 256 characters of A–Z, a–z, 0–9, _ and -; Telegram sends it back in a header.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>Seconds a long poll stays open; Telegram cuts it at 50.</summary>
    [Range(0, 50)]
    public int PollSeconds { get; set; } = 30;

    /// <summary>How many calls may be on the wire at once; below 64 a slow network would hold everybody up.</summary>
    [Range(64, 1024)]
    public int Senders { get; set; } = 128;

    /// <summary>Notices and digests per second over all chats; 0 = no limit of ours.</summary>
    [Range(0, 1000)]
    public double NoticesPerSecond { get; set; } = 25;

    /// <summary>Replies per second over all chats; 0 = no limit of ours.</summary>
    [Range(0, 100_000)]
    public double RepliesPerSecond { get; set; }

    /// <summary>Messages per second to one chat after the burst; 0 = no limit of ours.</summary>
    [Range(0, 1000)]
    public double PerChatPerSecond { get; set; } = 1;

    /// <summary>Messages to one chat that may leave at once.</summary>
    [Range(1, 1000)]
    public int PerChatBurst { get; set; } = 5;

    /// <summary>Messages per minute to one group; 0 = no limit of ours.</summary>
    [Range(0, 60_000)]
    public double PerGroupPerMinute { get; set; } = 20;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Token.Length > 0 && !TokenShape().IsMatch(Token))
        {
            yield return new("is no bot token; it looks like 123456789:AA… (the value is not shown)", [nameof(Token)]);
        }

        if (ApiBaseUrl.Length > 0 && !IsHttpAddress(ApiBaseUrl))
        {
            yield return new("must be an address such as https://api.telegram.org", [nameof(ApiBaseUrl)]);
        }

        if (Mode != TelegramMode.Webhook)
        {
            yield break;
        }

        if (!IsHttpAddress(WebhookUrl))
        {
            yield return new("must be the public address that Telegram posts to when Telegram:Mode is Webhook", [nameof(WebhookUrl)]);
        }

        if (!SecretShape().IsMatch(WebhookSecret))
        {
            yield return new("takes 1 to 256 characters of A–Z, a–z, 0–9, _ and - when Telegram:Mode is Webhook", [nameof(WebhookSecret)]);
        }
    }

    private static bool IsHttpAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    [GeneratedRegex(@"^\d{1,19}:[A-Za-z0-9_-]{3,128}$")]
    private static partial Regex TokenShape();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex SecretShape();
}
