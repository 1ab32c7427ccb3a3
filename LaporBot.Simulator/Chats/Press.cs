namespace LaporBot.Simulator.Chats;

/// <summary>A press on an inline button; <see cref="Id"/> is Telegram's callback query id.</summary>
public sealed record Press(string Id, long From, long ChatId, int MessageId, string Data, long Date);
