using System.Data.Common;
using Telegram.Bot.Exceptions;

namespace LaporBot.Host.Notifications;

/// <summary>What a failed call means. Faults are named by code; Telegram's texts may quote a person and are not kept.</summary>
internal static class DeliveryPolicy
{
    private const int LongestBackOffSeconds = 300;

    public static Delivery Of(Exception failure, DateTimeOffset now) => failure switch
    {
        ApiRequestException { Parameters.MigrateToChatId: { } chat } => new Delivery.Moved(chat),
        ApiRequestException { ErrorCode: 429 } asked => new Delivery.ChatHeld(TimeSpan.FromSeconds(asked.Parameters?.RetryAfter ?? 1)),
        ApiRequestException { ErrorCode: 400 } same when same.Message.Contains("message is not modified", StringComparison.Ordinal) => new Delivery.Taken(0, now),
        ApiRequestException { ErrorCode: 400 } gone when gone.Message.Contains("chat not found", StringComparison.Ordinal) => new Delivery.Unreachable("400 chat not found"),
        ApiRequestException { ErrorCode: 403 } => new Delivery.Unreachable("403"),
        ApiRequestException { ErrorCode: 401 or 404 or 409 or >= 500 } later => new Delivery.TryLater($"{later.ErrorCode}"),
        ApiRequestException refused => new Delivery.Refused($"{refused.ErrorCode}"),
        RequestException { HttpStatusCode: { } status } => new Delivery.TryLater($"HTTP {(int)status}"),
        RequestException => new Delivery.TryLater("out of reach"),
        HttpRequestException or OperationCanceledException or IOException or DbException => new Delivery.TryLater(failure.GetType().Name),
        _ => new Delivery.Refused(failure.GetType().Name),
    };

    /// <summary>1, 2, 4 … seconds, at most five minutes.</summary>
    public static TimeSpan BackOff(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(LongestBackOffSeconds, Math.Pow(2, Math.Min(attempts - 1, 9))));
}
