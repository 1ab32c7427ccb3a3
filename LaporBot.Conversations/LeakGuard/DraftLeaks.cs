using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Where a draft gives its writer away, and the draft with those parts covered.</summary>
internal static class DraftLeaks
{
    /// <summary>Stands for a covered part; as long for one letter as for a whole address.</summary>
    public const string Block = "█████";

    private const int MostSingleValues = 3;

    /// <summary>True for a reporter who does not go openly; who goes openly gives his name anyway.</summary>
    public static bool AreAsked(ReportDraft draft) => draft.Anonymity is Anonymity.Nameless or Anonymity.SealedName;

    /// <summary>Findings that he has not decided on; empty for a reporter who goes openly.</summary>
    public static IReadOnlyList<FoundLeak> Undecided(ReportDraft draft, Situation situation)
    {
        if (!AreAsked(draft))
        {
            return [];
        }

        var known = new KnownNames(
            [.. situation.Visitor.Names, .. draft.ReporterName is { } name ? [name.Text] : Array.Empty<string>()],
            [.. draft.Accused.Select(one => one.Name.Text)]);
        var told = new Lazy<ToldWords>(() => ToldWords.Of(draft));
        return
        [
            .. from text in ReportText.Of(draft)
               from mark in MarksIn(text, known, told)
               where !text.AboutTheAct || mark.Kind is LeakKind.Work or LeakKind.Family or LeakKind.Home
               let found = new FoundLeak(text, mark)
               where !draft.LeaksKept.Contains(found.Token)
               select found,
        ];
    }

    /// <summary>The findings that the next question is about: all of one kind, or a single number while there are few.</summary>
    public static IReadOnlyList<FoundLeak> AskedNext(IReadOnlyList<FoundLeak> undecided)
    {
        if (undecided.Count == 0)
        {
            return [];
        }

        var kind = undecided.Min(found => found.Kind);
        var ofKind = undecided.Where(found => found.Kind == kind).ToList();
        var isAnybodys = kind is LeakKind.Phone or LeakKind.Nik or LeakKind.Email or LeakKind.Plate or LeakKind.Address or LeakKind.Office;
        return isAnybodys && ofKind.Select(found => found.Token).Distinct().Count() <= MostSingleValues
            ? [.. ofKind.Where(found => found.Token == ofKind[0].Token)]
            : ofKind;
    }

    /// <summary>The draft with these findings covered. The words below are gone from it.</summary>
    public static ReportDraft Covered(ReportDraft draft, IReadOnlyList<FoundLeak> found) =>
        Rewritten(draft, found, _ => Block) with { Stray = null, DayUnread = null };

    /// <summary>The draft as it is shown to its writer: the findings stand in brackets.</summary>
    public static ReportDraft Marked(ReportDraft draft, IReadOnlyList<FoundLeak> found) => Rewritten(draft, found, one => $"【{one.Words}】");

    public static string Rewritten(string text, IEnumerable<FoundLeak> found, Func<FoundLeak, string> write) => found
        .OrderByDescending(one => one.Mark.Start)
        .Aggregate(text, (now, one) => now[..one.Mark.Start] + write(one) + now[one.Mark.End..]);

    private static IEnumerable<LeakMark> MarksIn(ReportText text, KnownNames known, Lazy<ToldWords> told)
    {
        var leaks = text.Leaks(known);
        return text.IsToldFreely ? WhoseThings.Beside(leaks, text.Text, () => told.Value) : leaks;
    }

    private static ReportDraft Rewritten(ReportDraft draft, IReadOnlyList<FoundLeak> found, Func<FoundLeak, string> write) => found
        .GroupBy(one => one.In)
        .Aggregate(draft, (now, leaks) => leaks.Key.Rewritten(now, Rewritten(leaks.Key.Text, leaks, write)));
}
