using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>A text in the words that the rules know, and where each of them stands in the text as it was written.</summary>
internal sealed partial class PlainSpelling
{
    // What a sentence begins behind.
    private static readonly SearchValues<char> s_begins = SearchValues.Create(".!?:;\n\r\"“(•-");

    private readonly List<(int At, int End, int Start, int Stop)>? _changed;

    private PlainSpelling(string text, List<(int At, int End, int Start, int Stop)>? changed) => (Text, _changed) = (text, changed);

    public string Text { get; }

    public static PlainSpelling Of(string written)
    {
        StringBuilder? plain = null;
        List<(int At, int End, int Start, int Stop)>? changed = null;
        var from = 0;
        foreach (var word in Word().EnumerateMatches(written))
        {
            if (IsAName(written, word.Index, word.Length) || PlainOf(written.Substring(word.Index, word.Length)) is not { } known)
            {
                continue;
            }

            plain ??= new StringBuilder(written.Length + known.Length);
            changed ??= [];
            plain.Append(written, from, word.Index - from);
            from = word.Index + word.Length;
            changed.Add((plain.Length, plain.Length + known.Length, word.Index, from));
            plain.Append(char.IsUpper(written[word.Index]) ? char.ToUpperInvariant(known[0]) : known[0]).Append(known, 1, known.Length - 1);
        }

        return plain is null ? new PlainSpelling(written, null) : new PlainSpelling(plain.Append(written, from, written.Length - from).ToString(), changed);
    }

    /// <summary>The mark in the text as it was written; a word that was read otherwise is marked as a whole.</summary>
    public LeakMark Written(LeakMark mark)
    {
        if (_changed is null)
        {
            return mark;
        }

        var (start, _) = PlaceOf(mark.Start);
        var (_, end) = PlaceOf(mark.End - 1);
        return new LeakMark(start, end - start, mark.Kind);
    }

    private (int Start, int End) PlaceOf(int at)
    {
        var shift = 0;
        foreach (var one in _changed!)
        {
            if (at < one.At)
            {
                break;
            }

            if (at < one.End)
            {
                return (one.Start, one.Stop);
            }

            shift = one.Stop - one.End;
        }

        return (at + shift, at + shift + 1);
    }

    // "Camat Beta" is somebody; "Beta kerja di sini" and "BETA KERJA" are not.
    private static bool IsAName(string written, int at, int length) =>
        char.IsUpper(written[at])
        && written.AsSpan(at, length).ContainsAnyInRange('a', 'z')
        && written.AsSpan(0, at).TrimEnd(' ') is [.., var before]
        && !s_begins.Contains(before);

    // "guru2" is "guru", "kos2an" is "kosan".
    private static string? PlainOf(string word)
    {
        if (word.IndexOf('2', StringComparison.Ordinal) is not (var twice and > 0))
        {
            return EverydayWords.Plain(word);
        }

        var stem = word[..twice];
        return (EverydayWords.Plain(stem) ?? stem) + word[(twice + 1)..];
    }

    [GeneratedRegex(@"\p{L}+(?:2(?:an|nya)?(?![\p{L}0-9]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
