namespace LaporBot.Host.Brakes;

internal static partial class BrakeLog
{
    [LoggerMessage(8001, LogLevel.Warning, "Reports flooded in: {Reports} in this hour; officers are told of them together", EventName = "ReportsFlooded")]
    public static partial void ReportsFlooded(this ILogger logger, int reports);

    [LoggerMessage(8002, LogLevel.Information, "{Cases} cases were announced together in {Notices} notices", EventName = "CasesAnnouncedTogether")]
    public static partial void CasesAnnouncedTogether(this ILogger logger, int cases, int notices);

    [LoggerMessage(8004, LogLevel.Error, "Case {CaseId} does not open and was announced to nobody", EventName = "GatheredCaseUnreadable")]
    public static partial void GatheredCaseUnreadable(this ILogger logger, Guid caseId);
}
