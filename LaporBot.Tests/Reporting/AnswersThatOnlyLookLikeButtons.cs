using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class AnswersThatOnlyLookLikeButtons
{
    [Theory]
    [InlineData("sudah selesai acara mereka bagi uang")]
    [InlineData("sudah tiga kali")]
    [InlineData("dia sudah selesai")]
    [InlineData("dia sudah")]
    [InlineData("orang itu saja")]
    [InlineData("Pak Cukup")]
    [InlineData("Bu Cukup")]
    [InlineData("pak lanjut")]
    [InlineData("cukup banyak warga yang lihat")]
    [InlineData("itu saja yang dia bagi, beras")]
    [InlineData("selesai rapat dia bagi kaus")]
    [InlineData("sudah terima uangnya")]
    [InlineData("sudah terima")]
    [InlineData("tidak ada yang berani melapor")]
    [InlineData("tidak ada orang")]
    [InlineData("gak ada bukti dia cuti")]
    [InlineData("belum ada surat cuti")]
    [InlineData("tanpa nama di amplopnya")]
    [InlineData("amplop tanpa nama")]
    [InlineData("ada surat anonim")]
    [InlineData("jangan sebut nama saya, kata camat")]
    [InlineData("nama calonnya disebut")]
    [InlineData("dia bilang rahasia")]
    [InlineData("lanjut usia juga diajak")]
    [InlineData("acaranya batal")]
    [InlineData("dia tidak jadi cuti")]
    [InlineData("kembali ke kantor sore")]
    [InlineData("ya dia kampanye")]
    [InlineData("semua pegawai disuruh")]
    [InlineData("that's it, he said, vote for him")]
    [InlineData("setelah itu saja mereka pulang")]
    public void Are_story(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says(OnTheWay.Story).Says(typed);

        Assert.Equal(ReportStep.AwaitingStory, citizen.Draft.Step);
        Assert.Equal(typed, citizen.Draft.Story[^1].Text);
    }

    [Theory]
    [InlineData("Pak Cukup")]
    [InlineData("Bu Selesai Contoh")]
    [InlineData("Mas Lanjut Contoh")]
    [InlineData("Anonim Contoh")]
    [InlineData("Ragu Contoh")]
    [InlineData("Bukan Contoh")]
    public void Are_names(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Says(typed);

        Assert.Contains(citizen.Draft.Accused, one => one.Name.Text == typed);
    }

    [Theory]
    [InlineData("Dinas Sudah Maju Contoh")]
    [InlineData("Kelurahan Lanjut Contoh")]
    [InlineData("SD Negeri Cukup Contoh")]
    public void Are_offices(string typed) =>
        Assert.Equal(typed, OnTheWay.To(ReportStep.AwaitingOffice).Says(typed).Draft.Accused[0].Office!.Text);

    [Theory]
    [InlineData("Warung Bu Cukup")]
    [InlineData("Kafe Lupa Lelah")]
    [InlineData("Lapangan Selesai Contoh")]
    [InlineData("di medsos")]
    public void Are_places(string typed) =>
        Assert.Equal(typed, OnTheWay.To(ReportStep.AwaitingPlace).Says(typed).Draft.Place!.Text);

    [Theory]
    [InlineData("kemarin dulu")]
    [InlineData("kemarin lusa")]
    public void Are_days_that_are_not_yesterday(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDay).Says(typed);
        var yesterday = OnTheWay.To(ReportStep.AwaitingDay).Presses("Kemarin").Draft.Day;

        Assert.NotEqual(yesterday, citizen.Draft.Day);
    }

    [Theory]
    [InlineData("Foto ada di Pak Cukup")]
    [InlineData("bukti transfer tidak ada namanya")]
    [InlineData("semua warga lihat")]
    [InlineData("saksinya orang lain")]
    public void Are_evidence(string typed) =>
        Assert.Equal(typed, Assert.Single(OnTheWay.To(ReportStep.AwaitingEvidence).Says(typed).Draft.Evidence).Item.Text);
}
