using System.Text.RegularExpressions;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>Counts what a reader has to read. What he told himself and is shown back does not count.</summary>
internal static partial class WordCount
{
    private static readonly string[] s_shownBack =
    [
        "report.Review", "breach.Review", "leak.VerifiersSentence", "report.AnswerNow", "report.AskMoreStory", "leak.Passage", "leak.NumberedSentence",
        "report.AccusedRead", "pause.YouWrote", "report.AccusedLine", "report.EvidenceLine",
    ];

    public static int In(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(token => token.Any(char.IsLetterOrDigit));

    public static int In(Language language, IReadOnlyList<Sentence> says) => says.Sum(sentence => In(OursIn(language, sentence)));

    /// <summary>The sentences of a text. A line is one, too, but not where the next goes on in small letters; a colon within a line ends none, nor does the dot of a number before an item.</summary>
    public static IEnumerable<string> SentencesOf(string text) => End().Split(text).Where(part => In(part) > 0);

    /// <summary>The same where nothing but a stop ends one: headings and items run on into what follows.</summary>
    public static IEnumerable<string> StopsOf(string text) => Stop().Split(text).Where(part => In(part) > 0);

    /// <summary>What stands in the phrase book of a sentence that shows his answer, and everything of any other.</summary>
    public static string OursIn(Language language, Sentence sentence) => s_shownBack.Any(key => sentence.Key.StartsWith(key, StringComparison.Ordinal))
        ? Place().Replace(Phrasebook.Raw(language, sentence.Key), "")
        : Phrasebook.Text(language, sentence);

    [GeneratedRegex(@"(?<!(?:^|\n)\d+)[.!?…]+(?=\s|$)|\n(?!\p{Ll})")]
    private static partial Regex End();

    [GeneratedRegex(@"(?<!(?:^|\n)\d+)[.!?…]+(?=\s|$)")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
