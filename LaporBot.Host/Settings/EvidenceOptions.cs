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

    /// <summary>mat2, which cleans PDF, sound, video and others: <c>auto</c> where it is installed, <c>off</c>, or its path.</summary>
    public string Mat2 { get; set; } = "auto";

    /// <summary>Null when files are not scanned.</summary>
    internal ScannerAddress? Scanner => ScannerAddress.Read(ClamAv);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ClamAv.Length > 0 && Scanner is null)
        {
            yield return new ValidationResult("must be host:port of clamd, for example 127.0.0.1:3310, or empty.", [nameof(ClamAv)]);
        }

        if (Mat2 is not ("auto" or "off") && !(System.IO.Path.IsPathRooted(Mat2) && File.Exists(Mat2)))
        {
            yield return new ValidationResult("must be auto, off or the path of mat2, for example /usr/bin/mat2.", [nameof(Mat2)]);
        }
    }
}
