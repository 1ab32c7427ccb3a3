using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>A report holds so many pieces of evidence: what is more is said to be, and none of the others is lost.</summary>
internal static class EvidenceBrake
{
    public const int Most = 100;

    public static ReportMove Held(ReportDraft before, ReportMove move) =>
        move.Draft.Evidence.Count > Most && move.Draft.Evidence.Count > before.Evidence.Count
            ? new ReportMove(before, new Sentence("brake.EvidenceFull", Most))
            : move;
}
