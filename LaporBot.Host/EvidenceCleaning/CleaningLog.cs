namespace LaporBot.Host.EvidenceCleaning;

internal static partial class CleaningLog
{
    [LoggerMessage(6101, LogLevel.Information, "Evidence {Evidence} of case {CaseId} has a working copy without {Traces} kinds of traces", EventName = "WorkingCopyMade")]
    public static partial void WorkingCopyMade(this ILogger logger, int evidence, Guid caseId, int traces);

    [LoggerMessage(6102, LogLevel.Warning, "Evidence {Evidence} of case {CaseId} cannot be cleaned: {Reason}", EventName = "EvidenceNotCleaned")]
    public static partial void EvidenceNotCleaned(this ILogger logger, int evidence, Guid caseId, string reason);

    [LoggerMessage(6109, LogLevel.Error, "Evidence {Evidence} of case {CaseId} could not be read or written now ({Fault}) and is tried again", EventName = "FileRests")]
    public static partial void FileRests(this ILogger logger, int evidence, Guid caseId, string fault);

    [LoggerMessage(6103, LogLevel.Error, "A round of cleaning failed: {Fault}", EventName = "CleaningRoundFailed")]
    public static partial void CleaningRoundFailed(this ILogger logger, string fault);

    [LoggerMessage(6105, LogLevel.Information, "{Files} files that could not be cleaned without mat2 are tried again", EventName = "RefusedFilesTriedAgain")]
    public static partial void RefusedFilesTriedAgain(this ILogger logger, int files);

    [LoggerMessage(6110, LogLevel.Information, "The cleaning process was shut off from {Things}", EventName = "CleaningShutOff")]
    public static partial void CleaningShutOff(this ILogger logger, string things);

    [LoggerMessage(6104, LogLevel.Warning, "The cleaning process was broken off or ended with {Code}", EventName = "CleaningBrokenOff")]
    public static partial void CleaningBrokenOff(this ILogger logger, int code);
}
