namespace LaporBot.Host.Storage;

/// <summary>The store could not write, whatever the unit held: nothing is durable, nothing may be acknowledged, the same unit may be tried again.</summary>
internal class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
