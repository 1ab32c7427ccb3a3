using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class MovingACase
{
    [Fact]
    public void From_the_filing_to_the_end_each_role_does_its_part_and_the_reporter_hears_of_all()
    {
        var office = new Office(ACase.Filed());
        var verifier = office.Officer(Role.Verifier, "Verifikator Contoh");
        var reviewer = office.Officer(Role.Reviewer, "Pengkaji Contoh", "BAWASLU");
        var forwarder = office.Officer(Role.Forwarder, "Penerus Contoh");
        var agency = office.Officer(Role.PpkOperator, "Operator Contoh", "34.04");

        verifier.Takes();
        Assert.Contains("mulai memeriksanya", News(office), StringComparison.Ordinal);
        verifier.Moves("Terima, kaji Bawaslu");
        Assert.Contains("pengawas pemilu mengkajinya", News(office), StringComparison.Ordinal);
        Assert.Null(office.Case.Owner);

        reviewer.TakesInTheGroup().Moves("Pelanggaran ditemukan", "Melanggar pasal contoh");
        Assert.Contains("Melanggar pasal contoh", News(office), StringComparison.Ordinal);

        forwarder.TakesInTheGroup().Presses("Teruskan ke instansi").Says("sleman").Presses("Kabupaten Sleman").Says("Surat contoh 1");
        Assert.Contains("meneruskan laporan kepada instansi", News(office), StringComparison.Ordinal);
        Assert.Equal("34.04", office.Case.Accused[0].Agency);

        forwarder.Presses("Lepas");
        agency.TakesInTheGroup().Moves("Pemeriksaan dimulai");
        Assert.Contains("mulai memeriksa", News(office), StringComparison.Ordinal);
        agency.Moves("Sanksi dijatuhkan", "Teguran tertulis contoh");
        Assert.Contains("Teguran tertulis contoh", News(office), StringComparison.Ordinal);

        forwarder.TakesInTheGroup().Moves("Tercatat di I’DIS");
        Assert.Contains("Laporan selesai", News(office), StringComparison.Ordinal);
        Assert.Equal(Stage.Closed, office.Case.Stage);
        Assert.DoesNotContain("Contoh", string.Join(' ', office.Announced.Select(one => ACase.Text(Language.Indonesian, one.Says))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Intake, Stage.Verifying, false)]
    [InlineData(Role.Verifier, Stage.Verifying, false)]
    [InlineData(Role.Reviewer, Stage.UnderReview, false)]
    [InlineData(Role.Forwarder, Stage.UnderReview, true)]
    public void No_officer_can_say_that_the_reporter_took_it_back_when_he_did_not(Role role, Stage stage, bool breachFound)
    {
        var office = new Office(ACase.Filed() with { Accused = [ACase.At(stage, breachFound: breachFound), ACase.At(Stage.Closed) with { Ordinal = 2 }] });
        var officer = office.Officer(role).Takes();
        officer.Presses(CaseButton.Of(office.Case, 1, CaseVerb.Accused));
        Assert.DoesNotContain("Dibatalkan pelapor", officer.Buttons);

        officer.Presses(CaseButton.Of(office.Case, 1, CaseVerb.Move, nameof(CaseTrigger.TakenBack))).Says("Alasan contoh");

        Assert.Equal(stage, office.Case.Accused[0].Stage);
        Assert.False(office.Case.IsWithdrawn);
        Assert.Null(office.Case.RefusalOf(officer.Officer!));
    }

    [Fact]
    public void The_reporter_is_told_only_after_the_time_for_undoing()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes();
        Assert.Empty(office.Reporter.Heard);
        office.Waits(TimeSpan.FromSeconds(59));
        Assert.Empty(office.Reporter.Heard);
        office.Waits(TimeSpan.FromSeconds(1));
        Assert.Equal("Ada kabar. Ketuk untuk membaca.", office.Reporter.Hears);
    }

    [Fact]
    public void A_move_that_is_undone_in_time_is_never_told()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Waits(TimeSpan.FromMinutes(5));
        office.Reporter.Commands("status");
        officer.Moves("Tolak", "Terburu-buru");
        Assert.Equal(Stage.Rejected, office.Case.Stage);

        office.Waits(TimeSpan.FromSeconds(59));
        officer.Presses("Urungkan");
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        Assert.Null(office.Case.Accused[0].Reason);
        Assert.Equal(A.Day.AddDays(7), office.Case.Accused[0].Due);
        Assert.Equal(officer.Officer!.Id, office.Case.Owner);
        office.Waits(TimeSpan.FromDays(1));
        Assert.DoesNotContain("Ada kabar", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Terburu-buru", Status(office), StringComparison.Ordinal);
        Assert.Contains(office.Case.History, past => past.What == CaseEvent.Undone);
    }

    [Fact]
    public void A_move_that_was_told_stays()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Moves("Tolak", "Alasan contoh");
        office.Waits(TimeSpan.FromSeconds(60));
        officer.Presses("Urungkan");
        Assert.Equal(Stage.Rejected, office.Case.Stage);
        Assert.Contains("Sudah terlambat", officer.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_taking_that_is_undone_makes_the_report_new_again()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Presses("Urungkan");
        Assert.Equal((Stage.Received, null), (office.Case.Stage, office.Case.Owner));
        Assert.Equal(ACase.Filed().Accused[0], office.Case.Accused[0]);
        Assert.Contains("Laporan baru", ACase.Text(Language.Indonesian, office.Announced[^1].Says), StringComparison.Ordinal);
        officer.TakesInTheGroup();
        Assert.Equal(Stage.Verifying, office.Case.Stage);
    }

    [Fact]
    public void A_hand_on_that_is_undone_brings_the_case_back_and_is_not_announced()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Moves("Terima, kaji Bawaslu");
        Assert.Contains("Pengkaji Bawaslu", officer.Hears, StringComparison.Ordinal);
        officer.Presses("Urungkan");
        office.Waits(TimeSpan.FromHours(1));
        Assert.Equal((Stage.Verifying, officer.Officer!.Id), (office.Case.Stage, office.Case.Owner!.Value));
        Assert.Empty(office.Announced);
    }

    [Fact]
    public void A_button_from_before_the_last_move_does_nothing_and_shows_the_case_as_it_is()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        var old = officer.Code("Tolak");
        officer.Moves("Tanya pelapor", "Kapan tepatnya?");
        officer.Presses(old);
        Assert.Equal(Stage.AwaitingReporter, office.Case.Stage);
        Assert.Null(officer.Conversation.Errand);
        Assert.Contains("sudah berubah", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Lanjut tanpa jawaban", officer.Buttons);
    }

    [Fact]
    public void The_same_button_pressed_twice_moves_once()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        var accept = officer.Code("Terima");
        officer.Presses(accept).Presses(accept);
        Assert.Equal(Stage.UnderReview, office.Case.Stage);
        Assert.Single(office.Case.History, past => past.Trigger == CaseTrigger.Accepted);
    }

    [Fact]
    public void A_reason_that_is_due_is_asked_checked_and_shown_back()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Presses("Tolak");
        Assert.Contains("Tulis alasannya", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("terlalu panjang", officer.Says(new string('a', CaseMove.MaxReasonLength + 1)).Hears, StringComparison.Ordinal);
        Assert.Contains("kosong", officer.Says("   ").Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu tulisan", officer.Does(new Utterance.Unusable(UnusableKind.Sticker)).Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu tulisan", officer.Does(new Utterance.Attached(A.Photo())).Hears, StringComparison.Ordinal);
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        Assert.Contains("Bukan ASN", officer.Says("Bukan ASN").Hears, StringComparison.Ordinal);
        Assert.Equal((Stage.Rejected, "Bukan ASN"), (office.Case.Stage, office.Case.Accused[0].Reason));
    }

    [Theory]
    [InlineData("batal")]
    [InlineData("kasus")]
    [InlineData("langganan")]
    public void A_command_leaves_a_move_so_that_no_later_text_becomes_its_reason(string command)
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Presses("Tolak").Commands(command);
        Assert.Null(officer.Conversation.Errand);
        officer.Says("terima kasih");
        Assert.Equal(Stage.Verifying, office.Case.Stage);
    }

    [Fact]
    public void A_case_that_changed_while_the_reason_was_written_is_not_moved()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Kapan?");
        office.Waits(TimeSpan.FromMinutes(2));
        officer.Presses("Lanjut tanpa jawaban");
        officer.Presses("Tanya pelapor");
        office.Cases[office.Case.Id] = office.Case with { Revision = office.Case.Revision + 1 };
        officer.Says("Di mana?");
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        Assert.Contains("sudah berubah", officer.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_accused_goes_his_own_way()
    {
        var office = new Office(ACase.Filed(accused: 2));
        var officer = office.Officer(Role.Verifier).Takes();
        officer.Presses("2. Budi").Moves("Wewenang lembaga lain", "Kepala desa: ke bupati");
        Assert.Equal([Stage.Verifying, Stage.OutOfJurisdiction], office.Case.Accused.Select(one => one.Stage));
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        Assert.Equal(officer.Officer!.Id, office.Case.Owner);
        officer.Presses("1. Budi").Moves("Terima");
        Assert.Equal(Stage.UnderReview, office.Case.Stage);
        Assert.Null(office.Case.Owner);
    }

    [Fact]
    public void A_late_agency_can_be_reprimanded_and_still_decide()
    {
        var office = new Office(ACase.Filed() with
        {
            Accused = [ACase.At(Stage.ForwardedToPpk, breachFound: true, due: A.Day) with { Agency = "34.04" }],
        });
        var forwarder = office.Officer(Role.Forwarder).Takes();
        Assert.DoesNotContain("Instansi terlambat", forwarder.Buttons);
        office.Waits(TimeSpan.FromDays(1));
        forwarder.Presses(forwarder.Commands("kasus").Code(office.Case.Number.Value)).Moves("Instansi terlambat");
        Assert.Equal(Stage.UnderControl, office.Case.Stage);
        forwarder.Moves("Sanksi dijatuhkan").Moves("Tercatat");
        Assert.Equal(Stage.Closed, office.Case.Stage);
    }

    private static string News(Office office)
    {
        office.Waits(TimeSpan.FromMinutes(2));
        Assert.Equal("Ada kabar. Ketuk untuk membaca.", ACase.Text(Language.Indonesian, office.Reporter.Heard[^1]));
        return office.Reporter.Presses("Baca kabar").Hears;
    }

    private static string Status(Office office) =>
        office.Reporter.Commands("status").Presses(office.Case.Number.Value).Hears + office.Reporter.Presses("Riwayat").Hears;
}
