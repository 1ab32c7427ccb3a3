using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>What an officer is told when a file of a case cannot be shown to him.</summary>
public static class EvidenceNotes
{
    public static Sentence NotYetFetched { get; } = new("work.EvidenceNotYetFetched");

    public static Sentence NotShown { get; } = new("work.EvidenceNotShown");

    public static Sentence Missing { get; } = new("work.EvidenceMissing");

    public static Sentence Broken { get; } = new("work.EvidenceBroken");
}
