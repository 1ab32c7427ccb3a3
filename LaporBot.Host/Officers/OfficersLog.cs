namespace LaporBot.Host.Officers;

internal static partial class OfficersLog
{
    [LoggerMessage(2101, LogLevel.Warning, "{Administrators} administrators were told that officers of a higher level are missing", EventName = "ReadersFoundMissing")]
    public static partial void ReadersFoundMissing(this ILogger logger, int administrators);

    [LoggerMessage(2102, LogLevel.Error, "The look for cases without a reader failed: {Fault}; it is repeated", EventName = "ReaderLookFailed")]
    public static partial void ReaderLookFailed(this ILogger logger, string fault);
}
