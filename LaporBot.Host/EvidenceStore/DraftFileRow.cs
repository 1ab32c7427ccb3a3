using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// A file of a report that is still being written, of the case that the draft will become. With the sending the row moves to the evidence as it is; the
/// file stays where it lies.
/// </summary>
internal sealed class DraftFileRow : FileRow
{
    /// <summary>The chat in which the report is written.</summary>
    public required ChatKey ChatKey { get; init; }
}
