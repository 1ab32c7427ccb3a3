namespace Telegram.Bot.Types;

/// <summary>Marks a button that starts a game; it has no content.</summary>
public class CallbackGame
{
}
