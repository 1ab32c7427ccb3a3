using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>How far a report is before the law, in a line.</summary>
internal static class FormalTexts
{
    /// <summary>For officers. Nothing is said of a report that was filed with a name.</summary>
    public static IReadOnlyList<Sentence> ForOfficers(Case held) => held.HowFormal() switch
    {
        Formality.FirstInformation => [new Sentence("formal.LabelLead")],
        Formality.Awaited => [new Sentence("formal.LabelAwaited")],
        Formality.Formal => [new Sentence("formal.LabelFormal", WorkingDays.DayOf(held.CameAt()!.Value))],
        _ => [],
    };

    /// <summary>Then a card says nothing of how the reporter is known: a change of it would tell that he is about to come.</summary>
    public static bool IsSeenByTheAccusedsAgency(Case held) => held.Accused.Any(one => one.Agency is not null);

    public static IReadOnlyList<Sentence> ForReporter(Case held) => held.HowFormal() switch
    {
        Formality.Awaited => [new Sentence("formal.NewsAwaited")],
        Formality.Formal => [new Sentence("formal.NewsFormal", WorkingDays.DayOf(held.CameAt()!.Value))],
        _ => [],
    };

    public static Sentence? HistoryLine(CaseEvent past)
    {
        var day = WorkingDays.DayOf(past.At);
        return past.What switch
        {
            CaseEvent.FormalWished => new Sentence("formal.HistoryWished", day),
            CaseEvent.FormalDropped => new Sentence("formal.HistoryDropped", day),
            CaseEvent.FormalCame => new Sentence("formal.HistoryCame", day),
            _ => null,
        };
    }
}
