namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    public ViolationCatalogue Violations { get; init; } = ViolationCatalogue.Embedded;
}
