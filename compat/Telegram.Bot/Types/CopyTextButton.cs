namespace Telegram.Bot.Types;

/// <summary>A button that copies a text.</summary>
public class CopyTextButton
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = null!;

    public static implicit operator string(CopyTextButton self) => self.Text;

    public static implicit operator CopyTextButton(string text) => new() { Text = text };
}
