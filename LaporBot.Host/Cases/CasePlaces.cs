using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>Where the sealed values of cases belong.</summary>
internal static class CasePlaces
{
    public static SealPlace ReporterAddress(CaseId id) => new("cases", "reporter_address", id.ToString());

    public static SealPlace Content(CaseId id) => new("cases", "content", id.ToString());

    public static SealPlace Identity(CaseId id) => new("cases", "identity", id.ToString());

    public static SealPlace Accused(CaseId id, int ordinal, string column) => new("accused", column, $"{id}/{ordinal}");

    public static SealPlace Reason(long sequence) => SealPlace.Of("history", "reason", sequence);
}
