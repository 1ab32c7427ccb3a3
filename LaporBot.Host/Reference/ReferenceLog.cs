namespace LaporBot.Host.Reference;

internal static partial class ReferenceLog
{
    [LoggerMessage(7011, LogLevel.Error, "The data file {Fault} was left out; the built-in one is used. Run check-reference", EventName = "ReferenceFileRefused")]
    public static partial void ReferenceFileRefused(this ILogger logger, string fault);

    [LoggerMessage(7012, LogLevel.Warning, "The data file {File} held or holds only until {Until:yyyy-MM-dd}", EventName = "ReferenceFileEnded")]
    public static partial void ReferenceFileEnded(this ILogger logger, string file, DateOnly until);

    [LoggerMessage(7013, LogLevel.Information, "{Administrators} administrators were told of a concern about a data file", EventName = "AdministratorsTold")]
    public static partial void AdministratorsTold(this ILogger logger, int administrators);

    [LoggerMessage(7014, LogLevel.Error, "The look at the data files failed: {Fault}; it is repeated", EventName = "ReferenceLookFailed")]
    public static partial void ReferenceLookFailed(this ILogger logger, string fault);
}
