using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The days of a draft, as they are where it happened. Until the region is known, western Indonesia's count.</summary>
internal static class DraftClock
{
    public static DateOnly Today(ReportDraft draft, Situation situation) => DayAt(draft, situation.Reference, situation.Now);

    /// <summary>The answer of a button that says how many days ago it was.</summary>
    public static ReportDraft DaysBefore(ReportDraft draft, DateOnly today, int ago) =>
        draft with { Day = today.AddDays(-ago), DayTold = Words(today.AddDays(-ago)), DayUnread = null, DayAgo = ago };

    /// <summary>A day as an answer; stored in Indonesian, which officers read.</summary>
    public static Answer Words(DateOnly day) => new(Phrasebook.Text(Language.Indonesian, new Sentence("common.Value", day)), 0);

    /// <summary>Reads "kemarin" and the like again, now that the time zone is known.</summary>
    public static ReportDraft InItsZone(ReportDraft draft, ReferenceData reference)
    {
        if (draft is not { DayTold: { } told, DayHeardAt: { } heard })
        {
            return draft;
        }

        var today = DayAt(draft, reference, heard);
        return draft.DayAgo is { } ago
            ? DaysBefore(draft, today, ago)
            : SpokenDay.Read(told.Text, today) is { } day && day <= today ? draft with { Day = day } : draft;
    }

    /// <summary>Asks for the day he learned of it where a clock runs and the act itself is older than that.</summary>
    public static ReportDraft WithQuestion(ReportDraft told, Situation situation)
    {
        // He cannot have learned of it before it happened: a changed day asks anew.
        var draft = told.KnownOn < told.Day ? told with { KnownOn = null, KnownTold = null } : told;
        var asks = draft is { Day: { } day, KnownTold: null }
            && situation.Reference.Elections.ClockOf(draft.Region, day) is { } clock
            && clock.LastDay(day, situation.Reference.Calendar) < Today(draft, situation);
        return asks == draft.AsksWhenKnown ? draft : draft with { AsksWhenKnown = asks };
    }

    private static DateOnly DayAt(ReportDraft draft, ReferenceData reference, DateTimeOffset moment) =>
        reference.Regions.Find(draft.Region) is { } region ? region.DayOf(moment) : WorkingDays.DayOf(moment);
}
