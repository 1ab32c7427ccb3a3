namespace LaporBot.Host.EvidenceScanning;

internal static partial class ScanLog
{
    [LoggerMessage(6201, LogLevel.Information, "Evidence {Evidence} of case {CaseId} was scanned: {State}", EventName = "FileScanned")]
    public static partial void FileScanned(this ILogger logger, int evidence, Guid caseId, ScanState state);

    [LoggerMessage(6202, LogLevel.Warning, "The virus scanner did not answer about evidence {Evidence} of case {CaseId} at attempt {Attempt}", EventName = "ScannerDidNotAnswer")]
    public static partial void ScannerDidNotAnswer(this ILogger logger, int evidence, Guid caseId, int attempt);

    [LoggerMessage(6204, LogLevel.Warning, "{Administrators} administrators were told that files wait for the virus scanner", EventName = "ScannerSilenceTold")]
    public static partial void ScannerSilenceTold(this ILogger logger, int administrators);
}
