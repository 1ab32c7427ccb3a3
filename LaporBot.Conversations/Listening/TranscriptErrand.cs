using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Listening;

/// <summary>A voice answer that an intake officer is writing out.</summary>
/// <param name="Words">What he has written so far; null before the first word.</param>
public sealed record TranscriptErrand(CaseId Case, EvidenceId Voice, TranscriptStep Step, string? Words)
{
    internal bool IsOf(CaseId held, EvidenceId voice) => Case == held && Voice == voice;
}
