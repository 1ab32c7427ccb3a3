using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The meter as the citizen sees it before he sends: how complete, until when in time, and one button for what is still open.</summary>
internal static class MeterPrompt
{
    // In the order in which a gap is worth a question; the other points cannot be open at the review.
    private static readonly (AdmissibilityPoint Point, string Change)[] s_fillable =
    [
        (AdmissibilityPoint.Evidence, "Evidence"),
        (AdmissibilityPoint.Accused, "Accused"),
        (AdmissibilityPoint.Time, "Day"),
        (AdmissibilityPoint.Place, "Region"),
        (AdmissibilityPoint.KnownOn, "KnownDay"),
    ];

    public static ReportFacts FactsOf(ReportDraft draft, ReferenceData reference) => new(
        ToldIdentity.IsTold(draft.Accused.Select(one => (one.Name.Text, one.Office?.Text)), reference),
        draft.Day,
        draft.DayTold is { } told && told != Answer.NotKnown,
        draft.Region,
        draft.Place is { } place && place != Answer.NotKnown,
        draft.Story.Count > 0,
        draft.Proof.Count > 0,
        draft.KnownOn);

    public static IReadOnlyList<Sentence> Lines(Completeness meter, ReportDraft draft) =>
    [
        meter.Open.Select(rule => (object)rule.Name).Aggregate((object?)null, (sum, name) => sum is null ? name : new Sentence("report.ListedAlso", sum, name)) is { } open
            ? new Sentence("report.CompletenessLacking", meter.Met, meter.Points.Count, open)
            : new Sentence("report.Completeness", meter.Met, meter.Points.Count),
        .. ClockOf(meter),
        .. IsLead(draft) ? [new Sentence("report.FirstInformation")] : Array.Empty<Sentence>(),
    ];

    /// <summary>True as long as nobody puts his name to it.</summary>
    public static bool IsLead(ReportDraft draft) => draft.Anonymity is null or Anonymity.Nameless || draft.ReporterName is null;

    /// <summary>One button at most: the first gap that he can close.</summary>
    public static IReadOnlyList<IReadOnlyList<Choice>> FillRow(Completeness meter, ReportDraft draft)
    {
        var gaps = from fillable in s_fillable
                   from rule in meter.Open
                   where rule.Point == fillable.Point
                   select new Choice(new Sentence("report.ButtonFill", rule.Name), ReportCode.Of(draft, ReportVerb.Change, fillable.Change));
        return [.. gaps.Take(1).Select(gap => (IReadOnlyList<Choice>)[gap])];
    }

    /// <summary>Until when it is in time.</summary>
    public static IReadOnlyList<Sentence> ClockOf(Completeness meter) => meter switch
    {
        { InTimeUntil: null } => [],
        { IsLate: true, IsCountedFromAct: true } => [new Sentence("report.TimeMayHavePassed")],
        { IsLate: true, InTimeUntil: { } day } => [new Sentence("report.TimeHasPassed", day)],
        { InTimeUntil: { } day } => [new Sentence("report.InTimeUntil", day)],
    };
}
