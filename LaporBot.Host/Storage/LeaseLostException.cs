namespace LaporBot.Host.Storage;

/// <summary>Another host serves this database now: nothing more may be written by this one.</summary>
internal sealed class LeaseLostException() : StoreUnavailableException("Another host serves this database now.");
