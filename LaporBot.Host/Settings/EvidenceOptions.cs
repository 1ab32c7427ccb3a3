using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Settings;

/// <summary>Section <c>Evidence</c>.</summary>
internal sealed class EvidenceOptions : IValidatableObject
{
    /// <summary>Folder of sealed files, relative to the storage folder.</summary>
    [Required]
    public string Path { get; set; } = "evidence";

    /// <summary>Where clamd listens, as host:port; empty: files are not scanned.</summary>
    public string ClamAv { get; set; } = "";

    /// <summary>Null when files are not scanned.</summary>
    internal ScannerAddress? Scanner => ScannerAddress.Read(ClamAv);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => ClamAv.Length == 0 || Scanner is not null
        ? []
        : [new ValidationResult("must be host:port of clamd, for example 127.0.0.1:3310, or empty.", [nameof(ClamAv)])];
}
