namespace LaporBot.Host.Intake;

internal static partial class IntakeLog
{
    [LoggerMessage(1001, LogLevel.Error, "Update {UpdateId} was kept aside: {Reason}", EventName = "UpdateKeptAside")]
    public static partial void UpdateKeptAside(this ILogger logger, long updateId, string reason);

    [LoggerMessage(1002, LogLevel.Debug, "Update {UpdateId} had been received before", EventName = "UpdateSeenBefore")]
    public static partial void UpdateSeenBefore(this ILogger logger, long updateId);

    [LoggerMessage(1003, LogLevel.Information, "A turn met newer data and was run again (update {UpdateId}, try {Try})", EventName = "TurnRunAgain")]
    public static partial void TurnRunAgain(this ILogger logger, long updateId, int @try);

    [LoggerMessage(1004, LogLevel.Warning, "A stored conversation could not be read and was begun anew", EventName = "ConversationBegunAnew")]
    public static partial void ConversationBegunAnew(this ILogger logger);

    [LoggerMessage(1005, LogLevel.Warning, "{Administrators} administrators were told that {Count} updates lie kept aside", EventName = "KeptAsideTold")]
    public static partial void KeptAsideTold(this ILogger logger, int administrators, long count);

    [LoggerMessage(1006, LogLevel.Information, "{Count} updates that were kept aside lost their words", EventName = "KeptAsideForgotten")]
    public static partial void KeptAsideForgotten(this ILogger logger, int count);
}
