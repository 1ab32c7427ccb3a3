using System.Globalization;
using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// The day from which officers may read the report: who alone saw something yesterday is no longer the only one who may have told of it in two
/// weeks. Until then it lies stored, and he can take it back.
/// </summary>
internal static class HeldDay
{
    /// <summary>Days ahead; later than that a report helps nobody.</summary>
    public const int MostDays = 30;

    private static readonly TimeOnly s_office = new(8, 0);
    private static readonly int[] s_offered = [7, 14, MostDays];

    public static Reply.Message Question(ReportDraft draft, Situation situation)
    {
        var today = DraftClock.Today(draft, situation);
        return new Reply.Message(
            [new Sentence("leak.AskHeldDay", today.AddDays(MostDays)), .. Clock(draft, situation)],
            [
                [.. s_offered.Select(days => new Choice(new Sentence("leak.ButtonDays", days), ReportCode.Of(draft, ReportVerb.HeldDays, $"{days}")))],
                .. draft.HeldUntil is null ? Array.Empty<IReadOnlyList<Choice>>() : [[ReportPrompts.Button(draft, "leak.ButtonNotHeld", ReportVerb.HeldDays, "0")]],
                ReportPrompts.WaysOut(draft),
            ]) { Asks = true };
    }

    /// <summary>He pressed a button that says how many days; none of them lets it go at once.</summary>
    public static ReportMove InDays(ReportDraft draft, int days, Situation situation) => days == 0
        ? ReportMove.To(HeldDaySettled, draft with { HeldUntil = null })
        : On(draft, DraftClock.Today(draft, situation).AddDays(Math.Clamp(days, 1, MostDays)), situation);

    /// <summary>He typed a day: "14/10", "14 Oktober", "besok".</summary>
    public static ReportMove Chosen(ReportDraft draft, string typed, Situation situation) =>
        ComingDay(typed, DraftClock.Today(draft, situation)) is { } day
            ? On(draft, day, situation)
            : new ReportMove(draft, new Sentence("leak.HeldDayUnreadable"));

    /// <summary>Said wherever he can still change it.</summary>
    public static IReadOnlyList<Sentence> Line(ReportDraft draft) => draft.HeldUntil is { } day ? [new Sentence("leak.HeldUntil", day)] : [];

    /// <returns>When officers are told of it: the morning of that day, where it happened. Null when he does not want it held.</returns>
    public static DateTimeOffset? Release(ReportDraft draft, ReferenceData reference)
    {
        var zone = reference.Regions.Find(draft.Region)?.Zone ?? IndonesianZone.WIB;
        return draft.HeldUntil is { } day ? new DateTimeOffset(day.ToDateTime(s_office), TimeSpan.FromHours((int)zone)) : null;
    }

    private static ReportMove On(ReportDraft draft, DateOnly day, Situation situation)
    {
        var last = DraftClock.Today(draft, situation).AddDays(MostDays);
        return day > last
            ? new ReportMove(draft, new Sentence("leak.HeldDayTooFar", last))
            : ReportMove.To(HeldDaySettled, draft with { HeldUntil = day });
    }

    /// <summary>The clock goes on while a report is held; he is told, and decides.</summary>
    private static IReadOnlyList<Sentence> Clock(ReportDraft draft, Situation situation) =>
        AdmissibilityMeter.Read(MeterPrompt.FactsOf(draft, situation.Reference), situation.Reference, DraftClock.Today(draft, situation)) is { InTimeUntil: { } until, IsLate: false }
            ? [new Sentence("report.InTimeUntil", until)]
            : [];

    private static DateOnly? ComingDay(string typed, DateOnly today)
    {
        var plain = typed.Trim().TrimEnd('.').ToLower(CultureInfo.InvariantCulture);
        return plain switch
        {
            "besok" or "tomorrow" => today.AddDays(1),
            "lusa" => today.AddDays(2),
            "minggu depan" or "pekan depan" or "next week" => today.AddDays(7),
            _ => new[] { plain, $"{plain} {today.Year}", $"{plain} {today.Year + 1}" }
                .Select(words => SpokenDay.Read(words, today))
                .FirstOrDefault(day => day > today),
        };
    }
}
