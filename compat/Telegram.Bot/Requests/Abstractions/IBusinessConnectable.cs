namespace Telegram.Bot.Requests.Abstractions;

/// <summary>A call that may be made on behalf of a business account.</summary>
public interface IBusinessConnectable
{
    string? BusinessConnectionId { get; }
}
