namespace LaporBot.Conversations.Speaking;

/// <summary>Keeps a message back until <paramref name="Until"/>; everything with the same key is cancelled together.</summary>
public sealed record Hold(string Key, DateTimeOffset Until);
