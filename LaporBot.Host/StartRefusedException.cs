namespace LaporBot.Host;

/// <summary>The host cannot start as it is set up; the message names the setting and says what to do.</summary>
internal sealed class StartRefusedException(string message, Exception? inner = null) : Exception(message, inner);
