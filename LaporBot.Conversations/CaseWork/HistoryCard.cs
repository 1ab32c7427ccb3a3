using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>What has happened to a case, for officers: days, never minutes.</summary>
internal static class HistoryCard
{
    private const int Newest = 10;
    private const int ReasonExcerpt = 120;

    public static IEnumerable<Reply.Message> For(Case held)
    {
        var lines = Alike(held.History).Select(run => LineOf(run, held.FiledOn)).OfType<Sentence>().TakeLast(Newest).ToList();
        return lines.Count == 0 ? [] : [new Reply.Message([new Sentence("work.HistoryHeading"), .. lines], [])];
    }

    /// <summary>The same move of several accused on one day is one line.</summary>
    private static List<List<CaseEvent>> Alike(IEnumerable<CaseEvent> history)
    {
        var runs = new List<List<CaseEvent>>();
        foreach (var past in history)
        {
            if (runs is [.., var run] && past.Accused > 0 && IdentityOf(run[0]) == IdentityOf(past))
            {
                run.Add(past);
            }
            else
            {
                runs.Add([past]);
            }
        }

        return runs;
    }

    private static (string What, Stage? To, string? Reason, DateOnly Day, bool OfOne) IdentityOf(CaseEvent past) =>
        (past.What, past.To, past.Reason, WorkingDays.DayOf(past.At), past.Accused > 0);

    private static string OrdinalsOf(List<CaseEvent> run)
    {
        int[] ordinals = [.. run.Select(past => past.Accused).Distinct().Order()];
        return ordinals.Length > 2 && ordinals[^1] - ordinals[0] == ordinals.Length - 1
            ? $"{ordinals[0]}–{ordinals[^1]}"
            : string.Join(", ", ordinals);
    }

    private static Sentence? LineOf(List<CaseEvent> run, DateOnly filedOn)
    {
        var past = run[0];

        // What a reporter did while his report was still held was not to be seen then, and its day is not now.
        var day = WorkingDays.DayOf(past.At) is var at && at < filedOn ? filedOn : at;
        return past switch
        {
            { Trigger: not null, To: not null, Reason: { } why } =>
                new Sentence("work.HistoryMoveWhy", day, OrdinalsOf(run), StageTexts.ForOfficers(past), Excerpt.Of(why, ReasonExcerpt)),
            { Trigger: not null, To: not null } => new Sentence("work.HistoryMove", day, OrdinalsOf(run), StageTexts.ForOfficers(past)),
            { What: CaseEvent.Undone, To: { } to } => new Sentence("work.HistoryUndone", day, OrdinalsOf(run), StageTexts.ForOfficers(to)),
            { What: CaseEvent.Filed } => new Sentence("work.HistoryFiled", day),
            { What: CaseEvent.AssignedTo } => new Sentence("work.HistoryTaken", day),
            { What: CaseEvent.HandedOn } => new Sentence("work.HistoryHandedOn", day),
            { What: CaseEvent.EvidenceAdded } => new Sentence("work.HistoryEvidence", day),
            { What: CaseEvent.AbuseMarkAgreed } => new Sentence("brake.HistoryAgreed", day),
            { What: CaseEvent.AbuseMarkLifted } => new Sentence("brake.HistoryLifted", day),
            { Reason: { } why } when AbuseMark.DaysIn(past.What) is { } days => new Sentence("brake.HistoryAsked", day, days, Excerpt.Of(why, ReasonExcerpt)),
            _ when TakingBack.Of(past) is { } taken => TakingBackTexts.HistoryLine(taken),
            _ when CustodyEvent.Of(past) is { } decided => FileCards.HistoryLine(day, decided),
            _ => FormalTexts.HistoryLine(past),
        };
    }
}
