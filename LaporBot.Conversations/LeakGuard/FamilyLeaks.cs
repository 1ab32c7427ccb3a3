using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Whose relative, friend or neighbour he is. A relative who only looked on tells nothing and is not marked.</summary>
internal static partial class FamilyLeaks
{
    private const string Kin =
        """
        (?:(?:kakak|adik|abang)[ ]ipar|anak[ ]tiri|orang[ ]tua|bapak[ ](?:adik|kecil|besar|tua)|istri|suami|menantu|mertua|ipar|sepupu|keponakan|paman|bibi|tante|om|anak|adik|kakak|abang|ayah|bapak|ibu|tetangga|teman|sahabat|pacar|tunangan
          |pasangan|emak|mamak|uwak|pakde|bude|pakdhe|budhe|paklik|bulik|mamang|bibik|besan|cucu|kakek|nenek|kerabat|saudara|keluarga|laki(?=[ ](?:saya|aku))|mantan[ ](?:(?:kakak|adik|abang)[ ]ipar|anak[ ]tiri|besan|ipar|istri|menantu|mertua|pacar|suami|tunangan)|calon[ ](?:besan|istri|menantu|mertua|suami))
        """;

    // What a relative is or does that tells whose relative it is.
    private const string Role =
        $$"""
        (?:{{WordClasses.Post}}|anggota|bekerja|berdinas|bertugas|di[ ](?:bagian|bidang|dalam|dinas|kantor|sana|seksi|situ)|honor|ikut[ ]di(?:ancam|paksa|suruh|tekan)|kades|kerja|ketua|kontrak|mengajar|murid(?:nya)?|orang[ ]dalam|pegawai|sekolah[ ]di|siswa(?:nya)?|(?:yang[ ])?(?:masak|mengantar|menjaga|ny[ou]pir\p{L}*)|yang[ ](?:jadi|menjadi|pegang|memegang))
        """;

    private const string Bound =
        """
        (?:sepupuan|saudaraan|besanan|iparan|kerabatan|temenan|temanan|berteman|bertetangga|sekampung|sekelas|seangkatan|satu[ ](?:angkatan|keluarga|kampung|kelas|gang|rt|rw|komplek|kompleks)|(?:besar|tumbuh|main|sekolah|kuliah)[ ](?:bareng|bersama)(?=[ ]))
        """;

    private const string Wed = "(?:menikah|nikah|kawin|tunangan|bertunangan|pacaran|besanan|sekelas|satu[ ]kelas)";

    public static IEnumerable<LeakMark> In(string text) => TheyAreMine().Matches(text)
        .Select(match => new LeakMark(match.Index, match.Length, LeakKind.Family))
        .Concat(MineIs().Matches(text).Select(match => new LeakMark(match.Index, HintExtent.Clause(text, match.Index + match.Length) - match.Index, LeakKind.Family)))
        .Concat(IAmTheirs().Matches(text).Select(match => new LeakMark(match.Index, match.Length, LeakKind.Family)));

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:saya|kami|aku)[ ](?:(?:adalah|juga|masih|memang|ini)[ ])?(?:tetangga[ ](?:depan|sebelah|belakang)[ ]rumahnya|{{Kin}}(?:[ ](?:dekat|kandung|tiri|jauh|lama|main|smp|sma|smk|sd|kuliah|sekolah|sekelas|kecil))?(?:nya(?:[ ](?:si[ ])?(?:terlapor|pelaku|beliau|dia))?|[ ](?:dari[ ]|dengan[ ])?(?:terlapor|pelaku|beliau|dia|calon|(?:pak|bu|bapak|ibu)[ ](?:camat|lurah|kades|bupati|wali[ ]kota|sekda|kadis|kepala|sekdes|kadus|dokter|guru)\p{L}*)))
          | (?:saya|kami|aku)[ ](?:(?:masih|juga|memang)[ ])?(?:ada[ ]hubungan[ ])?(?:saudara|kerabat|keluarga|bersaudara|bertetangga|tetanggaan|berteman|sekampung)[ ](?:dengan|sama)[ ](?:terlapor|pelaku|beliau|dia|orang[ ]itu)
          | (?:saya|kami)[ ](?:sama|dengan|dan)[ ]{{WordClasses.Them}}[ ](?:(?:masih|juga|memang)[ ])?{{Bound}}
          | (?:saya|kami)[ ](?:(?:masih|juga|memang|dulu)[ ])?{{Bound}}[ ](?:(?:sama|dengan)[ ])?{{WordClasses.Them}}
          | (?:saya|kami)[ ]tetangga[ ](?:satu|se)[ ]?(?:gang|rt|rw|kampung|komplek|kompleks|dusun|desa)(?:[ ](?:sama|dengan|dari)[ ](?:(?:pak|bu|bapak|ibu)[ ])?\p{L}+)?
          | (?:rumah|rumahnya)[ ](?:dia|beliau|terlapor|ia)?[ ]?(?:bersebelahan|berdempetan|berhadapan|sebelah)[ ](?:sama|dengan)[ ](?:saya|kami)
          | (?:rumah|tembok|pagar|dinding)(?:[ ]rumah)?[ ](?:saya|kami)[ ](?:ber)?(?:dempet|dempetan|gandeng|gandengan|hadapan|himpitan|nempel|menempel|sebelah|sebelahan|tetangga)[ ](?:sama|dengan)[ ](?:rumah(?:nya)?[ ]?)?{{WordClasses.Them}}?
          | I[ ]?(?:am|'m)[ ](?:his|her)[ ](?:\p{L}+[ ])?(?:wife|husband|son|daughter|cousin|nephew|niece|neighbou?r|brother|sister|friend)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex IAmTheirs();

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:terlapor|pelaku|dia|ia|beliau|orang[ ]itu|yang[ ]bersangkutan|(?:pak|bu|bapak|ibu)[ ](?:camat|lurah|kades|bupati|sekda|kadis|sekdes|kadus))(?:nya)?[ ](?:(?:adalah|itu|ini|masih|juga|kan|memang)[ ]){0,2}{{Kin}}(?:[ ](?:dekat|kandung|tiri|jauh|lama|main|smp|sma|smk|sd|kuliah|sekolah|sekelas|kecil|ngaji|sekampung|(?:belakang|depan|sebelah)(?:[ ]rumah)?|{{Kin}}))?[ ](?:saya|kami|aku)
          | (?:saya|kami|kita|{{WordClasses.Them}}[ ](?:saya|kami))[ ](?:pu|pung|pe|punya)[ ]{{Kin}}
          | {{Wed}}[ ](?:sama|dengan)[ ](?:{{Kin}}[ ](?:saya|kami)|(?:saya|kami|kita)[ ](?:pu|pung|pe|punya)[ ]{{Kin}})
          | (?:(?:anak|bapak|camat|ibu|istri|kades|kepala|lurah|orang|suami)nya|{{WordClasses.Them}})[ ](?:(?:adalah|itu|ini|masih|juga|kan|memang)[ ]){0,2}{{Kin}}(?:[ ](?:kandung|tiri|ipar|sekelas|satu[ ]kelas|sekolah))?[ ]{{Kin}}[ ](?:saya|kami)
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
            {{Kin}}(?:[ ](?:kandung|tiri|angkat|perempuan|laki-laki|bungsu|sulung|pertama|kedua|ketiga|ipar))?[ ](?:saya|kami|aku)[ ](?:(?:adalah|juga|sendiri|itu|seorang|ada|kan|masih|dulu)[ ]){0,2}(?:{{Role}}|{{Kin}}nya[ ]{{WordClasses.Them}}|(?:yang[ ])?{{Wed}}[ ](?:sama|dengan)[ ](?:\p{L}{3,}nya|(?:(?:adik|anak|kakak|keponakan)[ ])?{{WordClasses.Them}}))
          | my[ ](?:husband|wife|uncle|aunt|cousin|brother|sister|father|mother|son|daughter)[ ](?:is|works|teaches|was)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MineIs();
}
