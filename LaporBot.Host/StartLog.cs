using LaporBot.Host.Storage;

namespace LaporBot.Host;

internal static partial class StartLog
{
    [LoggerMessage(7001, LogLevel.Information, "LaporBot {Version} started in mode {Mode}: bot {BotId}, store {Store}, folder {Folder}, listening on {Urls}", EventName = "HostStarted")]
    public static partial void HostStarted(this ILogger logger, string version, StoreMode mode, long botId, string store, string folder, string urls);
}
