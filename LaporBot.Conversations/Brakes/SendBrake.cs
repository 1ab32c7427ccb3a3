using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>When a finished report goes to officers: not yet where its writer has sent enough for now, later in the day where he is marked.</summary>
internal static class SendBrake
{
    private static readonly TimeSpan s_wibAhead = TimeSpan.FromHours((int)IndonesianZone.WIB);

    // So that the last of a day do not all come out at the same minute, and none on another day than the one it was filed on.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(8);

    /// <summary>True at the last question before it leaves: only there it is counted what its writer has sent.</summary>
    public static bool MayBeSentAt(ReportDraft draft) => draft.Step == ReportStep.AwaitingGuess
        || draft is { Step: ReportStep.AwaitingReview, Anonymity: Anonymity.OpenName };

    /// <summary>The report stays as it is, with the button that sends it below.</summary>
    /// <returns>Null when it may go.</returns>
    public static Reply.Message? Holds(ReportDraft draft, Situation situation)
    {
        if (situation.Allowance.NextReportOn is not { } day)
        {
            return null;
        }

        var isTomorrow = day == WorkingDays.DayOf(situation.Now).AddDays(1);
        var verb = draft.Step == ReportStep.AwaitingGuess ? ReportVerb.Unguessable : ReportVerb.Send;
        return new Reply.Message(
            [
                new Sentence("brake.ReportKept"),
                new Sentence(situation.Allowance.IsMarked ? "brake.BecauseMarked" : "brake.EnoughForNow"),
                new Sentence(isTomorrow ? "brake.SendTomorrow" : "brake.SendOn", day),
            ],
            [[ReportPrompts.Button(draft, "report.ButtonSend", verb)]]) { Asks = true };
    }

    /// <summary>
    /// When officers are told: at a moment of chance, so that it is not known when the report was sent. A marked person's report is held
    /// longer and then comes as any other of that day: nothing about it, its order or its hour says that it was held, so it links nobody
    /// to the case that was marked.
    /// </summary>
    public static DateTimeOffset ReleasedAt(Situation situation)
    {
        var soonest = situation.Now + situation.Rules.SendHold;
        var longest = situation.Allowance.IsMarked ? situation.Now + s_longestWait : soonest + situation.Rules.Spread;
        var midnight = new DateTimeOffset(WorkingDays.DayOf(situation.Now).AddDays(1), TimeOnly.MinValue, s_wibAhead);
        var latest = longest < midnight ? longest : midnight.AddMinutes(-1);
        return latest <= soonest ? soonest : soonest + ((latest - soonest) * situation.Supplies.Lot);
    }

    /// <summary>What the receipt of such a report says besides.</summary>
    public static IReadOnlyList<Sentence> ToldOf(Situation situation) => situation.Allowance.IsMarked ? [new Sentence("brake.ComesLater")] : [];
}
