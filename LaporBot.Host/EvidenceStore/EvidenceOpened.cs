using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A row of the custody log: a file is about to be handed to an officer, or was decided of. Written before anything leaves: a row too many is better than one too few.</summary>
internal sealed class EvidenceOpened(CaseId id, EvidenceId evidence, OfficerId officer, CustodyDeed what, DateTimeOffset at, string? reason = null) : IStoreChange
{
    // Nobody's deed: the host has seen it.
    private static readonly OfficerId s_nobody = new(Guid.Empty);

    private const string Insert =
        "INSERT INTO custody (sequence, case_id, evidence, officer, what, at, reason) VALUES (@sequence, @id, @evidence, @officer, @what, @at, @reason)";

    public static EvidenceOpened FoundBroken(CaseId id, EvidenceId evidence, DateTimeOffset at) => new(id, evidence, s_nobody, CustodyDeed.SealFoundBroken, at);

    public ChangeResult Apply(StoreSession session)
    {
        var sequence = session.NextCustodySequence();
        Sealed<string>? words = reason is null ? null : session.Sealer.Seal(reason, EvidencePlaces.Reason(sequence));
        session.Run(Insert, sequence, id, evidence.Value, officer, what, at, words);
        return ChangeResult.Done;
    }
}
