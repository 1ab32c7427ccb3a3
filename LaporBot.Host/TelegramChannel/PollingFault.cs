using Telegram.Bot.Exceptions;

namespace LaporBot.Host.TelegramChannel;

/// <summary>What went wrong with a poll, as a word for log and health, and how long to wait. The exception's text may hold the token and is never shown.</summary>
internal static class PollingFault
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static string Of(Exception failure) => failure switch
    {
        ApiRequestException { ErrorCode: 401 or 404 } => "TokenRefused",
        ApiRequestException { ErrorCode: 409 } => "AnotherPollerOrWebhook",
        ApiRequestException { ErrorCode: 429 } => "AskedToWait",
        ApiRequestException refused => $"Refused{refused.ErrorCode}",
        RequestException => "TelegramOutOfReach",
        _ => failure.GetType().Name,
    };

    public static TimeSpan WaitAfter(Exception failure, int failures) => failure switch
    {
        ApiRequestException { Parameters.RetryAfter: { } seconds } => TimeSpan.FromSeconds(seconds),
        _ => TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(failures - 1, 6)))),
    };
}
