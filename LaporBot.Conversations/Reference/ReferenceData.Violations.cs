namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    public required ViolationCatalogue Violations { get; init; }
}
