namespace LaporBot.Host.Storage;

internal static partial class StorageLog
{
    [LoggerMessage(5001, LogLevel.Information, "Store opened: {Provider}, {Mode}", EventName = "StoreOpened")]
    public static partial void StoreOpened(this ILogger logger, string provider, StoreMode mode);

    [LoggerMessage(5002, LogLevel.Information, "Store migrated to {Migration}", EventName = "StoreMigrated")]
    public static partial void StoreMigrated(this ILogger logger, string migration);

    [LoggerMessage(5003, LogLevel.Error, "A commit of {Units} units failed; nothing of it was acknowledged", EventName = "CommitFailed")]
    public static partial void CommitFailed(this ILogger logger, int units, Exception failure);

    [LoggerMessage(5004, LogLevel.Information, "Lease taken", EventName = "LeaseTaken")]
    public static partial void LeaseTaken(this ILogger logger);

    [LoggerMessage(5005, LogLevel.Critical, "Lease lost: another host serves this database; this one stops", EventName = "LeaseLost")]
    public static partial void LeaseLost(this ILogger logger);

    [LoggerMessage(5006, LogLevel.Warning, "Lease could not be renewed; tried again before it expires", EventName = "LeaseRenewalFailed")]
    public static partial void LeaseRenewalFailed(this ILogger logger, Exception failure);

    [LoggerMessage(5007, LogLevel.Debug, "{Rows} old rows removed", EventName = "OldRowsSwept")]
    public static partial void OldRowsSwept(this ILogger logger, int rows);

    [LoggerMessage(5009, LogLevel.Error, "{Rows} stored rows do not open; what they held is let go, and the others were written", EventName = "BrokenRowsPassedOver")]
    public static partial void BrokenRowsPassedOver(this ILogger logger, int rows);
}
