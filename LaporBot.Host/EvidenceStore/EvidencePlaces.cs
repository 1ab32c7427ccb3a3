using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Where the sealed values of evidence belong.</summary>
internal static class EvidencePlaces
{
    public static SealPlace Of(CaseId id, EvidenceId evidence, string column) => new("evidence", column, $"{id}/{evidence.Value}");

    public static SealPlace Reason(long sequence) => SealPlace.Of("custody", "reason", sequence);
}
