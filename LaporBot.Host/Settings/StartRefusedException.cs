namespace LaporBot.Host.Settings;

/// <summary>The host cannot start as it is set up; the message names the key or says what to do, and is shown without a stack.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
