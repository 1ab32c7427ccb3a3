using System.ComponentModel.DataAnnotations;
using Serilog.Events;

namespace LaporBot.Host.Settings;

/// <summary>Section <c>Logs</c>: operating events, never a citizen's words.</summary>
internal sealed class LogOptions
{
    /// <summary>Relative to the storage folder; one file a day, 14 kept.</summary>
    [Required]
    public string Folder { get; set; } = "logs";

    public LogEventLevel MinimumLevel { get; set; } = LogEventLevel.Information;
}
