namespace LaporBot.Host.Officers;

internal static partial class OfficersLog
{
    [LoggerMessage(2101, LogLevel.Warning, "{Administrators} administrators were told that officers of a higher level are missing", EventName = "ReadersFoundMissing")]
    public static partial void ReadersFoundMissing(this ILogger logger, int administrators);

    [LoggerMessage(2103, LogLevel.Information, "Reminder {Number} of a decision in case {CaseNumber} went to {Officers} officers", EventName = "DecisionReminded")]
    public static partial void DecisionReminded(this ILogger logger, string caseNumber, int number, int officers);

    [LoggerMessage(2105, LogLevel.Error, "Case {CaseId} does not open; nobody is reminded of what was taken back of it", EventName = "UndecidedCaseUnread")]
    public static partial void UndecidedCaseUnread(this ILogger logger, Guid caseId);
}
