using LaporBot.Conversations.Cases;
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
        var lines = held.History.Select(LineOf).OfType<Sentence>().TakeLast(Newest).ToList();
        return lines.Count == 0 ? [] : [new Reply.Message([new Sentence("work.HistoryHeading"), .. lines], [])];
    }

    private static Sentence? LineOf(CaseEvent past)
    {
        var day = WorkingDays.DayOf(past.At);
        return past switch
        {
            { Trigger: not null, To: { } to, Reason: { } why } =>
                new Sentence("work.HistoryMoveWhy", day, past.Accused, StageTexts.NameOf(to), Excerpt.Of(why, ReasonExcerpt)),
            { Trigger: not null, To: { } to } => new Sentence("work.HistoryMove", day, past.Accused, StageTexts.NameOf(to)),
            { What: CaseEvent.Undone, To: { } to } => new Sentence("work.HistoryUndone", day, past.Accused, StageTexts.NameOf(to)),
            { What: CaseEvent.Filed } => new Sentence("work.HistoryFiled", day),
            { What: CaseEvent.AssignedTo } => new Sentence("work.HistoryTaken", day),
            { What: CaseEvent.HandedOn } => new Sentence("work.HistoryHandedOn", day),
            { What: CaseEvent.EvidenceAdded } => new Sentence("work.HistoryEvidence", day),
            { What: CaseEvent.AbuseMarkAgreed } => new Sentence("brake.HistoryAgreed", day),
            { What: CaseEvent.AbuseMarkLifted } => new Sentence("brake.HistoryLifted", day),
            { Reason: { } why } when AbuseMark.DaysIn(past.What) is { } days => new Sentence("brake.HistoryAsked", day, days, Excerpt.Of(why, ReasonExcerpt)),
            _ => null,
        };
    }
}
