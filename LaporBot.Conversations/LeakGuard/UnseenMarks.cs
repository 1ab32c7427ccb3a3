using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Marks that a page speaks of and does not show: in the name of a file, or behind the shown part of a long text. They are named with their place.</summary>
internal static class UnseenMarks
{
    private const int MostNamed = 3;

    public static IReadOnlyList<Sentence> Of(IReadOnlyList<FoundLeak> leaks, IReadOnlyList<Sentence> page)
    {
        var shown = Phrasebook.Render(Language.Indonesian, page);
        return
        [
            .. leaks.Where(one => !shown.Contains($"【{one.Words}】", StringComparison.Ordinal))
                .GroupBy(one => one.In)
                .Take(MostNamed)
                .Select(unseen => LeakPrompts.Passage(unseen.Key, [.. unseen])),
        ];
    }
}
