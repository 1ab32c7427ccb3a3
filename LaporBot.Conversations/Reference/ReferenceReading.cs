namespace LaporBot.Conversations.Reference;

/// <summary>All data files, and what they are together.</summary>
public sealed record ReferenceReading(ReferenceData Data, IReadOnlyList<ReferenceFile> Files)
{
    /// <summary>The operator's folder, where one was read; null where there is none or it could not be.</summary>
    public string? Folder { get; init; }

    public IEnumerable<ReferenceFaultException> Faults => Files.Select(file => file.Fault).OfType<ReferenceFaultException>();
}
