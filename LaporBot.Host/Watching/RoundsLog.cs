namespace LaporBot.Host.Watching;

internal static partial class RoundsLog
{
    [LoggerMessage(7005, LogLevel.Error, "A look of {Round} failed: {Fault}; it is repeated", EventName = "RoundFailed")]
    public static partial void RoundFailed(this ILogger logger, string round, string fault);
}
