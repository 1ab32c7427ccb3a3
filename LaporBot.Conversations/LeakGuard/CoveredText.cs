using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>What a hidden reporter sends after the report itself, with the parts covered or shown that may give him away.</summary>
internal static class CoveredText
{
    private const int ShownAround = 60;

    /// <summary>Whose names matter when something is added to this case.</summary>
    public static KnownNames NamesIn(Case? held, Situation situation) =>
        new([.. situation.Visitor.Names], [.. (held?.Accused ?? []).Select(one => one.Name)]);

    /// <summary>
    /// What he is asked about. Where he cannot be asked, a plate, an address or an office is left as it stands: it is as often the evidence itself.
    /// </summary>
    public static IReadOnlyList<LeakMark> AskedIn(string text, Case held, Situation situation)
    {
        var leaks = LeakFinder.In(text, NamesIn(held, situation));
        return WhoseThings.Beside(leaks, text, () => ToldWords.Of(held));
    }

    public static string Covered(string text, IReadOnlyList<LeakMark> marks) => Rewritten(text, marks, _ => DraftLeaks.Block);

    public static string Covered(string text, KnownNames known) => Covered(text, LeakFinder.In(text, known));

    /// <summary>As it is shown to its writer: the findings stand in brackets.</summary>
    public static string Marked(string text, IReadOnlyList<LeakMark> marks) => Rewritten(text, marks, words => $"【{words}】");

    /// <summary>The same, and of a long text the part in which the first of them stands.</summary>
    public static string MarkedPassage(string text, IReadOnlyList<LeakMark> marks, int length)
    {
        if (marks.Count == 0 || text.Length <= length || marks[0].End + ShownAround <= length)
        {
            return Excerpt.Of(Marked(text, marks), length);
        }

        var from = Math.Max(0, marks[0].Start - ShownAround);
        from -= from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        return Excerpt.Of("…" + Marked(text, marks)[from..], length);
    }

    /// <summary>The file with its caption and name covered; the same one when nothing is found.</summary>
    public static Attachment Covered(Attachment file, KnownNames known) => file with
    {
        Caption = file.Caption is { } caption ? Covered(caption, known) : null,
        Name = file.Name is { } name ? Rewritten(name, LeakFinder.InFileName(name, known), _ => DraftLeaks.Block) : null,
    };

    /// <summary>As above, and in the caption all that he would be asked about.</summary>
    public static Attachment Covered(Attachment file, Case held, Situation situation)
    {
        var safe = Covered(file, NamesIn(held, situation));
        return safe.Caption is { } caption ? safe with { Caption = Covered(caption, AskedIn(caption, held, situation)) } : safe;
    }

    private static string Rewritten(string text, IReadOnlyList<LeakMark> marks, Func<string, string> write) => marks.Reverse()
        .Aggregate(text, (now, mark) => now[..mark.Start] + write(text.Substring(mark.Start, mark.Length)) + now[mark.End..]);
}
