using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Reports;

/// <summary>Section <c>Reports</c>: reports that are still being written.</summary>
internal sealed class ReportOptions
{
    /// <summary>Days after its writer's last act until a report that was not sent is destroyed. Whoever comes back after a week finds it, so eight at least. The default is 14.</summary>
    [Range(8, 365)]
    public int DraftDays { get; set; } = 14;
}
