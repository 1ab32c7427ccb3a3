using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Formalising;

public class ChangingOnesMindAboutTheForm
{
    [Fact]
    public void Dropping_the_wish_asks_again_destroys_the_name_and_tells_the_officer()
    {
        var office = new Office(ACase.Filed());
        var verifier = office.Officer(Role.Verifier).Takes();
        MakingAReportFormal.Wishes(office).Commands("resmikan").Presses("Tidak jadi");
        Assert.Equal(Formality.Awaited, office.Case.HowFormal());

        office.Reporter.Presses("Ya, hapus nama saya");

        Assert.Equal((Formality.FirstInformation, Anonymity.Nameless), (office.Case.HowFormal(), office.Case.Anonymity));
        Assert.Null(office.Done.OfType<Intent.KeepIdentity>().Last().Who);
        Assert.Contains("tidak jadi meresmikan", verifier.Hears, StringComparison.Ordinal);
        Assert.Equal([CaseEvent.FormalWished, CaseEvent.FormalDropped], office.Case.History.TakeLast(2).Select(past => past.What));
        Assert.Contains("Datang sendiri", office.Reporter.Commands("resmikan").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Filling_the_form_again_replaces_the_name_and_tells_nobody_twice()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes();
        MakingAReportFormal.Wishes(office).Commands("resmikan").Presses("Isi formulir lagi").Presses("Ya, saya yakin").Presses("Ya, sudah")
            .Says("Nama Baru Contoh").Says("Jalan Baru 0").Presses("Resmikan");

        Assert.Equal(new ReporterIdentity("Nama Baru Contoh", "Jalan Baru 0"), office.Done.OfType<Intent.KeepIdentity>().Last().Who);
        Assert.Single(office.Done.OfType<Intent.Notify>(), notice => ACase.Text(Language.Indonesian, notice.Says).Contains("akan meresmikan", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_is_too_young_leaves_no_name_anywhere(bool wishedBefore)
    {
        var office = new Office(ACase.Filed());
        var reporter = wishedBefore ? MakingAReportFormal.Wishes(office) : office.Reporter;
        reporter.Commands("resmikan").Presses(wishedBefore ? "Isi formulir lagi" : "Lanjut").Presses("Ya, saya yakin").Presses("Ya, sudah")
            .Says("Nama Muda Contoh").Presses("Kembali").Presses("Kembali").Presses("Belum");

        Assert.Contains("orang dewasa lain boleh melapor", reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("tetap berjalan tanpa nama", reporter.Hears, StringComparison.Ordinal);
        Assert.Equal((Formality.FirstInformation, Anonymity.Nameless), (office.Case.HowFormal(), office.Case.Anonymity));
        Assert.DoesNotContain("Nama Muda", Stored(reporter.Conversation), StringComparison.Ordinal);
        Assert.Equal(wishedBefore, office.Done.OfType<Intent.KeepIdentity>().LastOrDefault() is { Who: null });
    }

    [Fact]
    public void Who_is_too_young_leaves_no_name_in_the_report_he_is_writing_either()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();
        OnTheWay.To(ReportStep.AwaitingReporterAddress, citizen);
        citizen.Commands("resmikan").Presses("Lanjut").Presses("Ya, saya yakin").Presses("Belum");

        Assert.DoesNotContain("Saksi Contoh", Stored(citizen.Conversation), StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);
        Assert.Contains("Bagaimana Anda ingin dikenal", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingReview, citizen.Presses("Tanpa nama").Draft.Step);
    }

    [Fact]
    public void Of_several_reports_he_chooses_one_by_a_press_a_number_or_the_name_of_it()
    {
        Office many() => new([.. Enumerable.Range(1, 7).Select(number => ACase.Filed(number: number))]);
        var office = many();
        office.Reporter.Commands("resmikan");
        Screen.IsShort(office.Reporter.LastCard);
        office.Reporter.Presses("Laporan lain").Presses(office.Case.Number.Value);
        Assert.Equal(office.Case.Id, office.Reporter.Conversation.Formalising!.Case);

        var typed = many();
        var third = typed.Cases.Values.ElementAt(2);
        Assert.Equal(third.Id, typed.Reporter.Commands("resmikan").Says(third.Number.Value.ToLowerInvariant()).Conversation.Formalising!.Case);
        Assert.Equal(typed.Cases.Values.Last().Id, many().Reporter.Commands("resmikan").Says("1").Conversation.Formalising!.Case);
        Assert.Equal(third.Id, many().Reporter.Commands("resmikan", third.Number.Value).Conversation.Formalising!.Case);
    }

    [Fact]
    public void A_report_that_cannot_be_made_formal_says_why()
    {
        Assert.Contains("Belum ada laporan", new Office().Reporter.Commands("resmikan").Hears, StringComparison.Ordinal);
        Assert.Contains("sudah memakai nama Anda", new Office(ACase.Filed(anonymity: Anonymity.OpenName)).Reporter.Commands("resmikan").Hears, StringComparison.Ordinal);
        Assert.Contains(
            "sudah selesai diperiksa",
            new Office(ACase.Filed() with { Accused = [ACase.At(Stage.Unproven)] }).Reporter.Commands("resmikan").Hears,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_ends_while_the_form_is_filled_keeps_no_name()
    {
        var office = new Office(ACase.Filed());
        var reporter = MakingAReportFormal.ToName(office).Says("Pelapor Contoh").Says("Jalan Contoh 0");
        office.Officer(Role.Verifier).Takes().Moves("Tolak", "Bukan ASN");

        reporter.Presses("Resmikan");

        Assert.Contains("sudah selesai diperiksa", reporter.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Done, intent => intent is Intent.KeepIdentity);
        Assert.Null(reporter.Conversation.Formalising);
    }

    [Fact]
    public void A_wish_can_be_dropped_even_when_the_case_has_ended()
    {
        var office = new Office(ACase.Filed());
        var verifier = office.Officer(Role.Verifier).Takes();
        MakingAReportFormal.Wishes(office);
        verifier.Presses("Buka kasus").Moves("Tolak", "Bukan ASN");

        office.Reporter.Commands("resmikan").Presses("Tidak jadi").Presses("Ya, hapus nama saya");

        Assert.Null(office.Done.OfType<Intent.KeepIdentity>().Last().Who);
    }

    private static string Stored(Conversation conversation) => System.Text.Encoding.UTF8.GetString(ConversationSnapshot.Write(conversation));
}
