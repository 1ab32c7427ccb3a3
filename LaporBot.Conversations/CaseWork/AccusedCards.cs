using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>The accused of a case in one message, with their stages; the buttons that open one come a few at a time.</summary>
internal static class AccusedCards
{
    private const int ButtonsWithoutPages = 5;
    private const int ButtonsOnPage = 4;
    private const int LabelExcerpt = 20;

    /// <param name="page">Any number; behind the last page comes the first.</param>
    public static Reply.Message Page(Case held, IReadOnlyList<Accused> seen, bool mine, int page)
    {
        var onPage = seen.Count <= ButtonsWithoutPages ? ButtonsWithoutPages : ButtonsOnPage;
        var pages = (seen.Count + onPage - 1) / onPage;
        var shown = page % pages;
        var nameExcerpt = seen.Count <= 2 * ButtonsWithoutPages ? 60 : 24;
        IReadOnlyList<IReadOnlyList<Choice>> turning = pages > 1
            ? [[new Choice(new Sentence("work.MoreAccused"), CaseButton.Of(held, 0, CaseVerb.List, ((shown + 1) % pages).ToString(CultureInfo.InvariantCulture)))]]
            : [];
        IReadOnlyList<IReadOnlyList<Choice>> release = mine && !held.HasEnded
            ? [[new Choice(new Sentence("work.Release"), CaseButton.Of(held, 0, CaseVerb.Release))]]
            : [];
        return new Reply.Message(
            [
                new Sentence("work.AccusedListHeading", held.Number.Value, seen.Count),
                .. seen.Select(one => new Sentence("work.AccusedLine", one.Ordinal, Excerpt.Of(one.Name, nameExcerpt), StageTexts.ForOfficers(one))),
            ],
            [.. seen.Skip(shown * onPage).Take(onPage).Select(one => Opening(held, one)), .. turning, .. release]);
    }

    private static IReadOnlyList<Choice> Opening(Case held, Accused one) =>
        [new Choice(new Sentence("work.OpenAccused", one.Ordinal, Excerpt.Of(one.Name, LabelExcerpt)), CaseButton.Of(held, one.Ordinal, CaseVerb.Accused))];
}
