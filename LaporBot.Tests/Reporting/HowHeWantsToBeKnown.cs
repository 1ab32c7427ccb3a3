using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class HowHeWantsToBeKnown
{
    [Theory]
    [InlineData("Tanpa nama", "Petugas tidak bisa tahu siapa Anda. Telegram tetap tahu akun Anda.")]
    [InlineData("Nama disegel", "Dibuka hanya bila dua pejabat setuju tertulis. Anda diberi tahu dulu.")]
    [InlineData("Nama terbuka", "Pemeriksa tahu nama Anda. Yang dilaporkan bisa ikut tahu.")]
    public void Each_choice_says_honestly_what_it_means(string name, string meaning)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity);

        Assert.Contains(name, citizen.Hears, StringComparison.Ordinal);
        Assert.Contains(meaning, citizen.Hears, StringComparison.Ordinal);
        Assert.NotNull(citizen.Button(name));
    }

    [Fact]
    public void The_open_name_is_asked_twice_and_then_name_and_address()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses("Nama terbuka");
        Assert.Null(citizen.Draft.Anonymity);

        citizen.Presses("Ya, nama terbuka").Presses("Ya, sudah").Says("Saksi Contoh").Says("Jalan Contoh 0").SendsTheReport();

        Assert.Equal(new ReporterIdentity("Saksi Contoh", "Jalan Contoh 0"), citizen.Filed.Identity);
        Assert.Equal(Anonymity.OpenName, citizen.Filed.Anonymity);
    }

    [Fact]
    public void Name_and_address_may_be_skipped()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses("Nama disegel").Presses("Ya, sudah").Presses("Lewati").Presses("Lewati").SendsTheReport();

        Assert.Equal(new ReporterIdentity(null, null), citizen.Filed.Identity);
        Assert.Equal(Anonymity.SealedName, citizen.Filed.Anonymity);
    }

    [Theory]
    [InlineData("0000000000000000")]
    [InlineData("NIK saya 00 0000 0000000000 00")]
    [InlineData("0000-0000-0000-0000")]
    public void A_NIK_is_refused_kindly_and_not_kept(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReporterName).Says(typed);

        Assert.Contains("tidak menyimpannya", citizen.Hears, StringComparison.Ordinal);
        Assert.Null(citizen.Draft.ReporterName);
        Assert.Equal(ReportStep.AwaitingReporterName, citizen.Draft.Step);
    }

    [Fact]
    public void Going_nameless_after_all_forgets_the_name()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReporterAddress).Says("Jalan Contoh 0").Changes("Ubah identitas").Presses("Tanpa nama");

        Assert.Null(citizen.Draft.ReporterName);
        Assert.Null(citizen.SendsTheReport().Filed.Identity);
    }
}
