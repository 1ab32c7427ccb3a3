namespace LaporBot.Simulator.BotApi;

/// <summary>A file that came with a call.</summary>
sealed record Upload(string Name, string Mime, byte[] Bytes);
