using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Questions about what gives the reporter away, between the review and the sending.</summary>
internal static class LeakPrompts
{
    private const int ShownAround = 60;
    private const int ShownTexts = 6;
    private const int ShownOfText = 500;

    /// <summary>Whose it is, or whether it shall be covered.</summary>
    public static Reply.Message Choice(ReportDraft draft, Situation situation)
    {
        var asked = DraftLeaks.AskedNext(DraftLeaks.Undecided(draft, situation));
        return asked.Count == 0
            ? new Reply.Message(
                [new Sentence("leak.NothingLeft")],
                [[ReportPrompts.Button(draft, "leak.ButtonGoOn", ReportVerb.LeaksSettled)], ReportPrompts.WaysOut(draft)]) { Asks = true }
            : new Reply.Message(
                [
                    new Sentence($"leak.Ask{asked[0].Kind}"),
                    Sentence.Gap,
                    .. asked.GroupBy(one => one.In).Take(ShownTexts).Select(leaks => Passage(leaks.Key, [.. leaks])),
                ],
                [.. ChoicesFor(draft, asked[0].Kind), ReportPrompts.WaysOut(draft)]) { Asks = true };
    }

    /// <summary>The last question before the report leaves; only its writer can answer it.</summary>
    public static Reply.Message Guess(ReportDraft draft) => new(
        [new Sentence("leak.AskGuess"), new Sentence("leak.GuessExample"), .. HeldDay.Line(draft)],
        [
            [ReportPrompts.Button(draft, "leak.ButtonUnguessable", ReportVerb.Unguessable)],
            [ReportPrompts.Button(draft, "report.ButtonChangeStory", ReportVerb.Change, "Story")],
            .. VerifierPart.IsOffered(draft)
                ? [[ReportPrompts.Button(draft, "leak.ButtonVerifierPart", ReportVerb.VerifierPart)]]
                : Array.Empty<IReadOnlyList<Choice>>(),
            [ReportPrompts.Button(draft, "leak.ButtonHold", ReportVerb.Hold)],
            ReportPrompts.WaysOut(draft),
        ]) { Asks = true };

    /// <summary>He says that he may be guessed: the same ways, with what they are for.</summary>
    public static Reply.Message Guessable(ReportDraft draft) => Guess(draft) with { Says = [new Sentence("leak.MayBeGuessed"), .. HeldDay.Line(draft)] };

    private static IReadOnlyList<IReadOnlyList<Choice>> ChoicesFor(ReportDraft draft, LeakKind kind)
    {
        var cover = ReportPrompts.Button(draft, "leak.ButtonCover", ReportVerb.CoverLeak);
        var keep = ReportPrompts.Button(draft, "leak.ButtonKeep", ReportVerb.KeepLeak);
        return kind is LeakKind.Work or LeakKind.Family or LeakKind.Home
            ? [[cover, keep]]
            :
            [
                [
                    ReportPrompts.Button(draft, "leak.ButtonMine", ReportVerb.CoverLeak, "m"),
                    ReportPrompts.Button(draft, "leak.ButtonOthers", ReportVerb.CoverLeak, "o"),
                ],
                [ReportPrompts.Button(draft, "leak.ButtonAccuseds", ReportVerb.KeepLeak, "a"), keep],
            ];
    }

    /// <summary>A text around its marks, with its place in the report.</summary>
    public static Sentence Passage(ReportText text, IReadOnlyList<FoundLeak> leaks) => new("leak.Passage", text.Field, PassageOf(text, leaks));

    private static string PassageOf(ReportText text, IReadOnlyList<FoundLeak> leaks)
    {
        var start = Math.Max(0, leaks[0].Mark.Start - ShownAround);
        var end = Math.Min(text.Text.Length, leaks[^1].Mark.End + ShownAround);
        var marked = DraftLeaks.Rewritten(text.Text[..end], leaks, one => $"【{one.Words}】")[start..];
        return Excerpt.Of((start > 0 ? "…" : "") + marked + (end < text.Text.Length ? "…" : ""), ShownOfText);
    }
}
