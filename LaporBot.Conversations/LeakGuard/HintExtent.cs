using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>How far a hint reaches: "saya bekerja di" goes on to the office, "rumah saya di" to the address.</summary>
internal static partial class HintExtent
{
    private const int MostWords = 6;
    private const int MostAddressWords = 14;

    /// <summary>On to the end of the clause, a few words at most.</summary>
    public static int Clause(string text, int end)
    {
        var walked = Walk(text, end, NextWord(), MostWords, word => !Stop().IsMatch(word));
        return walked > end && ThatOne().Match(text, walked) is { Success: true } pointing ? walked + pointing.Length : walked;
    }

    /// <summary>On over the parts of an address.</summary>
    public static int Address(string text, int end) =>
        Walk(text, end, NextAddressWord(), MostAddressWords, word => char.IsUpper(word[0]) || word.Any(char.IsAsciiDigit) || AddressWord().IsMatch(word));

    private static int Walk(string text, int end, Regex next, int most, Func<string, bool> goesOn)
    {
        for (var words = 0; words < most; words++)
        {
            var match = next.Match(text, end);
            if (!match.Success || !goesOn(match.Groups["word"].Value))
            {
                break;
            }

            end = match.Index + match.Length;
        }

        return end;
    }

    [GeneratedRegex(@"\G (?:itu|ini|tersebut|juga)(?![\p{L}])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ThatOne();

    [GeneratedRegex(@"\G (?<word>[\p{L}0-9][\p{L}0-9/'\-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex NextWord();

    [GeneratedRegex(
        @"\G(?:\.? |, ?(?=(?:jalan|jl|gang|gg|no|nomor|blok|rt|rw|desa|dusun|kelurahan|kel|kecamatan|kec|perum\w*)\b)|/(?=r[tw]))(?<word>[\p{L}0-9][\p{L}0-9/\-]*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NextAddressWord();

    [GeneratedRegex(
        @"^(?:jalan|jl|gang|gg|no|nomor|blok|rt|rw|desa|dusun|kelurahan|kel|kecamatan|kec|perum|perumahan|komplek|kompleks|kampung|nagari|jorong|korong|gampong|lorong|lingkungan|banjar|dukuh|distrik|raya|di|at|street)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressWord();

    [GeneratedRegex(
        @"^(?:yang|dan|atau|saat|ketika|jadi|karena|sehingga|lalu|waktu|tetapi|tapi|itu|ini|juga|sejak|maka|untuk|agar|supaya|di(?!nas|s|re|vi|klat)\p{L}{4,}|semua|makanya|jadinya|gara|tau|liat|lihat|jam|pukul|mereka|sempat|tiap|setiap|tadi|kemarin|disuruh|dikasih|dipaksa|malah|terus|trus|lah|sih|kok|dapat|takut|ikut|sudah|tidak|melihat|tahu|tersebut|saya|kami|spanduk|so|and|but|since|when|that|who|for)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stop();
}
