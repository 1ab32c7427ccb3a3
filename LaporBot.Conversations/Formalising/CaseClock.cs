using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>The legal clock of a filed report, as the reporter reads it. Nothing is said where no election's clock runs.</summary>
internal static class CaseClock
{
    public static IReadOnlyList<Sentence> Lines(Case held, Situation situation)
    {
        var today = situation.Reference.Regions.Find(held.Content.Region) is { } region ? region.DayOf(situation.Now) : WorkingDays.DayOf(situation.Now);
        return AdmissibilityMeter.Read(FactsOf(held, situation.Reference), situation.Reference, today) switch
        {
            { InTimeUntil: null } => [],
            { IsLate: true, IsCountedFromAct: true } => [new Sentence("formal.MayBeLate")],
            { IsLate: true, InTimeUntil: { } last } => [new Sentence("formal.IsLate", last)],
            { InTimeUntil: { } last } when last == today => [new Sentence("formal.LastDay")],
            { InTimeUntil: { } last } => [Left(held, situation.Reference, today, last)],
        };
    }

    private static Sentence Left(Case held, ReferenceData reference, DateOnly today, DateOnly last)
    {
        var kind = reference.Elections.ClockOf(held.Content.Region, held.Content.When!.Value)?.Kind ?? DayKind.Calendar;
        return new Sentence(
            kind == DayKind.Calendar ? "formal.DaysLeft" : "formal.WorkingDaysLeft", reference.Calendar.Left(today, last, kind), last);
    }

    private static ReportFacts FactsOf(Case held, ReferenceData reference) => new(
        ToldIdentity.IsTold(held.Accused.Select(one => (one.Name, (string?)one.Office)), reference),
        held.Content.When,
        held.Content.WhenTold is not null,
        held.Content.Region,
        HasWordsForPlace: true,
        HasAccount: true,
        held.Evidence.Any(item => !item.IsAnswer),
        held.Content.KnownOn);
}
