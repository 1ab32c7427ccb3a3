namespace LaporBot.Simulator.Control;

/// <summary>One call of the bot, as it ended. The date is Unix seconds of the simulated clock.</summary>
public sealed record BotCallRecord(long Sequence, string Method, long? ChatId, bool Ok, int Status, string? Description, long Date);
