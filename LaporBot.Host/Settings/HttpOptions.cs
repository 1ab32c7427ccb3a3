using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Settings;

/// <summary>Section <c>Http</c>: where the host listens (webhook, health).</summary>
internal sealed class HttpOptions
{
    [Required]
    public string Urls { get; set; } = "http://127.0.0.1:5080";
}
