using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Where he himself lives; an address of the act is evidence and is not marked.</summary>
internal static partial class HomeLeaks
{
    public static IEnumerable<LeakMark> In(string text) => MyHouse().Matches(text)
        .Concat(ILive().Matches(text))
        .Select(match => new LeakMark(match.Index, HintExtent.Address(text, match.Index + match.Length) - match.Index, LeakKind.Home));

    [GeneratedRegex(
        """
        (?<![\p{L}])(?:
            (?:(?:depan|sebelah|belakang|samping|dekat|seberang|teras|halaman|pagar|berdempetan[ ]dengan|bersebelahan[ ]dengan|berhadapan[ ]dengan|menempel[ ]dengan|balkon|jendela|kamar|lantai[ ]\p{L}+)[ ])?
            (?:(?:rumah|kos|kost|kosan|kontrakan|domisili|tempat[ ]tinggal|alamat|warung|toko|kios|bengkel|sawah|kebun|ladang|rt|rw|gang)[ ](?:saya|kami|aku|gue)|rumahku|kosku)
          | my[ ](?:house|home|address)
        )(?![\p{L}]):?
        (?:[ ](?:persis|tepat|pas|berada|ada|cuma|hanya)){0,2}(?:[ ](?:di[ ])?(?:depan|sebelah|belakang|samping|dekat|seberang)[ ]\p{L}+)?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MyHouse();

    [GeneratedRegex(
        """
        (?<![\p{L}])(?:
            (?:saya|kami|aku)[ ](?:(?:juga|memang|sendiri)[ ])?(?:(?:tinggal|berdomisili|bermukim|menetap|berumah|bertempat[ ]tinggal|mengontrak|ngontrak|ngekos|kos)[ ]di|(?:warga|penduduk)(?=[ ](?:rt|rw|gang|jalan|jl|dusun|blok|perum)))
          | I[ ]live[ ](?:at|in|on|near)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ILive();
}
