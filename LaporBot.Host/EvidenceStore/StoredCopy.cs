namespace LaporBot.Host.EvidenceStore;

/// <summary>What became of the cleaning of a file.</summary>
/// <param name="Path">The copy's name in the evidence folder; null, as is the key, when there is none.</param>
internal sealed record StoredCopy(CopyReport Report, string? Path, byte[]? Key);
