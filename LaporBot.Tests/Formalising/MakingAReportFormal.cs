using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Formalising;

public class MakingAReportFormal
{
    private const string Name = "Pelapor Contoh";
    private const string Address = "Jalan Contoh 0";

    [Fact]
    public void Says_what_it_means_before_anything_is_asked()
    {
        var heard = new Office(ACase.Filed()).Reporter.Commands("resmikan").Hears;

        Assert.Contains("Datang sendiri ke kantor Bawaslu", heard, StringComparison.Ordinal);
        Assert.Contains("nama Anda tidak bisa disembunyikan", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Sisa", heard, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_once_more_takes_the_name_and_gives_the_filled_form()
    {
        var office = new Office(ACase.Filed());
        var reporter = ToName(office);
        Assert.DoesNotContain(office.Done, intent => intent is Intent.ChangeCase or Intent.KeepIdentity);

        reporter.Says(Name).Says(Address);
        Assert.Contains(Name, reporter.Hears, StringComparison.Ordinal);
        reporter.Presses("Resmikan");

        Assert.All(
            new[] { "FORMULIR LAPORAN", $"Nama: {Name}", $"Alamat: {Address}", "1. Budi Contoh 1, Camat Contoh", "Waktu: 5 Oktober 2026", "Tempat: Lapangan Contoh", ACase.Story, "Nomor KTP (isi di kantor)", "TANDA TANGAN" },
            part => Assert.Contains(part, reporter.Hears, StringComparison.Ordinal));
        Assert.Equal((Formality.Awaited, Anonymity.SealedName), (office.Case.HowFormal(), office.Case.Anonymity));
        Assert.Equal(new ReporterIdentity(Name, Address), Assert.Single(office.Done.OfType<Intent.KeepIdentity>()).Who);
        Assert.Null(reporter.Conversation.Formalising);
    }

    [Fact]
    public void Tells_the_officer_of_the_case_that_he_will_come_and_never_who_he_is()
    {
        var office = new Office(ACase.Filed());
        var verifier = office.Officer(Role.Verifier).Takes();
        Assert.Contains("Informasi awal", verifier.Hears, StringComparison.Ordinal);

        Wishes(office);

        Assert.Contains("akan meresmikan laporannya dan datang sendiri", verifier.Hears, StringComparison.Ordinal);
        verifier.Presses("Buka kasus");
        Assert.Contains("Akan diresmikan: pelapor belum datang", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("pelapor akan meresmikan", verifier.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Informasi awal", verifier.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, verifier.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_complete_only_when_an_officer_has_seen_him()
    {
        var office = new Office(ACase.Filed());
        var verifier = office.Officer(Role.Verifier).Takes();
        Wishes(office);

        verifier.Presses("Pelapor sudah datang");
        Assert.Equal(Formality.Awaited, office.Case.HowFormal());
        verifier.Presses("Ya, ia datang sendiri");

        Assert.Equal(Formality.Formal, office.Case.HowFormal());
        Assert.Contains("sekarang laporan resmi", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("Ada kabar", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Laporan resmi: Anda tercatat datang 7 Oktober 2026", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
        Assert.Contains("Laporan resmi: pelapor datang 7 Oktober 2026", verifier.Presses("Buka kasus").Hears, StringComparison.Ordinal);
        Assert.Contains("sudah resmi", office.Reporter.Commands("resmikan").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_confirmed_at_the_counter_by_who_does_not_own_the_case_but_not_by_every_role_nor_twice()
    {
        var office = new Office(ACase.Filed());
        var owner = office.Officer(Role.Verifier).Takes();
        Wishes(office);
        var came = owner.Code("Pelapor sudah datang");
        Assert.Contains("dicatat petugas penerima", office.Officer(Role.Forwarder).Presses(came).Hears, StringComparison.Ordinal);

        var counter = office.Officer(Role.Reviewer, agency: "BAWASLU").Presses(came).Presses("Ya, ia datang sendiri");
        Assert.Equal(Formality.Formal, office.Case.HowFormal());
        Assert.Contains("Tidak ada yang perlu dicatat", counter.Presses("Ya, ia datang sendiri").Hears, StringComparison.Ordinal);
        Assert.Single(office.Case.History, past => past.What == CaseEvent.FormalCame);
    }

    [Fact]
    public void A_confirmation_that_the_case_has_overtaken_is_asked_again()
    {
        var office = new Office(ACase.Filed());
        var verifier = office.Officer(Role.Verifier).Takes();
        Wishes(office);
        var sure = verifier.Presses("Pelapor sudah datang").Code("Ya, ia datang sendiri");
        verifier.Presses("Buka kasus").Moves("Tanya pelapor", "Kapan?");
        Assert.Equal(Stage.AwaitingReporter, office.Case.Stage);

        verifier.Presses(sure);
        Assert.Equal(Formality.Awaited, office.Case.HowFormal());
        verifier.Presses("Ya, ia datang sendiri");
        Assert.Equal(Formality.Formal, office.Case.HowFormal());
    }

    [Fact]
    public void The_accuseds_own_agency_never_learns_that_he_will_come()
    {
        var office = new Office(ACase.Filed() with { Accused = [ACase.At(Stage.ForwardedToPpk, breachFound: true) with { Agency = "34.04" }] });
        var agency = office.Officer(Role.PpkOperator, agency: "34.04").Takes();
        var before = agency.Hears;

        Wishes(office);

        Assert.Equal(before, agency.Hears);
        var told = Assert.IsType<Audience.OfficersOnDuty>(office.Announced[^1].To);
        Assert.Equal([Role.Intake, Role.Verifier, Role.Reviewer], told.Roles!);
        Assert.DoesNotContain("diresmikan", agency.Commands("kasus").Presses(office.Case.Number.Value).Hears, StringComparison.Ordinal);
        Assert.Contains("dicatat petugas penerima", agency.Presses(office.Announced[^1].Says.Choices[0][0].Code).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_hears_of_it_while_the_report_itself_is_held_back()
    {
        var office = new Office(ACase.Filed() with { ReleasedAt = A.Moment.AddHours(2) });
        Wishes(office);
        Assert.Empty(office.Announced);

        office.Waits(TimeSpan.FromHours(1));

        Assert.Contains("akan meresmikan", ACase.Text(Language.Indonesian, Assert.Single(office.Announced).Says), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_days_left_where_an_elections_clock_runs()
    {
        var citizen = Filed(new Citizen { Reference = AnElection.Now() }).Commands("resmikan");
        Assert.Contains("Sisa 3 hari: paling lambat 10 Oktober 2026", citizen.Hears, StringComparison.Ordinal);
        Screen.IsShort(Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[^1]));

        citizen.Now += TimeSpan.FromDays(3);
        Assert.Contains("hari terakhir", citizen.Commands("resmikan").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_working_days_where_the_clock_does() =>
        Assert.Contains("hari kerja", Filed(new Citizen { Reference = AnElection.Now(Conversations.Reference.DayKind.Working) }).Commands("resmikan").Hears, StringComparison.Ordinal);

    [Fact]
    public void Still_goes_through_when_the_clock_has_run_out_and_says_so()
    {
        var citizen = Filed(new Citizen { Reference = AnElection.Now() });
        citizen.Now += TimeSpan.FromDays(20);

        Assert.Contains("mungkin sudah lewat", citizen.Commands("resmikan").Hears, StringComparison.Ordinal);
        citizen.Presses("Lanjut").Presses("Ya, saya yakin").Presses("Ya, sudah").Says(Name).Says(Address).Presses("Resmikan");

        Assert.Equal(Formality.Awaited, citizen.Filed.HowFormal());
    }

    [Fact]
    public void The_form_is_in_Indonesian_for_everybody_and_comes_whole_in_as_many_messages_as_it_takes()
    {
        var filed = ACase.Filed(accused: 50);
        var office = new Office(filed with { Content = filed.Content with { Story = string.Join(' ', Enumerable.Range(1, 2500).Select(at => $"kata{at}")) } });
        office.Reporter.Commands("bahasa").Presses("English").Commands("resmikan").Presses("Lanjut").Presses("Ya, saya yakin").Presses("Ya, sudah")
            .Says(Name).Says(Address).Presses("Resmikan");

        var form = string.Concat(office.Reporter.Heard.Skip(1).Select(part => ACase.Text(Language.English, part)));
        foreach (var words in new[] { "A. PELAPOR", "50. Budi Contoh 50", "kata1 ", "kata2500", "TANDA TANGAN" })
        {
            Assert.Contains(words, form, StringComparison.Ordinal);
        }

        Assert.All(office.Reporter.Heard, part => Assert.InRange(ACase.Text(Language.English, part).Length, 1, Phrasebook.MaxMessageLength));
    }

    [Fact]
    public void A_card_that_the_accuseds_agency_may_see_does_not_change_when_he_wants_to_come()
    {
        var office = new Office(ACase.Filed() with { Accused = [ACase.At(Stage.ForwardedToPpk, breachFound: true) with { Agency = "34.04" }] });
        string card() => ACase.Text(Language.Indonesian, Conversations.CaseWork.CaseCards.Announcement(office.Case, Office.Reference));
        var before = card();

        Wishes(office);

        Assert.Equal(before, card());
    }

    internal static OfficerDesk ToName(Office office) =>
        office.Reporter.Commands("resmikan").Presses("Lanjut").Presses("Ya, saya yakin").Presses("Ya, sudah");

    internal static OfficerDesk Wishes(Office office) => ToName(office).Says(Name).Says(Address).Presses("Resmikan");

    private static Citizen Filed(Citizen citizen) => OnTheWay.To(Conversations.Reporting.ReportStep.AwaitingReview, citizen).SendsTheReport();
}
