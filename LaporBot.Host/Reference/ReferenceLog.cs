namespace LaporBot.Host.Reference;

internal static partial class ReferenceLog
{
    [LoggerMessage(7011, LogLevel.Error, "The data file {Fault} was left out; {Serving} is used. Run check-reference", EventName = "ReferenceFileRefused")]
    public static partial void ReferenceFileRefused(this ILogger logger, string fault, string serving);

    [LoggerMessage(7012, LogLevel.Warning, "The data file {File} held or holds only until {Until:yyyy-MM-dd}", EventName = "ReferenceFileEnded")]
    public static partial void ReferenceFileEnded(this ILogger logger, string file, DateOnly until);

    [LoggerMessage(7013, LogLevel.Information, "{Administrators} administrators were told of a concern about a data file", EventName = "AdministratorsTold")]
    public static partial void AdministratorsTold(this ILogger logger, int administrators);

    [LoggerMessage(7015, LogLevel.Warning, "The data file {File} is in order, but no copy of it could be kept in the data folder", EventName = "ReferenceFileNotKept")]
    public static partial void ReferenceFileNotKept(this ILogger logger, string file);

    [LoggerMessage(7016, LogLevel.Warning, "The data file {File} was taken away, but its last good copy could not be removed from the data folder", EventName = "ReferenceCopyNotGivenUp")]
    public static partial void ReferenceCopyNotGivenUp(this ILogger logger, string file);
}
