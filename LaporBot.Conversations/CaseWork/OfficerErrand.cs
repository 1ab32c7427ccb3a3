using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.CaseWork;

/// <summary>What an officer has begun and we wait for: for example the reason of a move.</summary>
public sealed record OfficerErrand(CaseId Case, int Accused, CaseTrigger Trigger, OfficerStep Step);
