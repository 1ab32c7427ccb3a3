using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.CaseWork;

/// <summary>What an officer has begun and we wait for: for example the reason of a move.</summary>
/// <param name="Revision">The revision of the case that the officer saw when he began.</param>
/// <param name="Agency">Code of the agency chosen for a forwarding; null until it is chosen.</param>
public sealed record OfficerErrand(CaseId Case, int Revision, int Accused, CaseTrigger Trigger, OfficerStep Step, string? Agency = null)
{
    /// <summary>For how many days the case is to be marked as abuse; null for a move. Accused and trigger say nothing then.</summary>
    public int? MarkDays { get; init; }

    /// <summary>What he decides about something that the reporter took back; null for a move. Accused and trigger say nothing then.</summary>
    public TakingBackJudgement? Judges { get; init; }
}

/// <param name="Item">Null for the whole report.</param>
/// <param name="Agrees">True when it stays taken back.</param>
public sealed record TakingBackJudgement(EvidenceId? Item, bool Agrees);
