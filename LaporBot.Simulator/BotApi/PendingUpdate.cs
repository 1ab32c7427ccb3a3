namespace LaporBot.Simulator.BotApi;

/// <summary>
/// An update that the bot has not confirmed, as JSON ready for the wire. Those of one lane reach a webhook one after another.
/// It is forgotten at <see cref="ExpiresAt"/>, in Unix seconds of the simulated clock.
/// </summary>
sealed record PendingUpdate(int Id, string Kind, string Lane, long ExpiresAt, byte[] Json);
