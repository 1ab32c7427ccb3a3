using System.Collections.Frozen;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Which words of a sentence name people, posts and offices, from <c>spoken-list.txt</c>.</summary>
internal static class SpokenWords
{
    private const int LongestTitle = 8;
    private const int ShortestBelonging = 7;

    private static readonly Sayings s_list = Sayings.Beside(typeof(SpokenWords), "spoken-list.txt");

    private static readonly FrozenSet<string> s_address = s_list.WordsOf("address");
    private static readonly FrozenSet<string> s_posts = s_list.WordsOf("post");
    private static readonly FrozenSet<string> s_work = s_list.WordsOf("work");
    private static readonly FrozenSet<string> s_places = s_list.WordsOf("place");
    private static readonly FrozenSet<string> s_fields = s_list.WordsOf("field");
    private static readonly FrozenSet<string> s_agencies = s_list.WordsOf("agency");
    private static readonly FrozenSet<string> s_nobody = s_list.WordsOf("nobody");
    private static readonly FrozenSet<string> s_acts = s_list.WordsOf("act");
    private static readonly FrozenSet<string> s_titles = s_list.WordsOf("title");
    private static readonly FrozenSet<string> s_linking = s_list.WordsOf("linking");

    public static string[] Of(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static bool IsAddress(string word) => s_address.Contains(Plain(word));

    public static bool IsPost(string word) => s_posts.Contains(Plain(word));

    public static bool IsWork(string word) => s_work.Contains(Plain(word));

    public static bool IsLinking(string word) => s_linking.Contains(Plain(word));

    public static bool IsAgency(string word) => s_agencies.Contains(Plain(word));

    public static bool IsAct(string word) => s_acts.Contains(Plain(word));

    /// <summary>True for the word with which an office may begin that holds "dan" itself.</summary>
    public static bool MayHoldAnd(string word) => s_fields.Contains(Plain(word)) || s_places.Contains(Plain(word)) || IsWork(word);

    public static bool BeginsOffice(string word) => IsPost(word) || IsLinking(word) || MayHoldAnd(word);

    public static bool IsTitle(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetter)).ToLowerInvariant();
        return s_titles.Contains(letters) || (word.IndexOf('.', StringComparison.Ordinal) > 0 && letters.Length is > 1 and <= LongestTitle && !IsAddress(word));
    }

    /// <summary>True for a word that can be part of somebody's name: "istrinya" and "warga" cannot.</summary>
    public static bool IsName(string word)
    {
        var plain = Plain(word);
        return plain.Length > 0
            && plain.All(letter => char.IsLetter(letter) || letter is '.' or '\'' or '’' or '-')
            && !s_nobody.Contains(plain) && !s_agencies.Contains(plain)
            && !(plain.Length >= ShortestBelonging && plain.EndsWith("nya", StringComparison.Ordinal));
    }

    private static string Plain(string word) => word.ToLowerInvariant().Trim('.', ',', '(', ')', '!');
}
