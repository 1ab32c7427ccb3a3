using System.Globalization;
using System.Text.RegularExpressions;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Sentences of the story that the verifier alone shall read: they leave the story and are kept beside it.</summary>
internal static partial class VerifierPart
{
    /// <summary>Sentences that fit on the page where he chooses.</summary>
    public const int MostShown = 20;

    private const int ShownOfSentence = 120;

    /// <summary>False while there is nothing to divide.</summary>
    public static bool IsOffered(ReportDraft draft) => draft.ForVerifier.Count > 0 || SentencesOf(draft).Take(2).Count() == 2;

    public static Reply.Message Question(ReportDraft draft)
    {
        IReadOnlyList<IReadOnlyList<Choice>> restore = draft.ForVerifier.Count > 0
            ? [[ReportPrompts.Button(draft, "leak.ButtonGiveBack", ReportVerb.GiveBack)]]
            : [];
        return new Reply.Message(
            [
                new Sentence("leak.AskVerifierPart"),
                new Sentence("leak.WhoIsVerifier"),
                Sentence.Gap,
                .. SentencesOf(draft).Take(MostShown).Select((one, index) => new Sentence("leak.NumberedSentence", index + 1, Excerpt.Of(one, ShownOfSentence))),
                .. draft.ForVerifier.Select(one => new Sentence("leak.VerifiersSentence", Excerpt.Of(one, ShownOfSentence))),
            ],
            [.. restore, ReportPrompts.WaysOut(draft)]) { Asks = true };
    }

    /// <summary>He typed the numbers of sentences.</summary>
    public static ReportMove Chosen(ReportDraft draft, string typed)
    {
        var sentences = SentencesOf(draft).ToList();
        var numbers = Number().Matches(typed)
            .Select(match => int.TryParse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ToHashSet();
        if (numbers.Count == 0 || numbers.Any(number => number < 1 || number > Math.Min(sentences.Count, MostShown)))
        {
            return new ReportMove(draft, new Sentence("leak.NumbersPlease"));
        }

        var chosen = sentences.Where((_, index) => numbers.Contains(index + 1)).ToList();
        var after = Applied(draft with { ForVerifier = [.. draft.ForVerifier, .. chosen], Stray = null });
        return after.Story.Count == 0
            ? new ReportMove(draft, new Sentence("leak.LeaveOne"))
            : ReportMove.To(VerifierPartSettled, after, new Sentence("leak.VerifierPartTaken", chosen.Count));
    }

    /// <summary>What was set aside stands at the end of the story again.</summary>
    public static ReportMove GivenBack(ReportDraft draft) => ReportMove.To(
        VerifierPartSettled, draft with { Story = [.. draft.Story, .. draft.ForVerifier.Select(one => new Answer(one, 0))], ForVerifier = [] });

    /// <summary>The draft without the verifier's sentences in its story, also after a message was edited.</summary>
    public static ReportDraft Applied(ReportDraft draft) => draft.ForVerifier.Count == 0
        ? draft
        : draft with { Story = [.. draft.Story.Select(part => Without(part, draft.ForVerifier)).Where(part => part.Text.Length > 0)] };

    private static Answer Without(Answer part, IReadOnlyList<string> theirs)
    {
        var sentences = SentencesIn(part.Text).ToList();
        return sentences.Exists(theirs.Contains) ? part with { Text = string.Join(' ', sentences.Where(one => !theirs.Contains(one))) } : part;
    }

    private static IEnumerable<string> SentencesOf(ReportDraft draft) => draft.Story.Where(part => !VoiceMark.IsOne(part.Text)).SelectMany(part => SentencesIn(part.Text));

    private static IEnumerable<string> SentencesIn(string text) => Break().Split(text).Select(one => one.Trim()).Where(one => one.Length > 0);

    /// <summary>After a full stop, but not after "Jl.", "No." and other abbreviations.</summary>
    [GeneratedRegex(
        @"(?<=[.!?…])(?<!\b(?:jl|no|gg|kec|kab|kel|ds|rt|rw|hj?|dr|drs|ir|tgl|pkl|bpk|sdr|dll|dsb|\p{L})\.)[ \t]+|\n+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
