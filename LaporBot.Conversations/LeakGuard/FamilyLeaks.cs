using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Whose relative, friend or neighbour he is. A relative who only looked on tells nothing and is not marked.</summary>
internal static partial class FamilyLeaks
{
    private const string Kin =
        """
        (?:(?:kakak|adik|abang)[ ]ipar|anak[ ]tiri|istri|suami|menantu|mertua|ipar|sepupu|keponakan|paman|bibi|tante|om|anak|adik|kakak|abang|orang[ ]tua|ayah|bapak|ibu|tetangga|teman|sahabat|pacar|mantan[ ](?:(?:kakak|adik|abang)[ ]ipar|anak[ ]tiri|istri|suami|pacar)
          |besan|cucu|kakek|nenek|kerabat|saudara|keluarga)
        """;

    private const string Role =
        """
        (?:kepala|ketua|tukang|tenaga|anggota|guru|honorer|sekretaris\p{L}*|staf\p{L}*|pegawai|asn|pns|pppk|bidan|perawat|dokter|camat|lurah|kades|sekdes|bendahara|ajudan\p{L}*|sopir\p{L}*|kabid|kasi|kasubag
          |bekerja|kerja|bertugas|berdinas|mengajar|bawahan\p{L}*|anak[ ]buah\p{L}*)
        """;

    public static IEnumerable<LeakMark> In(string text) => IAmTheirs().Matches(text)
        .Concat(TheyAreMine().Matches(text))
        .Select(match => new LeakMark(match.Index, match.Length, LeakKind.Family))
        .Concat(MineIs().Matches(text).Select(match => new LeakMark(match.Index, HintExtent.Clause(text, match.Index + match.Length) - match.Index, LeakKind.Family)));

    [GeneratedRegex(
        $"""
        (?<![\p{"{L}"}])(?:
            (?:saya|kami|aku)[ ](?:(?:adalah|juga|masih|memang|ini)[ ])?(?:tetangga[ ](?:depan|sebelah|belakang)[ ]rumahnya|{Kin}(?:[ ](?:dekat|kandung|tiri|jauh|lama|main|smp|sma|smk|sd|kuliah|sekolah|sekelas|kecil))?(?:nya|[ ](?:dari[ ]|dengan[ ])?(?:terlapor|pelaku|beliau|dia|calon)))
          | (?:saya|kami|aku)[ ](?:(?:masih|juga|memang)[ ])?(?:ada[ ]hubungan[ ])?(?:saudara|kerabat|keluarga|bersaudara|bertetangga|tetanggaan|berteman|sekampung)[ ](?:dengan|sama)[ ](?:terlapor|pelaku|beliau|dia|orang[ ]itu)
          | I[ ]?(?:am|'m)[ ](?:his|her)[ ](?:\p{"{L}"}+[ ])?(?:wife|husband|son|daughter|cousin|nephew|niece|neighbou?r|brother|sister|friend)
        )(?![\p{"{L}"}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex IAmTheirs();

    [GeneratedRegex(
        $"""
        (?<![\p{"{L}"}])(?:
            (?:terlapor|pelaku|dia|ia|beliau|orang[ ]itu|yang[ ]bersangkutan)[ ](?:(?:adalah|itu|ini|masih|juga)[ ])?{Kin}(?:[ ](?:dekat|kandung|tiri|jauh))?[ ](?:saya|kami|aku)
          | (?:he|she|the[ ]accused)[ ](?:is|was)[ ]my[ ](?:\p{"{L}"}+[ ])?(?:uncle|aunt|cousin|brother|sister|father|mother|husband|wife|neighbou?r|son|daughter|nephew|niece)(?:-in-law)?
        )(?![\p{"{L}"}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TheyAreMine();

    [GeneratedRegex(
        $"""
        (?<![\p{"{L}"}])(?:
            {Kin}[ ](?:saya|kami|aku)[ ](?:(?:adalah|juga|sendiri|itu|seorang)[ ])?{Role}
          | my[ ](?:husband|wife|uncle|aunt|cousin|brother|sister|father|mother|son|daughter)[ ](?:is|works|teaches|was)
        )(?![\p{"{L}"}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MineIs();
}
