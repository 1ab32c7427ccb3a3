using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Cases;

/// <summary>What happened to a case is written into the history for good.</summary>
internal sealed class HistoryAppended(CaseId id, IReadOnlyList<CaseEvent> events) : IStoreChange
{
    private const string Insert =
        "INSERT INTO history (sequence, case_id, accused, what, from_stage, to_stage, officer, reason, at, canonical) " +
        "VALUES (@sequence, @id, @accused, @what, @from, @to, @officer, @reason, @at, @canonical)";

    public ChangeResult Apply(StoreSession session)
    {
        foreach (var happened in events)
        {
            var sequence = session.NextHistorySequence();
            Sealed<string>? reason = happened.Reason is { } words ? session.Sealer.Seal(words, CasePlaces.Reason(sequence)) : null;
            session.Run(
                Insert,
                sequence,
                id,
                happened.Accused,
                happened.What,
                happened.From,
                happened.To,
                happened.By,
                reason,
                happened.At,
                CanonicalEvent.Of(sequence, id, happened, session.Hasher));
        }

        return ChangeResult.Done;
    }
}
