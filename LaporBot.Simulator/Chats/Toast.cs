namespace LaporBot.Simulator.Chats;

/// <summary>What the bot answered to a press: shown for a moment, or as an alert that the person closes.</summary>
public sealed record Toast(string Id, long From, string? Text, bool Alert, string? Url, long Version);
