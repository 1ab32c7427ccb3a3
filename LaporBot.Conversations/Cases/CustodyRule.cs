using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>Which files wait for a custodian, and what he may decide of them.</summary>
public static class CustodyRule
{
    /// <summary>True while officers are not given the file and a custodian can change that. The voice of a hidden reporter he cannot release.</summary>
    public static bool Awaits(Case held, EvidenceItem item) => item is { Release: null, TakenBack: null, IsDestroyed: false }
        && (item.IsQuarantined || (item.Copy?.Refused is not (null or Uncleanable.SealBroken) && item.Kind != EvidenceKind.VoiceAnswer && held.Anonymity != Anonymity.OpenName));

    /// <summary>The files of a case that wait for this custodian; none when the case is closed to him or not yet released.</summary>
    public static IReadOnlyList<EvidenceItem> Waiting(Case held, Officer custodian, DateTimeOffset now) =>
        held.RefusalOf(custodian, now) is not null ? [] : [.. held.Evidence.Where(item => Awaits(held, item))];

    public static bool Allows(EvidenceItem item, FileDecision decision) => decision == FileDecision.Refuse || item.IsQuarantined == (decision == FileDecision.LiftAlarm);
}
