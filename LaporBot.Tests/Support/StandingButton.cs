namespace LaporBot.Tests.Support;

/// <summary>An inline button that can be pressed now.</summary>
internal sealed record StandingButton(int MessageId, string Label, string Data);
