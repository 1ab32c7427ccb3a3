namespace LaporBot.Host.Reports;

internal static partial class ReportLog
{
    [LoggerMessage(9001, LogLevel.Information, "{Warned} writers were warned that their draft ends, {Destroyed} drafts were destroyed", EventName = "DraftsLookedThrough")]
    public static partial void DraftsLookedThrough(this ILogger logger, int warned, int destroyed);

    [LoggerMessage(9002, LogLevel.Warning, "A stored draft could not be read for its whole time and was destroyed", EventName = "UnreadableDraftDestroyed")]
    public static partial void UnreadableDraftDestroyed(this ILogger logger);

    [LoggerMessage(9004, LogLevel.Error, "The writer of a draft cannot be told of it: where he is does not open", EventName = "WriterNotTold")]
    public static partial void WriterNotTold(this ILogger logger);

    [LoggerMessage(9003, LogLevel.Error, "A look through the drafts failed: {Fault}", EventName = "DraftRoundFailed")]
    public static partial void DraftRoundFailed(this ILogger logger, string fault);
}
