namespace LaporBot.Conversations.LeakGuard;

/// <summary>The writer's own names: whole in any spelling, a single word of them where it is written as a name.</summary>
internal static class NameLeaks
{
    private const int ShortestWord = 3;

    // Words people put into their profile that are no name, or are everybody's.
    private static readonly HashSet<string> s_ordinary = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "akun", "aku", "anak", "bapak", "bu", "bunda", "contoh", "desa", "dan", "guru", "haji", "hajah", "ibu", "kang", "mas", "mbak",
        "muhammad", "nama", "netral", "official", "orang", "pak", "pelapor", "rakyat", "saksi", "saya", "si", "sang", "the", "warga",
    };

    public static IEnumerable<LeakMark> In(string text, KnownNames known) =>
        Whole(text, known).Concat(SingleWords(text, known).Where(mark => char.IsUpper(text[mark.Start]))).OrderByDescending(mark => mark.Length);

    /// <summary>File names are written without capitals and spaces: "surat_melati-2.pdf".</summary>
    public static IEnumerable<LeakMark> InFileName(string name, KnownNames known)
    {
        var spaced = string.Concat(name.Select(sign => char.IsLetter(sign) ? sign : ' '));
        return Whole(name, known).Concat(Whole(spaced, known)).Concat(SingleWords(spaced, known)).OrderByDescending(mark => mark.Length);
    }

    private static IEnumerable<LeakMark> Whole(string text, KnownNames known) => known.Own
        .Select(name => name.Trim().TrimStart('@'))
        .Where(name => name.Length >= ShortestWord && !s_ordinary.Contains(name) && !known.Accused.Contains(name, StringComparer.OrdinalIgnoreCase))
        .SelectMany(name => Places(text, name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<LeakMark> SingleWords(string text, KnownNames known)
    {
        var theirs = known.Accused.SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return known.Own.SelectMany(WordsOf)
            .Where(word => word.Length >= ShortestWord && !s_ordinary.Contains(word) && !theirs.Contains(word))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(word => Places(text, word, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<LeakMark> Places(string text, string sought, StringComparison spelling)
    {
        for (var at = text.IndexOf(sought, spelling); at >= 0; at = text.IndexOf(sought, at + sought.Length, spelling))
        {
            var end = at + sought.Length;
            if ((at == 0 || !IsWordPart(text[at - 1])) && (end == text.Length || !IsWordPart(text[end])))
            {
                var start = at > 0 && text[at - 1] == '@' ? at - 1 : at;
                yield return new LeakMark(start, end - start, LeakKind.Name);
            }
        }
    }

    private static string[] WordsOf(string name) => name.Split([' ', '.', ',', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
