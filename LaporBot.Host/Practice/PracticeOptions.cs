using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Practice;

/// <summary>Section <c>Practice</c>: playing with a built-in Telegram, on this machine only.</summary>
internal sealed class PracticeOptions : IValidatableObject
{
    /// <summary>True from the sources, false in a published folder.</summary>
    public bool Allowed { get; set; } = true;

    /// <summary>Loopback address of the practice page; another free port is taken when this one is in use.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5081";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || address.Scheme != "http" || !address.IsLoopback)
        {
            yield return new("must be an http address of this machine, for example http://127.0.0.1:5081", [nameof(Url)]);
        }
    }
}
