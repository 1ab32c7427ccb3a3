using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>Where he works and under whom. "Kepala desa kami" and "lurah kami" are everybody's in the place and are not marked.</summary>
internal static partial class WorkLeaks
{
    public static IEnumerable<LeakMark> In(string text) => Mine().Matches(text)
        .Select(match => new LeakMark(match.Index, match.Length, LeakKind.Work))
        .Concat(IAm().Matches(text).Select(match => new LeakMark(match.Index, HintExtent.Clause(text, match.Index + match.Length) - match.Index, LeakKind.Work)));

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:(?:apel|grup|group|lingkungan|mantan|orang|pegawai|rapat|staf)[ ])?(?:kantor|meja[ ]kerja|meja|loket|ruang[ ](?:kerja|guru|staf|dosen|tu|dinas)|ruangan|tempat[ ]kerja|instansi|dinas|unit[ ]kerja|unit|bagian|seksi|bidang|sekolah|kampus|puskesmas|opd|skpd
              |atasan|bos|boss|pimpinan|kepala[ ](?!desa|dusun|daerah|kampung)\p{L}+(?:[ ]\p{L}+)?|kadis|kabid|kasi|kasubag|kasubbag|camat(?=[ ]saya)|lurah(?=[ ]saya)|sekcam
              |(?:rekan|teman|kawan)[ ](?:kerja|kantor|sekantor|sejawat|seruangan)|(?:rekan|teman|kawan)[ ](?:satu[ ])?(?:tim|bagian|seksi|bidang|kantor|dinas)|rekan|kolega|bawahan|anak[ ]buah|majikan|juragan)
            (?:[ ]langsung)?[ ](?:{{WordClasses.Me}}|kita)(?![\p{L}])(?![ ](?:tidak[ ]tahu|tidak[ ]kenal|lihat|melihat|kira|rasa|dengar)(?![\p{L}]))
            (?:[ ](?:satu|sama|se)[ ]?(?:bidang|bagian|seksi|kantor|ruangan|tim|dinas))?
            (?:,?[ ](?:di[ ])?(?:dinas|badan|kantor|kelurahan|kecamatan|sd|smp|sma|smk|rsud|puskesmas|sekretariat|bagian|bidang)(?:[ ](?-i:[A-Z0-9])[\p{L}0-9]*){1,4})?
          | {{WordClasses.WorkThing}}[ ]{{WordClasses.Me}}(?:[ ]di[ ]\p{L}+)?
          | (?:kantor|atasan|bos|sekolah|pimpinan)ku
          | (?:saya|kami|kita)[ ](?:pu|pung|pe|punya)[ ](?:kantor|bos|atasan|kepala(?:[ ](?:dinas|sekolah|bagian|bidang|seksi|kantor))?|pimpinan|sekolah|dinas|tempat[ ]kerja|teman[ ](?:kantor|kerja))
          | (?:di[ ])?(?:(?:kantor|sekolah|instansi|dinas)[ ])?tempat[ ](?:saya|kami|aku)[ ](?:bekerja|kerja|mengajar|bertugas|berdinas|honor)
          | (?:teman|rekan|kawan)[ ](?:sekantor|seruangan|sejawat)(?!nya|[ ](?:terlapor|dia|beliau|pelaku|calon))
          | (?:my|our)[ ](?:office|boss|workplace|department|supervisor|colleagues?|co-?workers?|headmaster|principal|school|superior|unit|manager|team|workmates?)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mine();

    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?<!(?:menurut|kepada|bagi|dari|oleh|untuk|dengan|buat|sama|kata)[ ])
        (?:
            {{WordClasses.Me}}[ ](?:{{WordClasses.Filler}}[ ]){0,4}
            (?:(?:nyambut[ ])?(?:bekerja|kerja)|berdinas|berkantor|bertugas|mengajar|{{WordClasses.Post}}|(?:diangkat|diterima|lulus)[ ](?:jadi[ ])?(?:pns|asn|pppk|p3k|cpns|honorer|pegawai)|(?:ikut|absen|hadir)[ ](?:apel|upacara|rapat[ ](?:staf|dinas|kantor))|kontrak[ ]di|piket|lembur|magang
              |(?:diperbantukan|ditempatkan|dipekerjakan|ditugaskan|mengabdi)[ ](?:di|sebagai)
              |di[ ](?:bagian|bidang|seksi|unit|dinas|kantor)|(?:bagian|bidang|seksi)(?![ ](?:dari|mana))|satu[ ](?:kantor|ruangan|ruang|bagian|bidang|seksi|dinas|shift|regu|tim|angkatan|mobil|meja|atap|instansi|opd|sekolah)|sekantor|seruangan
              |yang[ ](?:mengurus|mengetik|mengelola|mengantar|menyiapkan|menyusun|menandatangani|memegang|menjaga|mencatat|membuat|mengatur|mencetak|membawa[ ]kunci|fotoin|motoin|masangin|nyetakin|bagiin|nyebarin|bawain|beliin|membagikan|mendata|menginput|ttd|tanda[ ]tangan|(?:di|ter)(?:suruh|minta|tugaskan|tugasi|tugas)[ ]\p{L}+)
              |menjaga[ ](?:parkir|loket|kantor|kantin|koperasi|pos|gerbang|pintu)|di[ ](?:tata[ ]usaha|tu|bkd|pemda|pemkab|pemkot|setda|sekretariat|kelurahan|kecamatan|puskesmas|rsud)
              |(?:anak|siswa|mahasiswa)[ ](?:magang|pkl)|panitia|(?:dimutasi|dipindah|dipindahkan|mutasi|pindahan|keluar|resign|dipecat)[ ]dari
              |(?:sama|dengan|dan)[ ](?:dia|beliau|terlapor|pelaku|ia)[ ](?:satu|sama-sama)[ ](?:kantor|ruangan|ruang|bagian|bidang|seksi|dinas|tim))
          | (?:sebagai|selaku)[ ](?:staf|bawahan|pegawai|honorer|ajudan|sopir|guru|sekretaris|bendahara)(?:[ ]\p{L}+){0,3}(?=,?[ ](?:saya|kami))
          | (?:saya|kami|aku)[ ](?:di|ter)?(?:suruh|perintah|perintahkan|paksa|minta|tekan|ancam)[ ](?:sama[ ]|oleh[ ])?(?:(?:pak|bu|bapak|ibu|p|b)[ ](?=camat|lurah|kepala|kabid|kadis|kasi|sekcam|sekda))?(?:atasan|pimpinan|bos|kepala[ ]\p{L}+|kabid|kadis|kasi|sekcam|sekda|camat|lurah)
          | (?:saya|kami|aku)[ ](?:setiap|tiap)[ ]hari[ ](?:bekerja|kerja|masuk|bertemu)
          | (?:selaku|sebagai)[ ](?:bendahara|sekretaris|staf|operator|kasubag|admin\p{L}*)(?=,)
          | (?:I|we)[ ](?:work|teach)[ ](?:at|in|for|under|with)
          | I[ ]?(?:am|'m)[ ](?:a|an|the|his|her|one[ ]of[ ](?:his|her|the))[ ](?:\p{L}+[ ])?(?:staff|teachers?|colleague|subordinate|assistant|driver|secretary|clerk|employee|nurse|servant|guard|treasurer)
        )(?:-\p{L}+|2(?![0-9]))?(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex IAm();
}
