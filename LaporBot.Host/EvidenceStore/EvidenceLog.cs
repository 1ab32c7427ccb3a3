namespace LaporBot.Host.EvidenceStore;

internal static partial class EvidenceLog
{
    [LoggerMessage(6001, LogLevel.Information, "Evidence {Evidence} of case {CaseId} was fetched and sealed", EventName = "EvidenceSealed")]
    public static partial void EvidenceSealed(this ILogger logger, int evidence, Guid caseId);

    [LoggerMessage(6002, LogLevel.Warning, "Evidence {Evidence} of case {CaseId} could not be fetched: {Fault}", EventName = "EvidenceNotFetched")]
    public static partial void EvidenceNotFetched(this ILogger logger, int evidence, Guid caseId, string fault);

    [LoggerMessage(6003, LogLevel.Error, "A round of the evidence courier failed: {Fault}", EventName = "EvidenceRoundFailed")]
    public static partial void EvidenceRoundFailed(this ILogger logger, string fault);

    [LoggerMessage(6005, LogLevel.Information, "Evidence {Evidence} of case {CaseId} was destroyed", EventName = "EvidenceRemoved")]
    public static partial void EvidenceRemoved(this ILogger logger, int evidence, Guid caseId);

    [LoggerMessage(6006, LogLevel.Information, "{Custodians} custodians were told of {Files} files that wait", EventName = "CustodiansTold")]
    public static partial void CustodiansTold(this ILogger logger, int custodians, int files);

    [LoggerMessage(6007, LogLevel.Information, "{Files} files that no report holds any more were removed", EventName = "LooseFilesRemoved")]
    public static partial void LooseFilesRemoved(this ILogger logger, int files);

    [LoggerMessage(6008, LogLevel.Information, "{Listeners} intake officers were told of {Voices} voices that wait", EventName = "ListenersTold")]
    public static partial void ListenersTold(this ILogger logger, int listeners, int voices);

    [LoggerMessage(6009, LogLevel.Error, "Who sent evidence {Evidence} of case {CaseId} cannot be told of it: where he is does not open", EventName = "SenderNotTold")]
    public static partial void SenderNotTold(this ILogger logger, int evidence, Guid caseId);

    [LoggerMessage(6010, LogLevel.Error, "Nobody can be told of the voices of case {CaseId}: it does not open", EventName = "VoicesUnread")]
    public static partial void VoicesUnread(this ILogger logger, Guid caseId);

    [LoggerMessage(6011, LogLevel.Error, "No custodian can be told of the files of case {CaseId}: it does not open", EventName = "FilesUnread")]
    public static partial void FilesUnread(this ILogger logger, Guid caseId);

    [LoggerMessage(6004, LogLevel.Error, "Evidence {Evidence} of case {CaseId} does not open", EventName = "EvidenceBroken")]
    public static partial void EvidenceBroken(this ILogger logger, int evidence, Guid caseId);

    [LoggerMessage(6019, LogLevel.Warning, "{Administrators} administrators were told of a broken seal", EventName = "BrokenSealTold")]
    public static partial void BrokenSealTold(this ILogger logger, int administrators);
}
