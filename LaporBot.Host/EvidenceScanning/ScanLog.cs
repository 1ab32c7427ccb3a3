namespace LaporBot.Host.EvidenceScanning;

internal static partial class ScanLog
{
    [LoggerMessage(6201, LogLevel.Information, "Evidence {Evidence} of case {CaseId} was scanned: {State}", EventName = "FileScanned")]
    public static partial void FileScanned(this ILogger logger, int evidence, Guid caseId, ScanState state);

    [LoggerMessage(6202, LogLevel.Warning, "The virus scanner did not answer about evidence {Evidence} of case {CaseId} at attempt {Attempt}", EventName = "ScannerDidNotAnswer")]
    public static partial void ScannerDidNotAnswer(this ILogger logger, int evidence, Guid caseId, int attempt);

    [LoggerMessage(6203, LogLevel.Error, "A round of scanning failed: {Fault}", EventName = "ScanRoundFailed")]
    public static partial void ScanRoundFailed(this ILogger logger, string fault);
}
