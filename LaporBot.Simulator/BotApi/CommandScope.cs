namespace LaporBot.Simulator.BotApi;

/// <summary>For whom a list of commands is: Telegram's scope with its language (empty: every other language).</summary>
sealed record CommandScope(string Kind, long? ChatId, long? UserId, string LanguageCode);
