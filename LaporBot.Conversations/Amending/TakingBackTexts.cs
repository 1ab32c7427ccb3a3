using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>What was taken back and what came of it, in a line.</summary>
internal static class TakingBackTexts
{
    /// <summary>The report itself is named by its stage once officers have agreed.</summary>
    public static IReadOnlyList<Sentence> ForReporter(Case held) => [.. TakingBack.In(held.History).SelectMany(taken => ForReporter(held, taken))];

    /// <summary>How many items of a report wait for a decision, below its line in the list; none when none does.</summary>
    public static IEnumerable<Sentence> InList(Case held)
    {
        var waiting = held.Evidence.Count(item => held.Waits(item.Id));
        if (waiting > 0)
        {
            yield return new Sentence("undecided.ItemsWait", waiting);
        }
    }

    public static Sentence NameFor(EvidenceId? item) => item is { } one ? Named("amend.OfficersItem", one) : new Sentence("amend.OfficersWhole");

    public static Sentence HistoryLine(TakingBack taken)
    {
        var day = WorkingDays.DayOf(taken.At);
        return taken.What switch
        {
            CaseEvent.TakingBackAsked => new Sentence("amend.OfficersHistoryAsked", day, NameFor(taken.Item)),
            CaseEvent.TakingBackAgreed => new Sentence("amend.OfficersHistoryAgreed", day, NameFor(taken.Item)),
            _ => new Sentence("amend.OfficersHistoryRefused", day, NameFor(taken.Item)),
        };
    }

    private static Sentence Named(string item, EvidenceId one) => new(one.IsOfVoices ? "spoken.NumberOfVoice" : item, one.Shown);

    private static IEnumerable<Sentence> ForReporter(Case held, TakingBack taken)
    {
        var name = taken.Item is { } one ? Named("amend.NameItem", one) : new Sentence("amend.NameWhole");
        if (taken is { Item: null, What: CaseEvent.TakingBackAgreed })
        {
            yield return new Sentence("undecided.KeptSealed");
            yield break;
        }

        if (taken.Waits && !held.Waits(taken.Item))
        {
            yield return new Sentence("undecided.EndedClosed", name);
            yield break;
        }

        yield return new Sentence(
            taken.What switch
            {
                CaseEvent.TakingBackAsked => "amend.NewsAsked",
                CaseEvent.TakingBackAgreed => "amend.NewsAgreed",
                _ => "amend.NewsRefused",
            },
            name);
        if (taken.Reason is { } reason)
        {
            yield return new Sentence("track.OfficerWrote", reason);
        }

        var item = held.Evidence.FirstOrDefault(one => one.Id == taken.Item);
        switch (taken.What)
        {
            case CaseEvent.TakingBackAsked when (item?.BackReminders ?? held.BackReminders) is > 0 and var times:
                yield return new Sentence(times == 1 ? "undecided.OfficerReminded" : "undecided.OthersAsked");
                break;
            case CaseEvent.TakingBackAgreed:
                yield return new Sentence(item is { IsDestroyed: true } ? "undecided.Destroyed" : "undecided.KeptSealed");
                break;
        }
    }
}
