using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Admissibility;

/// <summary>Measures a report against the formal and material points, and against the clock of the election at that place and time.</summary>
public static class AdmissibilityMeter
{
    /// <param name="today">The day it is where it happened.</param>
    public static Completeness Read(ReportFacts facts, ReferenceData reference, DateOnly today)
    {
        var clock = facts.When is { } day ? reference.Elections.ClockOf(facts.Region, day) : null;
        var until = (facts.KnownOn ?? facts.When) is { } from ? clock?.LastDay(from, reference.Calendar) : null;
        var isLate = until < today;
        return new Completeness(
            [
                .. reference.AdmissibilityRules
                    .Where(rule => rule.Point != AdmissibilityPoint.KnownOn || clock is not null)
                    .Select(rule => new PointReading(rule, StateOf(rule.Point, facts, isLate))),
            ],
            until,
            isLate,
            until is not null && facts.KnownOn is null);
    }

    private static PointState StateOf(AdmissibilityPoint point, ReportFacts facts, bool isLate) => point switch
    {
        AdmissibilityPoint.Accused => MetIf(facts.HasAccused),
        AdmissibilityPoint.Time => facts.When is not null ? PointState.Met : ToldIf(facts.HasWordsForTime),
        AdmissibilityPoint.Place => facts.Region is { Level: not RegionLevel.Province } ? PointState.Met : ToldIf(facts.HasWordsForPlace),
        AdmissibilityPoint.Account => MetIf(facts.HasAccount),
        AdmissibilityPoint.Evidence => MetIf(facts.HasEvidence),

        // Whenever he learned of an act as young as that, it is in time.
        AdmissibilityPoint.KnownOn => MetIf(facts.KnownOn is not null || !isLate),
        _ => PointState.Unknown,
    };

    private static PointState MetIf(bool told) => told ? PointState.Met : PointState.Missing;

    private static PointState ToldIf(bool inWords) => inWords ? PointState.Unknown : PointState.Missing;
}
