using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;

namespace LaporBot.Tests.Support;

/// <summary>Every screen that a citizen can be shown on the way through a report and beside it, by what he did to see it.</summary>
internal static class CitizensScreens
{
    private static readonly string[][] s_reviewed =
    [
        ["Ubah yang lain"], ["Ubah yang lain", "Ubah pelanggaran"], ["Ubah yang lain", "Ubah pelanggaran", "Lainnya"], ["Ubah yang lain", "Ubah orangnya", "Ubah no. 1"],
        ["Ubah yang lain", "Ubah orangnya", "Ubah no. 1", "Tetap yang tadi"], ["Ubah yang lain", "Ubah orangnya", "Tambah orang lain"],
        ["Ubah yang lain", "Ubah waktu"], ["Ubah yang lain", "Ubah waktu", "Tetap yang tadi"], ["Ubah cerita"], ["Ubah cerita", "Tulis ulang"],
        ["Ubah yang lain", "Ubah bukti"], ["Ubah yang lain", "Ubah bukti", "Lihat bukti"], ["Ubah yang lain", "Ubah identitas"], ["Batal"],
    ];

    /// <summary>The screens of a report: what is asked at each step, the first time and when it is opened again, and what stands around them.</summary>
    public static IReadOnlyList<(string Seen, Screen Screen)> OfAReport { get; } =
    [
        .. OnTheWay.Steps.SelectMany(step => Seen($"{step}", OnTheWay.To(step))),
        .. s_reviewed.SelectMany(path => Seen(string.Join(" > ", path), path.Aggregate(OnTheWay.To(ReportStep.AwaitingReview), (who, label) => who.Presses(label)))),
        .. Enumerable.Range(1, 4).SelectMany(page => Seen(
            $"menu page {page + 1}", Enumerable.Range(0, page).Aggregate(OnTheWay.To(ReportStep.AwaitingViolation), (who, _) => who.Presses("Lainnya")))),
        .. new[] { "1", "2", "5", "10", "12" }.SelectMany(form => Seen($"question of form {form}", OnTheWay.To(ReportStep.AwaitingViolation).Says(form))),
        .. new[] { "1", "2", "3", "4", "5" }.SelectMany(answer => Seen($"guide {answer}", OnTheWay.To(ReportStep.AwaitingGuideAnswer).Says(answer))),
        .. Seen("named alone", OnTheWay.To(ReportStep.AwaitingName).Says("Budi Contoh")),
        .. Seen("named whole", OnTheWay.To(ReportStep.AwaitingName).Says("Budi Contoh, Kecamatan Contoh, camat, NIP 12345")),
        .. Seen("list of many", OnTheWay.To(ReportStep.AwaitingName).Says("Budi Contoh\nSiti Contoh\nJoko Contoh\nRina Contoh\nTono Contoh")),
        .. Seen("sentence of two", OnTheWay.To(ReportStep.AwaitingName).Says("Budi camat Contoh dan Siti lurah Contoh")),
        .. Seen("story at the menu", OnTheWay.To(ReportStep.AwaitingViolation).Says(OnTheWay.Story)),
        .. Seen("story at the guide", OnTheWay.To(ReportStep.AwaitingGuideAnswer).Says(OnTheWay.Story)),
        .. Seen("place among two", OnTheWay.To(ReportStep.AwaitingPlace).Says("Tambak")),
        .. Seen("place not there", OnTheWay.To(ReportStep.AwaitingPlace).Says("Tambak").Says("bali")),
        .. Seen("day unread", OnTheWay.To(ReportStep.AwaitingDay).Says("bulan lalu")),
        .. Seen("story part", OnTheWay.To(ReportStep.AwaitingStory).Says(OnTheWay.Story)),
        .. Seen("story of inside", Inside().Says("3 Okt").Says(OnTheWay.Place)),
        .. Seen("evidence taken", OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo())),
        .. Seen("evidence of many", Enumerable.Range(1, 7).Aggregate(OnTheWay.To(ReportStep.AwaitingEvidence), (who, _) => who.Sends(A.Photo())).Presses("Lihat bukti")),
        .. Seen("review with marks", OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Says("Nomor saya 0800 0000 0012.").Presses("Lanjut")),
        .. OnTheWay.Steps.SelectMany(step => Seen($"back at {step}", Back(OnTheWay.To(step)).Says(OnTheWay.Story))),
        .. Seen("begin anew", Back(OnTheWay.To(ReportStep.AwaitingDay)).Commands("lapor").Presses("Mulai baru")),
        .. Seen("sent", OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport()),
        .. Seen("taken back", OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Presses("Batalkan kirim")),
    ];

    /// <summary>What he reads before, beside and after a report.</summary>
    public static IReadOnlyList<(string Seen, Screen Screen)> BesideAReport { get; } =
    [
        .. Seen("/start", new Citizen().Commands("start")),
        .. Seen("/start in practice", new Citizen { Operator = A.Operator with { IsPractice = true } }.Commands("start")),
        .. new[] { "bantuan", "privasi", "bahasa", "status", "panduan", "batal", "entah" }.SelectMany(command => Seen($"/{command}", new Citizen().Says("halo").Commands(command))),
        .. Seen("refused", OnTheWay.To(ReportStep.AwaitingConsent).Presses("Tidak setuju")),
        .. Seen("dropped", OnTheWay.To(ReportStep.AwaitingDay).Presses("Batal").Presses("Ya, hapus")),
        .. Enumerable.Range(1, 4).SelectMany(page => Seen($"guide page {page + 1}", Enumerable.Range(0, page).Aggregate(new Citizen().Says("halo").Commands("panduan"), (who, _) => who.Presses("Lihat yang lain")))),
        .. ReferenceData.Embedded.Violations.Menu.SelectMany(form => Seen($"guide to {form.Code}", Opened(form))),
        .. Seen("guide's questions", new Citizen().Says("halo").Commands("panduan").Presses("Apakah ini melanggar")),
        .. Seen("draft gone", new Citizen().Says("halo").Presses(Conversations.Welcoming.GeneralCode.DraftNews)),
        .. Seen("/status of one", OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Commands("status")),
    ];

    private static Citizen Inside() => OnTheWay.To(ReportStep.AwaitingViolation).Says("2").Presses("Lewati").Says("Budi Contoh, Kecamatan Contoh");

    private static Citizen Back(Citizen citizen)
    {
        citizen.Now += TimeSpan.FromDays(7);
        return citizen;
    }

    private static Citizen Opened(Violation form)
    {
        var citizen = new Citizen().Says("halo").Commands("panduan");
        while (!citizen.Buttons.Any(button => button.Code.Value.EndsWith(form.Code, StringComparison.Ordinal)))
        {
            citizen.Presses("Lihat yang lain");
        }

        return citizen.Presses(citizen.Buttons.First(button => button.Code.Value.EndsWith(form.Code, StringComparison.Ordinal)).Code);
    }

    private static IEnumerable<(string Seen, Screen Screen)> Seen(string how, Citizen who) => Screen.Of(who.LastTurn).Select(screen => (how, screen));
}
