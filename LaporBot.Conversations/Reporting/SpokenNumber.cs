using System.Collections.Frozen;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Nomor 2", "yang kedua": a number that is told in words where one of several is chosen.</summary>
internal static class SpokenNumber
{
    private static readonly FrozenSet<string> s_before = ((string[])["nomor", "nomer", "no", "ke", "pilihan", "pilih", "opsi", "number"]).ToFrozenSet();
    private static readonly FrozenSet<string> s_besides = ((string[])["yang", "yg", "saja", "aja", "ya", "itu", "deh", "the"]).ToFrozenSet();
    private static readonly string[] s_last = ["terakhir", "last"];

    private static readonly string[][] s_ordinals =
        [["pertama", "first"], ["kedua", "second"], ["ketiga", "third"], ["keempat", "fourth"], ["kelima", "fifth"], ["keenam", "sixth"]];

    private static readonly string[] s_cardinals = ["satu", "dua", "tiga", "empat", "lima", "enam"];

    /// <param name="last">How many there are to choose from, where "yang terakhir" can be meant.</param>
    /// <returns>Null when the text says anything else.</returns>
    public static int? In(string typed, int? last = null)
    {
        var words = string.Concat(typed.ToLowerInvariant().Select(sign => char.IsLetterOrDigit(sign) ? sign : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !s_besides.Contains(word))
            .ToList();
        var told = words.Where(word => !s_before.Contains(word)).ToList();
        if (told is not [var only])
        {
            return null;
        }

        var isNumbered = words.Count > told.Count;
        return Array.FindIndex(s_ordinals, names => names.Contains(only)) is >= 0 and var at ? at + 1
            : s_last.Contains(only) ? last
            : isNumbered && Array.IndexOf(s_cardinals, only) is >= 0 and var counted ? counted + 1
            : isNumbered && only.All(char.IsAsciiDigit) && only.Length <= 3 ? int.Parse(only, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
