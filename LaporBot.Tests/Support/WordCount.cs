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

    /// <summary>How many sentences a text has; a line without a full stop is one, too.</summary>
    public static int SentencesIn(string text) => End().Split(text).Count(part => In(part) > 0);

    /// <summary>What stands in the phrase book of a sentence that shows his answer, and everything of any other.</summary>
    public static string OursIn(Language language, Sentence sentence) => s_shownBack.Any(key => sentence.Key.StartsWith(key, StringComparison.Ordinal))
        ? Place().Replace(Phrasebook.Raw(language, sentence.Key), "")
        : Phrasebook.Text(language, sentence);

    [GeneratedRegex(@"[.!?:;…]+(?=\s|$)|\n")]
    private static partial Regex End();

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
