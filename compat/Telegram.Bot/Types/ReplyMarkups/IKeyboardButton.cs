namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>What buttons of either sort have: a text, an icon before it, a colour.</summary>
public interface IKeyboardButton
{
    string Text { get; }

    string? IconCustomEmojiId { get; set; }

    KeyboardButtonStyle? Style { get; set; }
}
