using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file is about to be handed to an officer. Written before it leaves: a row too many is better than one too few.</summary>
internal sealed class EvidenceOpened(CaseId id, EvidenceId evidence, OfficerId officer, CustodyDeed what, DateTimeOffset at) : IStoreChange
{
    private const string Insert =
        "INSERT INTO custody (sequence, case_id, evidence, officer, what, at) VALUES (@sequence, @id, @evidence, @officer, @what, @at)";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Insert, session.NextCustodySequence(), id, evidence.Value, officer, what, at);
        return ChangeResult.Done;
    }
}
