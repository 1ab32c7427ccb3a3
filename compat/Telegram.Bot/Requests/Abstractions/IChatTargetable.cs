namespace Telegram.Bot.Requests.Abstractions;

/// <summary>A call that acts on one chat.</summary>
public interface IChatTargetable
{
    ChatId ChatId { get; }
}
