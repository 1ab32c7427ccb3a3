using static LaporBot.Conversations.Cases.Stage;

namespace LaporBot.Conversations.Cases;

/// <summary>
/// How one stage is told for a case with several accused: the least advanced of those still open, where waiting for the
/// reporter comes before the officers' work, since only he can end it; when all have ended, the weightiest outcome.
/// </summary>
public static class StageOrder
{
    private static readonly Stage[] LeastAdvancedFirst =
    [
        Received, AwaitingReporter, Verifying, UnderReview, ForwardedToPpk, UnderControl, UnderExamination, Sanctioned,
        Closed, Unproven, AccusedLeft, OutOfJurisdiction, Rejected, Withdrawn,
    ];

    public static Accused Deciding(IReadOnlyList<Accused> accused) => accused.MinBy(PlaceOf)
        ?? throw new ArgumentException("A case has at least one accused.", nameof(accused));

    // Closed for silence says nothing about the matter, so every other outcome weighs more.
    private static int PlaceOf(Accused accused) => accused.IsClosedForSilence
        ? LeastAdvancedFirst.Length
        : Array.IndexOf(LeastAdvancedFirst, accused.Stage);
}
