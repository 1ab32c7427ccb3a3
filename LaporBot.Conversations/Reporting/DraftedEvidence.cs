using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Reporting;

/// <summary>An item of evidence and the message it came from.</summary>
public sealed record DraftedEvidence(EvidenceItem Item, long MessageId);
