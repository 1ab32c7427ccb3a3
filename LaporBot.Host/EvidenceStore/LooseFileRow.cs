namespace LaporBot.Host.EvidenceStore;

/// <summary>A name in the evidence folder that no file's row holds: one that is being written, or one to be taken off the disk.</summary>
internal sealed class LooseFileRow
{
    public required string Name { get; init; }
}
