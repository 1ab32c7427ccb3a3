using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.CaseWork;

/// <summary>A decision that a custodian has begun; we wait for its reason.</summary>
public sealed record FileErrand(CaseId Case, EvidenceId Evidence, FileDecision Decision);
