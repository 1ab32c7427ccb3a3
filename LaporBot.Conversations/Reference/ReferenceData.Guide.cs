namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    public required GuideBook Guide { get; init; }
}
