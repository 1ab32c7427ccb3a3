namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Which sort of poll a person may make; null leaves the choice to him.</summary>
public class KeyboardButtonPollType
{
    public PollType? Type { get; set; }

    public static implicit operator PollType?(KeyboardButtonPollType self) => self.Type;

    public static implicit operator KeyboardButtonPollType(PollType? type) => new() { Type = type };
}
