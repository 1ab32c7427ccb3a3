namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    public GuideBook Guide { get; init; } = GuideBook.Embedded;
}
