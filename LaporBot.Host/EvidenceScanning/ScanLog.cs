namespace LaporBot.Host.EvidenceScanning;

internal static partial class ScanLog
{
    [LoggerMessage(6201, LogLevel.Information, "Evidence {Evidence} of case {CaseId} was scanned: {State}", EventName = "FileScanned")]
    public static partial void FileScanned(this ILogger logger, int evidence, Guid caseId, ScanState state);

    [LoggerMessage(6202, LogLevel.Warning, "The virus scanner did not answer about evidence {Evidence} of case {CaseId} at attempt {Attempt}", EventName = "ScannerDidNotAnswer")]
    public static partial void ScannerDidNotAnswer(this ILogger logger, int evidence, Guid caseId, int attempt);

    [LoggerMessage(6203, LogLevel.Error, "A round of scanning failed: {Fault}", EventName = "ScanRoundFailed")]
    public static partial void ScanRoundFailed(this ILogger logger, string fault);

    [LoggerMessage(6204, LogLevel.Warning, "{Administrators} administrators were told that files wait for the virus scanner", EventName = "ScannerSilenceTold")]
    public static partial void ScannerSilenceTold(this ILogger logger, int administrators);

    [LoggerMessage(6205, LogLevel.Error, "A look for files that wait for the virus scanner failed: {Fault}", EventName = "ScannerLookFailed")]
    public static partial void ScannerLookFailed(this ILogger logger, string fault);
}
