namespace Telegram.Bot.Types;

/// <summary>A message given as a whole page of HTML or Markdown. Blocks and media are not covered.</summary>
public class InputRichMessage
{
    public string? Html { get; set; }

    public string? Markdown { get; set; }

    [JsonPropertyName("is_rtl")]
    public bool IsRtl { get; set; }

    [JsonPropertyName("skip_entity_detection")]
    public bool SkipEntityDetection { get; set; }
}
