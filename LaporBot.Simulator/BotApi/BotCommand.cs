namespace LaporBot.Simulator.BotApi;

/// <summary>A command as the bot lists it, without the slash.</summary>
sealed record BotCommand(string Command, string Description);
