using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>What is typed at the questions between the review and the sending beside the words of their buttons: a plain yes, a plain no, "bukan punya saya".</summary>
internal static class LeakWords
{
    /// <returns>Null when the words are a button's, or nothing that is understood.</returns>
    public static ReportMove? Heard(ReportDraft draft, string typed, Situation situation) => draft switch
    {
        { DropAsked: true } or { PauseAsked: true } => null,
        { Step: AwaitingLeakChoice } when DraftLeaks.AskedNext(DraftLeaks.Undecided(draft, situation)) is [var asked, ..] => Decided(draft, asked.Kind, typed, situation),
        { Step: AwaitingGuess } when SaidOtherwise.Means("Bisa ditebak", typed) => new ReportMove(draft) { Instead = [LeakPrompts.Guessable(draft)] },
        _ => null,
    };

    private static ReportMove? Decided(ReportDraft draft, LeakKind kind, string typed, Situation situation) => kind switch
    {
        _ when TypedChoice.IsLabel(new Sentence("leak.ButtonCover"), typed) => LeakPresses.Cover(draft, situation),
        LeakKind.Work or LeakKind.Family or LeakKind.Home or LeakKind.Name => SaidOtherwise.Means("Mau ditutup? Ya", typed)
            ? LeakPresses.Cover(draft, situation)
            : SaidOtherwise.Means("Mau ditutup? Tidak", typed) ? LeakPresses.Keep(draft, situation) : null,

        // It may be the accused's, which stays, or anybody's, which is covered.
        _ when SaidOtherwise.Means("Bukan milik saya", typed) => new ReportMove(draft, new Sentence("leak.NotYours")),
        _ => null,
    };
}
