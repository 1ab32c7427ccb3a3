using System.Runtime.CompilerServices;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// Remembers what was found in a text for as long as somebody holds that text: between the review and the sending a report is searched
/// four times, and nothing in it has changed. Safe for many threads.
/// </summary>
internal static class SearchedTexts
{
    private static readonly ConditionalWeakTable<string, Search> s_latest = [];

    private static readonly ConditionalWeakTable<string, IReadOnlyList<LeakMark>> s_things = [];

    /// <summary>Plates, addresses and offices, whosever they are.</summary>
    public static IReadOnlyList<LeakMark> ThingsIn(string text) => s_things.GetValue(text, WhoseThings.In);

    public static IReadOnlyList<LeakMark> MarksOf(string text, bool isFileName, KnownNames known)
    {
        if (s_latest.TryGetValue(text, out var latest) && latest.IsOf(isFileName, known))
        {
            return latest.Marks;
        }

        var marks = isFileName ? LeakFinder.InFileName(text, known) : LeakFinder.In(text, known);
        s_latest.AddOrUpdate(text, new Search(isFileName, known, marks));
        return marks;
    }

    private sealed record Search(bool IsFileName, KnownNames Known, IReadOnlyList<LeakMark> Marks)
    {
        public bool IsOf(bool isFileName, KnownNames known) =>
            IsFileName == isFileName && Known.Own.SequenceEqual(known.Own) && Known.Accused.SequenceEqual(known.Accused);
    }
}
