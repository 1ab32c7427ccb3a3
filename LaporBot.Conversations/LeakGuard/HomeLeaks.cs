using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Where he himself lives; an address of the act is evidence and is not marked.</summary>
internal static partial class HomeLeaks
{
    private const string Beside =
        """
        (?:depan|sebelah|belakang|samping|dekat|seberang)(?:nya)?[ ](?:kantor|balai|rumah|lapangan|pasar|posko|sekolah|kecamatan|kelurahan|masjid|gereja|gedung|aula|terminal)(?:[ ](?:lurah|camat|desa|dinas|kelurahan|kecamatan|bupati|kepala|kades))?
        """;

    public static IEnumerable<LeakMark> In(string text) => MyHouse().Matches(text)
        .Concat(ILive().Matches(text))
        .Select(match => new LeakMark(match.Index, HintExtent.Address(text, match.Index + match.Length) - match.Index, LeakKind.Home));

    [GeneratedRegex(
        """
        (?<![\p{L}])(?:
            (?:(?:depan|sebelah|belakang|samping|dekat|seberang|teras|halaman|pagar|pager|tembok|pohon|dinding|berdempetan[ ]dengan|bersebelahan[ ]dengan|berhadapan[ ]dengan|menempel[ ]dengan|balkon|jendela|kamar|lantai[ ][\p{L}0-9]+)[ ])?
            (?:(?:rumah(?:[ ](?:orang[ ]tua|mertua|bapak|ibu|emak|nenek|kakek|kakak|adik|paman|saudara))?|kos|kost|kosan|kos-kosan|kontrakan|domisili|tempat[ ]tinggal|alamat|warung|toko|kios|lapak|bengkel|sawah|kebun|ladang|(?<!(?:pak|bu|bapak|ibu|ketua)[ ])(?:rt|rw)|gang)[ ](?:saya|kami|aku|gue)|rumahku|kosku|(?:saya|kami|kita)[ ](?:pu|pung|pe|punya)[ ](?:rumah|kos|kontrakan|warung))
          | my[ ](?:house|home|address)
        )(?![\p{L}]):?
        (?:[ ](?:persis|tepat|pas|berada|ada|cuma|hanya|mung|selisih|seling|itu|memang)){0,2}(?:[ ](?:di[ ])?(?:depan|sebelah|belakang|samping|dekat|seberang)(?:nya)?(?:[ ](?:kantor|balai|rumah))?[ ]\p{L}+|[ ](?:rong|dua|satu|tiga|[0-9])[ ]rumah)?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MyHouse();

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:saya|kami|aku)[ ](?:(?:juga|memang|sendiri|kan|sudah|lama|asli|yang)[ ]){0,2}(?:(?:tinggal(?:nya)?|berdomisili|bermukim|menetap|berumah|bertempat[ ]tinggal|mengontrak|ngontrak|ngekos|ngekost|kos|jualan|berjualan|dagang|berdagang|mangkal|buka[ ]\p{L}+)[ ](?:persis[ ])?(?:di(?:[ ]{{Beside}})?|{{Beside}})
                |(?:pedagang|penjual|tukang)[ ]\p{L}+[ ](?:di[ ])?{{Beside}}|penghuni[ ](?:kos|kost|kontrakan)(?:[ ]di)?|(?:ketua|sekretaris|bendahara)[ ](?:rt|rw)|orang(?:[ ]asli)?(?=[ ](?:dusun|rt|rw|kampung|perumahan|gang|blok)[ ])|(?:warga|penduduk)(?=[ ](?:rt|rw|gang|jalan|jl|dusun|blok|perum)))
          | I[ ]live[ ](?:at|in|on|near)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ILive();
}
