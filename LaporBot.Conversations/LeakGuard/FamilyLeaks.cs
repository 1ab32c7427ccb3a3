using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Whose relative, friend or neighbour he is. A relative who only looked on tells nothing and is not marked.</summary>
internal static partial class FamilyLeaks
{
    private const string Kin =
        """
        (?:(?:kakak|adik|abang)[ ]ipar|anak[ ]tiri|istri|suami|menantu|mertua|ipar|sepupu|keponakan|paman|bibi|tante|om|anak|adik|kakak|abang|orang[ ]tua|ayah|bapak|ibu|tetangga|teman|sahabat|pacar|mantan[ ](?:(?:kakak|adik|abang)[ ]ipar|anak[ ]tiri|istri|suami|pacar)
          |pasangan|emak|mamak|uwak|pakde|bude|pakdhe|budhe|paklik|bulik|mamang|bibik|besan|cucu|kakek|nenek|kerabat|saudara|keluarga)
        """;

    private const string Role =
        """
        (?:kader|satpam|security|linmas|panitia|karyawan|kontrak|honor|thl|kepala|ketua|tukang|tenaga|anggota|guru|honorer|sekretaris\p{L}*|staf\p{L}*|pegawai|asn|pns|pppk|bidan|perawat|dokter|camat|lurah|kades|sekdes|bendahara|ajudan\p{L}*|sopir\p{L}*|kabid|kasi|kasubag
          |kasun|perangkat|operator|murid(?:nya)?|siswa(?:nya)?|ikut[ ]di(?:tekan|paksa|suruh|ancam)|sekolah[ ]di|yang[ ](?:jadi|menjadi|pegang|memegang)|bekerja|kerja|bertugas|berdinas|mengajar|bawahan\p{L}*|anak[ ]buah\p{L}*)
        """;

    private const string Them =
        """
        (?:terlapor|pelaku|dia|ia|beliau|(?:pak|bu|bapak|ibu)[ ](?:camat|lurah|kades|sekda|kadis|kepala|sekdes|kadus|guru)(?:nya)?)
        """;

    private const string Bound =
        """
        (?:sepupuan|saudaraan|besanan|iparan|kerabatan|temenan|temanan|berteman|bertetangga|satu[ ](?:keluarga|kampung|gang|rt|rw|komplek|kompleks))
        """;

    public static IEnumerable<LeakMark> In(string text) => IAmTheirs().Matches(text)
        .Concat(TheyAreMine().Matches(text))
        .Select(match => new LeakMark(match.Index, match.Length, LeakKind.Family))
        .Concat(MineIs().Matches(text).Select(match => new LeakMark(match.Index, HintExtent.Clause(text, match.Index + match.Length) - match.Index, LeakKind.Family)));

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:saya|kami|aku)[ ](?:(?:adalah|juga|masih|memang|ini)[ ])?(?:tetangga[ ](?:depan|sebelah|belakang)[ ]rumahnya|{{Kin}}(?:[ ](?:dekat|kandung|tiri|jauh|lama|main|smp|sma|smk|sd|kuliah|sekolah|sekelas|kecil))?(?:nya(?:[ ](?:si[ ])?(?:terlapor|pelaku|beliau|dia))?|[ ](?:dari[ ]|dengan[ ])?(?:terlapor|pelaku|beliau|dia|calon|(?:pak|bu|bapak|ibu)[ ](?:camat|lurah|kades|bupati|wali[ ]kota|sekda|kadis|kepala|sekdes|kadus|dokter|guru)\p{L}*)))
          | (?:saya|kami|aku)[ ](?:(?:masih|juga|memang)[ ])?(?:ada[ ]hubungan[ ])?(?:saudara|kerabat|keluarga|bersaudara|bertetangga|tetanggaan|berteman|sekampung)[ ](?:dengan|sama)[ ](?:terlapor|pelaku|beliau|dia|orang[ ]itu)
          | (?:saya|kami)[ ](?:sama|dengan|dan)[ ]{{Them}}[ ](?:(?:masih|juga|memang)[ ])?{{Bound}}
          | (?:saya|kami)[ ](?:(?:masih|juga|memang)[ ])?{{Bound}}[ ](?:sama|dengan)[ ]{{Them}}
          | (?:saya|kami)[ ]tetangga[ ](?:satu|se)[ ]?(?:gang|rt|rw|kampung|komplek|kompleks|dusun|desa)(?:[ ](?:sama|dengan|dari)[ ](?:(?:pak|bu|bapak|ibu)[ ])?\p{L}+)?
          | (?:rumah|rumahnya)[ ](?:dia|beliau|terlapor|ia)?[ ]?(?:bersebelahan|berdempetan|berhadapan|sebelah)[ ](?:sama|dengan)[ ](?:saya|kami)
          | I[ ]?(?:am|'m)[ ](?:his|her)[ ](?:\p{L}+[ ])?(?:wife|husband|son|daughter|cousin|nephew|niece|neighbou?r|brother|sister|friend)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex IAmTheirs();

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:terlapor|pelaku|dia|ia|beliau|orang[ ]itu|yang[ ]bersangkutan|(?:pak|bu|bapak|ibu)[ ](?:camat|lurah|kades|bupati|sekda|kadis|sekdes|kadus))(?:nya)?[ ](?:(?:adalah|itu|ini|masih|juga|kan|memang)[ ]){0,2}{{Kin}}(?:[ ](?:dekat|kandung|tiri|jauh|lama|main|smp|sma|smk|sd|kuliah|sekolah|sekelas|kecil|ngaji|sekampung|{{Kin}}))?[ ](?:saya|kami|aku)
          | (?:saya|kami|kita)[ ](?:pu|pung|pe|punya)[ ]{{Kin}}
          | (?:terlapor|pelaku|dia|ia|beliau)[ ](?:menikah|nikah|kawin|tunangan|bertunangan|pacaran)[ ](?:sama|dengan)[ ]{{Kin}}[ ](?:saya|kami)
          | (?:terlapor|pelaku|dia|ia|beliau)[ ](?:(?:adalah|itu|ini|juga)[ ])?(?:guru|wali[ ]kelas|dosen|atasan|bos|dokter|majikan|kepala[ ]sekolah)[ ]{{Kin}}[ ](?:saya|kami)
          | (?:tetangga|tetangganya)[ ](?:saya|kami)[ ](?:persis|sendiri|sebelah|depan|belakang)
          | (?:he|she|the[ ]accused)[ ](?:is|was)[ ]my[ ](?:\p{L}+[ ])?(?:uncle|aunt|cousin|brother|sister|father|mother|husband|wife|neighbou?r|son|daughter|nephew|niece)(?:-in-law)?
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TheyAreMine();

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            {{Kin}}(?:[ ](?:kandung|tiri|angkat|perempuan|laki-laki|bungsu|sulung|pertama|kedua|ketiga|ipar))?[ ](?:saya|kami|aku)[ ](?:(?:adalah|juga|sendiri|itu|seorang)[ ])?{{Role}}
          | my[ ](?:husband|wife|uncle|aunt|cousin|brother|sister|father|mother|son|daughter)[ ](?:is|works|teaches|was)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MineIs();
}
