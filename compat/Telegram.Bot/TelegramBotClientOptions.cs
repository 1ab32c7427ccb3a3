using System.Globalization;

namespace Telegram.Bot;

/// <summary>Which bot, on which server, and how patient it is with refusals for haste.</summary>
public class TelegramBotClientOptions
{
    private const string TelegramsOwn = "https://api.telegram.org";
    private const int LongestBotId = 16;

    /// <param name="token">The bot's number, a colon, and its secret.</param>
    /// <param name="baseUrl">Scheme, host and port of another Bot API server; a path after them is dropped.</param>
    /// <param name="useTestEnvironment">Talk to Telegram's test servers.</param>
    /// <exception cref="ArgumentException">The token has no bot number, or the address is not absolute.</exception>
    public TelegramBotClientOptions(string token, string? baseUrl = default, bool useTestEnvironment = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        (Token, BaseUrl, UseTestEnvironment) = (token, baseUrl, useTestEnvironment);
        BotId = BotNumber(token);
        LocalBotServer = baseUrl is not null;
        var server = baseUrl is null ? TelegramsOwn : ServerOf(baseUrl);
        var bot = useTestEnvironment ? $"bot{token}/test" : $"bot{token}";
        BaseRequestUrl = $"{server}/{bot}";
        BaseFileUrl = $"{server}/file/{bot}";
    }

    public string Token { get; }

    public string? BaseUrl { get; }

    public bool UseTestEnvironment { get; }

    public long BotId { get; }

    public bool LocalBotServer { get; }

    public string BaseFileUrl { get; }

    public string BaseRequestUrl { get; }

    /// <summary>The longest wait, in seconds, that the client sits out by itself after "too many requests"; 0 never waits.</summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>How often a call is tried in all; 0 and 1 mean once.</summary>
    public int RetryCount { get; set; } = 3;

    private static long BotNumber(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestBotId
            && long.TryParse(token.AsSpan(0, colon), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException("Bot token invalid", nameof(token));
    }

    private static string ServerOf(string baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var server) && server.Scheme.Length > 0 && server.Authority.Length > 0
            ? $"{server.Scheme}://{server.Authority}"
            : throw new ArgumentException("Invalid format. A valid base URL should look like \"http://localhost:8081\"", nameof(baseUrl));
}
