namespace LaporBot.Conversations.Reference;

/// <summary>All data files, and what they are together.</summary>
public sealed record ReferenceReading(ReferenceData Data, IReadOnlyList<ReferenceFile> Files)
{
    public IEnumerable<ReferenceFaultException> Faults => Files.Select(file => file.Fault).OfType<ReferenceFaultException>();
}
