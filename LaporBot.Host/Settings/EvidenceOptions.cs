using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Settings;

/// <summary>Section <c>Evidence</c>.</summary>
internal sealed class EvidenceOptions
{
    /// <summary>Folder of sealed files, relative to the storage folder.</summary>
    [Required]
    public string Path { get; set; } = "evidence";
}
