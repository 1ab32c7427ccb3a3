namespace LaporBot.Host.Reference;

internal static partial class ReferenceLog
{
    [LoggerMessage(7011, LogLevel.Error, "The data file {Fault} was left out; the built-in one is used. Run check-reference", EventName = "ReferenceFileRefused")]
    public static partial void ReferenceFileRefused(this ILogger logger, string fault);

    [LoggerMessage(7012, LogLevel.Warning, "The data file {File} held or holds only until {Until:yyyy-MM-dd}", EventName = "ReferenceFileEnded")]
    public static partial void ReferenceFileEnded(this ILogger logger, string file, DateOnly until);
}
