using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Where he himself lives; an address of the act is evidence and is not marked.</summary>
internal static partial class HomeLeaks
{
    private const string Beside =
        $$"""
        {{WordClasses.Beside}}[ ]{{WordClasses.Landmark}}(?:[ ](?:lurah|camat|desa|dinas|kelurahan|kecamatan|bupati|distrik|kepala|kades))?
        """;

    private const string Part =
        """
        (?:depan|sebelah|belakang|samping|dekat|seberang|teras|halaman|pekarangan|garasi|atap|gang|pagar|pager|tembok|pohon|dinding|(?:berdempetan|bersebelahan|berhadapan|menempel)[ ]dengan|balkon|jendela|pintu|kamar|lantai[ ][\p{L}0-9]+)
        """;

    // A house, a room, a shop or a field: where he can be found.
    private const string Place =
        """
        (?:rumah(?:[ ](?:orang[ ]tua|makan|mertua|bapak|ibu|emak|nenek|kakek|kakak|adik|paman|saudara))?|kos|kost|kosan|kos-kosan|kamar|kontrakan|domisili|tempat[ ]tinggal|alamat|warung|kedai|kafe|depot|konter|toko|kios|ruko|lapak|gerobak|salon|bengkel|pangkalan|sawah|kebun|ladang|tambak
          |(?<!(?:pak|bu|bapak|ibu|ketua)[ ])(?:rt|rw)|gang)
        """;

    private const string Dwells =
        """
        (?:tinggal(?:nya)?|berdomisili|bermukim|menetap|(?:menumpang|numpang|nginap|nginep)(?=[ ]di[ ](?:kontrakan|kos|rumah|tempat))|mondok|berumah|bertempat[ ]tinggal|mengontrak|ngontrak|ngekos|ngekost|kos|(?:jualan|berjualan|dagang|berdagang)(?:[ ](?!di[ ])\p{L}+)?|mangkal|buka[ ]\p{L}+)
        """;

    public static IEnumerable<LeakMark> In(string text) => MyHouse().Matches(text)
        .Concat(ILive().Matches(text))
        .Select(match => new LeakMark(match.Index, HintExtent.Address(text, match.Index + match.Length) - match.Index, LeakKind.Home));

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:{{Part}}[ ]){0,2}
            (?:{{Place}}[ ](?:saya|kami|aku|gue)|rumahku|kosku|(?:saya|kami|kita)[ ](?:pu|pung|pe|punya)[ ](?:rumah|kos|kontrakan|warung))
          | (?:(?:blok|desa|dusun|gang|kampung|kompleks?|perumahan|rt|rw)[ ])?tempat[ ](?:saya|kami)[ ]{{Dwells}}
          | my[ ](?:house|home|address)
        )(?![\p{L}]):?
        (?:[ ](?:persis|tepat|pas|berada|ada|cuma|hanya|mung|selisih|seling|itu|memang)){0,2}(?:[ ](?:di[ ])?{{WordClasses.Beside}}(?:[ ](?:dari|dengan|sama))?(?:[ ](?:kantor|balai|rumah))?[ ]\p{L}+|[ ](?:menghadap|ngadep|hadap)[ ](?:ke[ ]?)?\p{L}+|[ ]yang[ ](?:cat|bercat|pagar|warna)[ ]\p{L}+(?:[ ]{{WordClasses.Beside}}[ ]\p{L}+)?|[ ](?:rong|dua|satu|tiga|[0-9])[ ]rumah)?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MyHouse();

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:saya|kami|aku)[ ](?:(?:juga|memang|sendiri|kan|sudah|lama|asli|yang)[ ]){0,2}(?:{{Dwells}}[ ](?:persis[ ])?(?:di(?:[ ](?:{{Beside}}|rumah[ ]\p{L}+))?|{{Beside}})
                |(?:pedagang|penjual|tukang)[ ]\p{L}+[ ](?:di[ ])?{{Beside}}|penghuni[ ](?:kos|kost|kontrakan)(?:[ ]di)?|(?:ketua|sekretaris|bendahara)[ ](?:rt|rw)|orang(?:[ ]asli)?(?=[ ](?:dusun|rt|rw|kampung|perumahan|gang|blok)[ ])|(?:(?:warga|penduduk|anak|dari|di)[ ])?(?:rt|rw)[ ]?[0-9]{1,3}|(?:warga|penduduk)(?=[ ](?:rt|rw|gang|jalan|jl|dusun|blok|perum)))
          | I[ ]live[ ](?:at|in|on|near)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ILive();
}
