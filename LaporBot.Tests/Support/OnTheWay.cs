using LaporBot.Conversations.Reporting;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Support;

/// <summary>Brings a citizen to a step of his report by answering everything before it.</summary>
internal static class OnTheWay
{
    public const string Name = "Budi Contoh";
    public const string Office = "Kecamatan Contoh";
    public const string Place = "Balai Desa Contoh, Kabupaten Contoh";
    public const string DayOfAnElection = "3 Oktober 2024";
    public const string Story = "Ia mengajak warga memilih pasangan calon nomor tujuh belas.";

    private static readonly (ReportStep Step, Action<Citizen> Answer)[] s_way =
    [
        (AwaitingConsent, who => who.Presses("Setuju")),
        (AwaitingViolation, who => who.Presses("Kampanye daring")),
        (AwaitingDetail, who => who.Presses("Lewati")),
        (AwaitingName, who => who.Says(Name)),
        (AwaitingOffice, who => who.Says(Office)),
        (AwaitingDay, who => who.Says("3 Okt")),
        (AwaitingPlace, who => who.Says(Place)),
        (AwaitingStory, who => who.Says(Story).Presses("Lanjut")),
        (AwaitingEvidence, who => who.Sends(A.Photo()).Presses("Selesai")),
        (AwaitingAnonymity, who => who.Presses("Tanpa nama")),
    ];

    /// <summary>Every step at which a draft can stand.</summary>
    public static IReadOnlyList<ReportStep> Steps { get; } =
        [.. Enum.GetValues<ReportStep>().Where(step => step is not (Drafting or Sent or Dropped))];

    public static Citizen To(ReportStep goal) => To(goal, new Citizen());

    public static Citizen To(ReportStep goal, Citizen who)
    {
        who.Commands("lapor");
        foreach (var (step, answer) in s_way.TakeWhile(stop => stop.Step != StopBefore(goal) && !IsBeyondAnonymity(goal, stop.Step)))
        {
            if (step == AwaitingDay && goal == AwaitingKnownDay)
            {
                who.Says(DayOfAnElection);
                continue;
            }

            answer(who);
        }

        return goal switch
        {
            AwaitingGuideAnswer => who.Presses("Tidak yakin"),
            AwaitingSuggestionChoice => who.Presses("Tidak yakin").Presses("Di acara").Presses("Ikut kampanye").Presses("Tidak tahu"),
            AwaitingPersonKind => who.Presses("Bukan ASN?"),
            AwaitingOpenNameAgain => who.Presses("Nama terbuka"),
            AwaitingAge => who.Presses("Nama disegel"),
            AwaitingReporterName => who.Presses("Nama disegel").Presses("Ya, sudah"),
            AwaitingReporterAddress => who.Presses("Nama disegel").Presses("Ya, sudah").Says("Saksi Contoh"),
            AwaitingRegion => who.Says("Balai desa"),
            AwaitingKnownDay => who.Says(Place),
            AwaitingNip => who.Changes("Ubah orangnya").Presses("Ubah no. 1").Presses("Tetap yang tadi").Presses("Tetap yang tadi"),
            AwaitingAccusedChoice => who.Changes("Ubah orangnya"),
            AwaitingAccusedList => who.Says("Budi Contoh\nSiti Contoh – Dinas Contoh"),
            AwaitingLeakChoice => who.Presses("Ubah cerita").Says("Nomor saya 0800 0000 0012.").Presses("Lanjut").Presses("Kirim"),
            AwaitingFileChoice => who.Sends(A.Voice()).Presses("Kirim"),
            AwaitingVoiceChoice => who.Presses("Ubah cerita").Sends(A.Voice()).Presses("Lanjut").Presses("Kirim"),
            AwaitingGuess => who.Presses("Kirim"),
            AwaitingHeldDay => who.Presses("Kirim").Presses("Tunda pengiriman"),
            AwaitingVerifierPart => who.Presses("Ubah cerita").Says("Ia juga membagi kaus. Semua melihat.").Presses("Lanjut").Presses("Kirim").Presses("Untuk pemeriksa pertama"),
            _ => who,
        };
    }

    private static ReportStep StopBefore(ReportStep goal) => goal switch
    {
        AwaitingRegion or AwaitingKnownDay => AwaitingPlace,
        AwaitingAccusedList => AwaitingName,
        AwaitingGuideAnswer or AwaitingSuggestionChoice => AwaitingViolation,
        AwaitingPersonKind => AwaitingOffice,
        _ => goal,
    };

    private static bool IsBeyondAnonymity(ReportStep goal, ReportStep stop) =>
        stop == AwaitingAnonymity && (goal is AwaitingOpenNameAgain or AwaitingAge or AwaitingReporterName or AwaitingReporterAddress);
}
