using LaporBot.Host.Storage;
using Serilog;
using Serilog.Events;

namespace LaporBot.Host.Settings;

internal static class LogModule
{
    private const int DaysKept = 14;

    /// <summary>Console and a daily file. The HTTP client is silenced: its lines hold request addresses, and those hold the token.</summary>
    public static ILoggingBuilder AddLogs(this ILoggingBuilder logging, LogOptions options, DataFolder folder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(options.MinimumLevel)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Fatal)
            .WriteTo.Async(sink => sink.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture))
            .WriteTo.Async(sink => sink.File(
                Path.Combine(folder.Resolve(options.Folder), "laporbot-.log"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept,
                hooks: new OwnerOnlyLogFiles(),
                formatProvider: System.Globalization.CultureInfo.InvariantCulture))
            .CreateLogger();
        return logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}
