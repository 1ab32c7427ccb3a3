using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Amending;

public class TakingBackWhatWasSent
{
    [Theory]
    [InlineData("semuanya")]
    [InlineData("semua aja pak")]
    public void Everything_is_the_whole_report_and_still_takes_the_words_of_its_button(string typed)
    {
        var office = new Office(ACase.Filed());
        Assert.Contains("Petugas langsung tidak bisa membukanya", office.Reporter.Commands("tarik").Says(typed).Hears, StringComparison.Ordinal);

        office.Reporter.Says("iya").Says("ya tarik aja pak").Says("sudah");

        Assert.Null(office.Case.TakenBackAt);
    }

    [Fact]
    public void A_whole_report_is_closed_to_every_officer_at_once()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        var (evidence, move) = (CaseButton.Of(office.Case, 0, CaseVerb.Evidence, "2"), officer.Code("Tanya pelapor"));
        Assert.Contains("Petugas langsung tidak bisa membukanya", office.Reporter.Commands("tarik").Presses("Seluruh laporan").Hears, StringComparison.Ordinal);
        Assert.Null(office.Case.TakenBackAt);
        Assert.Contains("Anda akan diberi tahu", office.Reporter.Presses("Ya, tarik").Hears, StringComparison.Ordinal);

        Assert.EndsWith($"🔔 Ada kabar pada kasus {office.Case.Number.Value}.", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("tidak bisa Anda lihat", officer.Presses(evidence).Hears, StringComparison.Ordinal);
        Assert.Contains("tidak bisa Anda lihat", officer.Presses(move).Hears, StringComparison.Ordinal);
        Assert.Contains("tidak bisa Anda lihat", officer.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show)).Hears, StringComparison.Ordinal);
        Assert.Contains("menunggu keputusan Anda: 1", officer.Commands("kasus").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Meja", officer.Hears, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<Role>(), role => Assert.NotNull(office.Case.RefusalOf(A.CentralVerifier with { Role = role })));
    }

    [Fact]
    public void An_officer_agrees_with_a_reason_and_the_case_is_withdrawn()
    {
        var office = TakenBack(out var officer);
        officer.Presses("Baca kabar").Presses("Setuju ditarik").Says(" ");
        Assert.Contains("kosong", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Tetap ditarik", officer.Says("Pelapor salah lihat.").Hears, StringComparison.Ordinal);
        Assert.Equal((Stage.Withdrawn, null), (office.Case.Stage, office.Case.TakenBackAt));
        Assert.Contains("sudah diputuskan", officer.Presses("Setuju ditarik").Hears, StringComparison.Ordinal);

        office.Waits(A.Rules.Undo);
        Assert.Contains("Ada kabar", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Pelapor salah lihat.", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
        Assert.Contains("sudah selesai", office.Reporter.Commands("tarik").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void An_officer_goes_on_with_a_reason_and_sees_the_case_again()
    {
        var office = TakenBack(out var officer);
        Assert.Contains("Tetap diproses", officer.Presses("Baca kabar").Presses("Tetap diproses").Says("Sudah ada bukti lain.").Hears, StringComparison.Ordinal);
        Assert.Contains(ACase.Story, officer.Presses("Buka kasus").Hears, StringComparison.Ordinal);
        Assert.Contains("tetap diproses: laporan ini", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Petugas tetap memproses laporan ini", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
        Assert.Contains("Sudah ada bukti lain.", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_waits_for_the_reporters_answer_is_withdrawn_by_the_table()
    {
        var office = new Office(ACase.Filed(accused: 2));
        var officer = office.Officer(Role.Verifier).Takes();
        officer.Presses("1.").Moves("Tanya pelapor", "Jam berapa?");
        TakesBack(office);
        officer.Presses("Baca kabar").Presses("Setuju ditarik").Says("Baik.");
        Assert.All(office.Case.Accused, one => Assert.Equal(Stage.Withdrawn, one.Stage));
    }

    [Fact]
    public void One_item_is_hidden_and_the_rest_of_the_case_goes_on()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Reporter.Commands("tarik").Presses("1. foto").Presses("Ya, tarik");
        Assert.Contains("https://contoh.example", officer.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show)).Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Keterangan foto contoh", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Pelapor menarik bukti no. 1", officer.Hears, StringComparison.Ordinal);

        officer.Presses("Setuju ditarik").Says("Fotonya bukan dari acara itu.");
        Assert.DoesNotContain("Keterangan foto contoh", officer.Presses("Buka kasus").Hears, StringComparison.Ordinal);
        Assert.Contains("bukti no. 1 tetap ditarik", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("1. foto", office.Reporter.Commands("tarik").Hears, StringComparison.Ordinal);

        office.Reporter.Presses("2. tautan").Presses("Ya, tarik");
        officer.Presses("Baca kabar").Presses("Tetap diproses").Says("Tautan itu umum.");
        Assert.Contains("https://contoh.example", officer.Presses("Buka kasus").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_nobody_has_read_is_dropped_at_once_and_so_is_its_item()
    {
        var office = new Office(ACase.Filed() with { ReleasedAt = A.Moment.AddHours(2) });
        office.Reporter.Commands("tarik").Presses("2. tautan").Presses("Ya, tarik");
        Assert.Contains("Petugas belum melihatnya", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(ItemTakenBack.Agreed, office.Case.Evidence[1].TakenBack);
        Assert.Empty(office.Announced);

        var citizen = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Commands("tarik").Presses("Seluruh laporan");
        Assert.Contains("batal seluruhnya", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("sudah dibatalkan", citizen.Presses("Ya, tarik").Hears, StringComparison.Ordinal);
        Assert.Single(citizen.LastTurn.Intents.OfType<Intent.CancelHeld>());
    }

    [Fact]
    public void What_was_forwarded_runs_on_and_only_evidence_can_be_taken_back()
    {
        var office = new Office(ACase.Filed() with { Accused = [ACase.At(Stage.ForwardedToPpk) with { Agency = "34.04" }] });
        var (operatorOfPpk, forwarder, reviewer) = (office.Officer(Role.PpkOperator, agency: "34.04"), office.Officer(Role.Forwarder), office.Officer(Role.Reviewer));
        office.Cases[office.Case.Id] = office.Case with { Owner = operatorOfPpk.Officer!.Id, OwnerAlias = "Petugas Contoh" };
        Assert.Contains("sudah diteruskan", office.Reporter.Commands("tarik").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Seluruh laporan", office.Reporter.Buttons);
        office.Reporter.Presses("1. foto").Presses("Ya, tarik");

        var duty = Assert.IsType<Audience.OfficersOnDuty>(Assert.Single(office.Announced).To);
        Assert.Equal([Role.Forwarder], duty.Roles!);
        var card = office.Announced[0].Says.Choices[0][0].Code;
        Assert.Contains("tidak bisa Anda lihat", operatorOfPpk.Presses(card).Hears, StringComparison.Ordinal);
        Assert.Contains("tidak bisa Anda lihat", reviewer.Presses(card).Hears, StringComparison.Ordinal);
        Assert.Contains("Pelapor menarik bukti no. 1", forwarder.Presses(card).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_case_without_an_owner_those_decide_who_could_take_it_and_no_others()
    {
        var office = new Office(ACase.Filed() with { Content = ACase.Filed().Content with { Readers = new ReadingRule(["BKN"]) } });
        var (closed, open) = (office.Officer(Role.Verifier), office.Officer(Role.Verifier, "Petugas Lain", agency: "KASN"));
        TakesBack(office);
        var card = office.Announced[0].Says.Choices[0][0].Code;
        Assert.Contains("tidak bisa Anda lihat", closed.Presses(card).Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("menunggu keputusan", closed.Commands("kasus").Hears, StringComparison.Ordinal);

        open.Presses(card).Presses("Tetap diproses").Says("Perlu diperiksa.");
        Assert.Null(office.Case.TakenBackAt);
        Assert.Equal(2, office.Announced.Count);
    }

    [Fact]
    public void Old_buttons_and_second_presses_are_kind()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier);
        office.Reporter.Commands("tarik").Presses("Seluruh laporan");
        var sure = office.Reporter.Code("Ya, tarik");
        office.Reporter.Presses("Kembali").Presses("1. foto");
        Assert.Contains("sudah tidak berlaku", office.Reporter.Presses(sure).Hears, StringComparison.Ordinal);
        Assert.Contains("Tidak ada yang dikirim atau ditarik", office.Reporter.Presses("Batal").Hears, StringComparison.Ordinal);
        Assert.Contains("sudah tidak berlaku", office.Reporter.Presses(sure).Hears, StringComparison.Ordinal);
        Assert.Null(office.Case.TakenBackAt);

        TakesBack(office);
        var once = office.Reporter.Code("Ya, tarik");
        Assert.Contains("sudah tidak berlaku", office.Reporter.Presses(once).Hears, StringComparison.Ordinal);
        Assert.Single(office.Case.History, past => past.What == CaseEvent.TakingBackAsked);
    }

    [Fact]
    public void While_it_waits_nothing_else_happens_to_it()
    {
        var office = TakenBack(out var officer);
        var stale = office.Case.Revision;
        Assert.Contains("belum memutuskan", office.Reporter.Commands("tarik").Hears, StringComparison.Ordinal);
        Assert.Contains("belum memutuskan", office.Reporter.Commands("tambah").Hears, StringComparison.Ordinal);
        Assert.Contains("belum memutuskan", office.Reporter.Commands("resmikan").Hears, StringComparison.Ordinal);
        Assert.Contains("belum memutuskan", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);
        office.Reporter.Does(new Utterance.Attached(A.Photo()));
        Assert.Equal(stale, office.Case.Revision);
        Assert.Contains("Tidak jadi", officer.Presses("Baca kabar").Presses("Setuju ditarik").Buttons);
        Assert.Contains("Pelapor menarik", officer.Presses("Tidak jadi").Hears, StringComparison.Ordinal);
        Assert.Null(officer.Conversation.Errand);
    }

    private static void TakesBack(Office office) => office.Reporter.Commands("tarik").Presses("Seluruh laporan").Presses("Ya, tarik");

    private static Office TakenBack(out OfficerDesk officer)
    {
        var office = new Office(ACase.Filed());
        officer = office.Officer(Role.Verifier).Takes();
        TakesBack(office);
        return office;
    }
}
