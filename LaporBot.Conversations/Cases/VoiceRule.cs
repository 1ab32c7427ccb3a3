using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <summary>Who may hear a voice answer, and which of them still wait to be written out.</summary>
public static class VoiceRule
{
    /// <summary>True until intake has written it out, or a custodian keeps it in quarantine.</summary>
    public static bool Awaits(EvidenceItem item) => IsUnwritten(item) && item.Release is null;

    /// <summary>True for a recording that no officer is handed, except to write it out.</summary>
    public static bool IsClosed(EvidenceKind kind, Anonymity anonymity) => kind == EvidenceKind.VoiceAnswer && anonymity != Anonymity.OpenName;

    /// <summary>True while officers can be shown nothing of it: no recording, and no writing yet.</summary>
    public static bool IsUnheard(EvidenceItem item, Anonymity anonymity) => item.Transcript is null && IsClosed(item.Kind, anonymity);

    /// <summary>The voices of a case that this officer may write out now.</summary>
    public static IReadOnlyList<EvidenceItem> Waiting(Case held, Officer officer, IReadOnlyList<Officer> staff, ReferenceData reference, DateTimeOffset now) =>
        MayListen(held, officer, staff, reference, now) ? [.. held.Evidence.Where(Awaits)] : [];

    /// <summary>
    /// Intake alone, and nobody of the accused's own agency. While who is accused was only spoken, nobody can say whose agency that is: then
    /// a central body listens where one has an intake officer.
    /// </summary>
    public static bool MayListen(Case held, Officer officer, IReadOnlyList<Officer> staff, ReferenceData reference, DateTimeOffset now) =>
        MayByRule(held, officer, reference, now)
        && (!IsAccusedSpoken(held) || officer.Seat.IsCentral || !staff.Any(one => one.Seat.IsCentral && MayByRule(held, one, reference, now)));

    private static bool MayByRule(Case held, Officer officer, ReferenceData reference, DateTimeOffset now) =>
        officer.Role == Role.Intake && held.RefusalOf(officer, now) is null
        && !held.Accused.Any(one => one.Agency == officer.Agency || reference.Agencies.NamedIn(one.Office).Any(agency => agency.Code == officer.Agency));

    private static bool IsAccusedSpoken(Case held) =>
        held.Evidence.Any(item => IsUnwritten(item) && item.Spoken?.Field is (SpokenField.Name or SpokenField.Office));

    private static bool IsUnwritten(EvidenceItem item) => item is { Kind: EvidenceKind.VoiceAnswer, Transcript: null, IsDestroyed: false, TakenBack: null };
}
