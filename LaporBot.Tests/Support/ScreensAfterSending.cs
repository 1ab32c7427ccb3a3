using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Listening;

namespace LaporBot.Tests.Support;

/// <summary>The screens of a reporter whose report has been sent, and those of the brakes, by what he did to see them. A button stands in brackets, a command behind a stroke.</summary>
internal static class ScreensAfterSending
{
    private const string Voice = "(voice)";
    private const string Video = "(video)";
    private const string Photo = "(photo)";

    private static readonly string[][] s_ways =
    [
        ["/status"], ["/tambah"], ["/tambah", "Acaranya diulang."], ["/tambah", "Acaranya diulang.", "[Selesai]"],
        ["/tambah", "Acaranya diulang.", "[Selesai]", "[Kirim]"], ["/tambah", "Hubungi 0812-0000-0000.", "[Selesai]"],
        ["/tambah", "Hubungi 0812-0000-0000.", "[Selesai]", "[Tutup]"], ["/tambah", "Hubungi 0812-0000-0000.", "[Selesai]", "[Biarkan]"],
        ["/tambah", "Hubungi 0812-0000-0000.", "[Selesai]", "[Tulis ulang]"], ["/tambah", Photo], ["/tambah", Photo, "[Selesai]"], ["/tambah", Voice],
        ["/tambah", Voice, "[Selesai]"], ["/tambah", Video], ["/tambah", Video, "[Selesai]"], ["/tambah", Video, "[Selesai]", "[Keluarkan]"],
        ["/tambah", Video, "[Selesai]", "[Tetap kirim]"], ["/tambah", "/tambah"], ["/tambah", "/privasi"], ["/tambah", "Acaranya diulang.", "/batal"], ["/tambah", "Acaranya diulang.", "/batal", "[Hapus]"], ["/tambah", "Acaranya diulang.", "/status"], ["/tambah", "siapa yang baca?"], ["/resmikan", "[Lanjut]", "ini aman?"],
        ["/tarik"], ["/tarik", "[Seluruh laporan]"], ["/tarik", "[Seluruh laporan]", "[Ya, tarik]"], ["/tarik", "[Seluruh laporan]", "[Ya, tarik]", "/tarik"],
        ["/tarik", "[Seluruh laporan]", "[Ya, tarik]", "/status"], ["/tarik", "/batal"], ["/resmikan"], ["/resmikan", "[Lanjut]"], ["/resmikan", "[Lanjut]", "[Ya]"],
        ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]"], ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]", "Pelapor Contoh"],
        ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]", "Pelapor Contoh", "Jalan Contoh 0"], [Photo],
        ["Ternyata bukan kemarin tapi hari Selasa."], ["Ternyata bukan kemarin tapi hari Selasa.", "Di balai desa."], ["Ternyata bukan kemarin tapi hari Selasa.", "[Untuk LPR]"], ["Ternyata bukan kemarin tapi hari Selasa.", "[Untuk LPR]", "[Kirim]"], ["Ternyata bukan kemarin tapi hari Selasa.", "[Laporan baru]"], ["Ternyata bukan kemarin tapi hari Selasa.", "/batal"], ["Ternyata bukan kemarin tapi hari Selasa.", "/status"],
    ];

    private static readonly string[][] s_answers =
    [
        [], ["[Baca kabar]"], ["[Baca kabar]", "[Jawab]"], ["[Baca kabar]", "[Jawab]", "Jam sembilan"], ["[Baca kabar]", "[Jawab]", Photo], ["[Baca kabar]", "[Jawab]", Voice],
        ["[Baca kabar]", "[Jawab]", "Jam sembilan", "[Selesai]"], ["[Baca kabar]", "[Jawab]", "/batal"], ["[Baca kabar]", "[Jawab]", "/status"],
        ["[Baca kabar]", "[Jawab]", "Hubungi 0812-0000-0000."], ["/status"], ["/status", "Jam sembilan."], ["Acaranya mulai jam sembilan pagi di balai desa."],
        ["Acaranya mulai jam sembilan pagi di balai desa.", "[Jawaban untuk]"], ["Acaranya mulai jam sembilan pagi di balai desa.", "[Jawaban untuk]", "[✅ Kirim]"],
    ];

    private static readonly string[][] s_voices =
    [
        ["[Baca kabar]"], ["[Baca kabar]", "[Hancurkan rekaman]"], ["[Baca kabar]", "[Hancurkan rekaman]", "[Tidak, simpan]"], ["[Baca kabar]", "[Hancurkan rekaman]", "[Ya, hancurkan]"],
    ];

    public static IReadOnlyList<(string Seen, Screen Screen)> All { get; } =
    [
        .. s_ways.SelectMany(way => Seen(way, new Office(ACase.Filed()))),
        .. s_ways.Where(way => way.Length < 3 && way[0][0] is '/' or 'T').SelectMany(way => Seen([way[0]], new Office(ACase.Filed(), ACase.Filed(number: 2)))),
        .. s_answers.SelectMany(way => Seen(way, Asked())),
        .. s_voices.SelectMany(way => Seen(way, WrittenOut())),
        .. Braked(),
    ];

    private static IEnumerable<(string Seen, Screen Screen)> Braked()
    {
        var tomorrow = OnTheWay.To(ReportStep.AwaitingReview);
        tomorrow.Allowance = new Allowance { NextReportOn = A.Day.AddDays(1) };
        var later = OnTheWay.To(ReportStep.AwaitingReview);
        later.Allowance = new Allowance { NextReportOn = A.Day.AddDays(3) };
        var full = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo());
        full.Allowance = new Allowance { FilesLeft = 0 };
        var asked = OnTheWay.To(ReportStep.AwaitingName);
        asked.Allowance = new Allowance { BytesLeft = 10 };
        var loud = OnTheWay.To(ReportStep.AwaitingName);
        loud.Chatter = Chatter.TurnedLoud;
        return
        [
            .. Seen("brake until tomorrow", tomorrow.SendsTheReport().LastTurn),
            .. Seen("brake for days", later.SendsTheReport().LastTurn),
            .. Seen("too many files", full.Sends(A.Photo(caption: "Keterangan")).LastTurn),
            .. Seen("too many bytes", asked.Sends(A.Photo()).LastTurn),
            .. Seen("too loud", loud.Sends(UnusableKind.Sticker).LastTurn),
            .. Seen("too many at once", new Citizen { IsCrowded = true }.Commands("start").LastTurn),
            .. Seen("a story among too many", new Citizen { IsCrowded = true }.Says(OnTheWay.Story).LastTurn),
        ];
    }

    private static Office Asked()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        return office.Waits(TimeSpan.FromMinutes(2));
    }

    private static Office WrittenOut()
    {
        var office = new Office(WritingOutAVoice.Spoken());
        office.Officer(Role.Intake).Commands("suara").Presses("no. 3").Presses("Dengarkan").Says("Balai Desa Contoh").Presses("✅ Simpan");
        return office;
    }

    private static IEnumerable<(string Seen, Screen Screen)> Seen(string[] way, Office office)
    {
        var number = 1;
        foreach (var act in way)
        {
            Act(office.Reporter, act, ++number);
        }

        return Screen.Of(office.Reporter.Heard).Select(screen => (string.Join(" > ", way), screen));
    }

    private static void Act(OfficerDesk reporter, string act, int message)
    {
        Utterance heard = act switch
        {
            Photo => new Utterance.Attached(A.Photo()) { MessageId = message },
            Voice => new Utterance.Attached(A.Voice()) { MessageId = message },
            Video => new Utterance.Attached(A.File(AttachmentKind.Video)) { MessageId = message },
            ['/', .. var command] => new Utterance.Commanded(command, ""),
            ['[', .. var label, ']'] => new Utterance.Pressed(reporter.Code(label)),
            _ => new Utterance.Said(act) { MessageId = message },
        };
        reporter.Does(heard);
    }

    private static IEnumerable<(string Seen, Screen Screen)> Seen(string how, Turn turn) => Screen.Of(turn.Replies).Select(screen => (how, screen));
}
