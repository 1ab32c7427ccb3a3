using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ASoftLookAtANip
{
    [Theory]
    [InlineData("19000101 192001 1 000", NipImpression.WrongSerial)]
    [InlineData("19800101 200501 1 001", NipImpression.LikePns)]
    [InlineData("19800101.200512.2.001", NipImpression.LikePns)]
    [InlineData("198001012005241001", NipImpression.LikePppk)]
    [InlineData("198001012005001001", NipImpression.LikePppk)]
    [InlineData("198001012005131001", NipImpression.LikePppk)]
    [InlineData("198013012005011001", NipImpression.WrongBirth)]
    [InlineData("198002302005011001", NipImpression.WrongBirth)]
    [InlineData("203001012046011001", NipImpression.WrongBirth)]
    [InlineData("198001011990011001", NipImpression.WrongYear)]
    [InlineData("198001012040011001", NipImpression.WrongYear)]
    [InlineData("198001012005013001", NipImpression.WrongSex)]
    [InlineData("198001012005010001", NipImpression.WrongSex)]
    [InlineData("12345", NipImpression.WrongLength)]
    [InlineData("1980010120050110012", NipImpression.WrongLength)]
    [InlineData("19800101200501100l", NipImpression.WrongCharacters)]
    [InlineData("tidak tahu", NipImpression.NoNumber)]
    public void Tells_what_it_is_like(string typed, NipImpression impression) => Assert.Equal(impression, Nip.LookAt(typed, A.Day));

    [Theory]
    [InlineData("12345", "punya 18 angka; ini 5", "has 18 digits; this one has 5")]
    [InlineData("19800101200501100l", "berisi tanda lain", "holds other signs")]
    [InlineData("198013012005011001", "Angka 1–8 bukan tanggal lahir", "no possible birth date")]
    [InlineData("198001011990011001", "Angka 9–12 bukan tahun pengangkatan", "no possible year of appointment")]
    [InlineData("198001012005013001", "Angka 15 harus 1 (pria) atau 2 (wanita)", "Digit 15 must be 1")]
    [InlineData("198001012005011000", "Angka 16–18", "Digits 16–18")]
    [InlineData("198001012005241001", "Angka 13–14 bukan bulan pengangkatan", "Digits 13–14 are no month")]
    public void Whoever_typed_it_is_told_which_part_does_not_fit_and_goes_on(string typed, string indonesian, string english)
    {
        var told = OnTheWay.To(ReportStep.AwaitingNip).Says(typed);
        var screen = Assert.Single(Screen.Of(told.LastTurn));

        Assert.Contains(indonesian, screen.TextIn(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains(english, screen.TextIn(Language.English), StringComparison.Ordinal);
        Assert.Equal((ReportStep.AwaitingAccusedChoice, typed), (told.Draft.Step, told.Draft.Accused[0].Nip?.Text));
    }

    [Fact]
    public void A_number_of_contract_staff_is_taken_without_a_doubt()
    {
        var told = OnTheWay.To(ReportStep.AwaitingName).Says("Budi Contoh, Dinas Contoh, 198001012005241001").Hears;

        Assert.Contains("PPPK", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Petugas akan memeriksanya", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("198001012005241001", "mungkin nomor pegawai kontrak (PPPK)")]
    [InlineData("198001012005013001", "Angka 15 harus 1")]
    public void The_officer_reads_it_below_the_number(string typed, string remark)
    {
        var filed = ACase.Filed();
        var office = new Office(filed with { Accused = [filed.Accused[0] with { Nip = typed }] });
        var card = office.Officer(Role.Verifier).Takes().Hears;

        Assert.Contains(remark, card, StringComparison.Ordinal);
        Assert.DoesNotContain("Tetap saya catat", card, StringComparison.Ordinal);
    }
}
