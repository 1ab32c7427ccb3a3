using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// What only somebody could do, or be told, who works there, though he does not say so: "surat itu saya yang ketik". What anybody may do at a
/// counter ("saya urus surat pindah") is not marked.
/// </summary>
internal static partial class DutyLeaks
{
    public static IEnumerable<LeakMark> In(string text) => DidIt().Matches(text)
        .Select(match => new LeakMark(match.Index, HintExtent.Clause(text, match.Index + match.Length) - match.Index, LeakKind.Work))
        .Concat(Alone().Matches(text).Concat(Errand().Matches(text)).Select(match => new LeakMark(match.Index, match.Length, LeakKind.Work)));

    // "Saya yang ketik" and "yang mengetik itu saya".
    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:{{WordClasses.Paper}}\p{L}{0,3}(?:[ ]\p{L}+){0,2}[ ])?{{WordClasses.Me}}[ ](?:sendiri[ ])?yang[ ]{{WordClasses.Duty}}
          | yang[ ](?!(?:bikin|membuat)[ ]\p{L}+(?:[.,;!?]|$)){{WordClasses.Duty}}(?:(?:[ ][\p{L}0-9]+){0,4}[ ](?:\p{L}*nya|adalah|dulu|ini|itu|juga|memang|tadi|tersebut))?[ ]{{WordClasses.Me}}(?=[ ]sendiri|[.,;!?]|$)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DidIt();

    // So few were there that he can be told from it.
    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?:
            (?:cuma|hanya|tinggal)[ ]{{WordClasses.Me}}(?:[ ](?:berdua|bertiga|berempat|berlima|sendiri|sendirian|[0-9]{1,2}[ ]orang))?(?:[ ](?:sama|dengan|dan)[ ]{{WordClasses.Them}})?
              [ ](?:yang[ ](?:ada|hadir|tahu|tau|lihat|melihat|dengar|memegang|duduk)(?:[ ]di)?|(?:yang[ ])?(?:ada[ ])?di)(?:[ ](?:dalam|kantor|lokasi|mobil|ruangan|sana|situ|tempat))?
          | {{WordClasses.Me}}[ ](?:berdua|bertiga|satu-?(?:satu)?nya)(?:[ ]\p{L}+){0,2}[ ](?:yang[ ])?(?:di[ ])(?:bagian|bidang|kantor|ruang|ruangan|seksi)
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Alone();

    // Sent, called, rung up or let into a head's room.
    [GeneratedRegex(
        $$"""
        (?<![\p{L}])(?<!(?:menurut|kepada|bagi|dari|oleh|untuk|dengan|buat|sama|kata)[ ])(?:
            (?:(?:kerja|pekerjaan|tugas)[ ])?{{WordClasses.Me}}[ ](?:(?:lagi|sedang|pernah|baru|biasa|biasanya|sering|yang)[ ])?(?:
                (?:{{WordClasses.Duty}}|membawa|bawa|masuk|menghadap|dipanggil|disuruh)(?:[ ]\p{L}+){0,3}?[ ](?:(?:ke|di|dari)[ ])?(?:meja|ruangan|ruang[ ]kerja)(?:nya|[ ]{{WordClasses.Them}})
              | \p{L}{0,4}(?:ant[ae]r|arsip|etak|etik|iapin|iapkan|input|paraf|rekap|stemp[ae]l|[sy]usun)\p{L}{0,3}[ ](?:{{WordClasses.Paper}}|kopi|konsumsi|tamu)
              | dipanggil[ ](?:ke|masuk)[ ](?:kantor(?![ ](?:bawaslu|camat|desa|kelurahan|lurah|panwas|polisi))|ruangan)
              | (?:di|ter)(?:ancam|beri[ ]tugas|marahi|mutasi|panggil|perintah|perintahkan|tegur|telepon|telpon|telp|wa)[ ](?:langsung[ ])?(?:sama[ ]|oleh[ ])?(?:(?:pak|bu|bapak|ibu|p|b)[ ])?(?:{{WordClasses.Head}}|camat|lurah)
              | (?:kebagian|dapat|kena)[ ](?:tugas|giliran|piket|menjaga|shift)(?:[ ]{{WordClasses.Duty}}(?:[ ]\p{L}+)?)?
              | (?:ditugasi|ditugaskan|ditunjuk|diutus)[ ](?:buat|jadi|menjadi|sebagai|untuk|{{WordClasses.Duty}})
            )
          | {{WordClasses.Them}}[ ](?:(?:adalah|itu|tu|ini|kan|memang|masih)[ ]){0,2}(?:mantan[ ])?(?:atasan|bos|pimpinan|kepala)(?:[ ]langsung)?[ ]{{WordClasses.Me}}
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Errand();
}
