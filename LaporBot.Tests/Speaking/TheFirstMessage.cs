using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class TheFirstMessage
{
    [Theory]
    [InlineData("halo")]
    [InlineData("Kepala dinas Contoh membagikan kaus calon di kantor.")]
    public void Says_who_runs_the_bot_who_reads_and_what_it_never_asks(string first)
    {
        var citizen = new Citizen().Says(first);

        Assert.All(
            ["Dinas Contoh", "petugas pengaduan Contoh", "@LaporContohBot", "NIK, OTP, kata sandi, atau uang"],
            promise => Assert.Contains(promise, citizen.Hears, StringComparison.Ordinal));
        Assert.DoesNotContain("latihan", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_when_this_is_practice() =>
        Assert.Contains(
            "Mode latihan",
            new Citizen { Operator = A.Operator with { IsPractice = true } }.Commands("start").Hears,
            StringComparison.Ordinal);

    [Fact]
    public void That_is_a_story_begins_a_draft_with_it()
    {
        var citizen = new Citizen().Says("Kepala dinas Contoh membagikan kaus calon di kantor.");
        Assert.Equal(ReportStep.AwaitingConsent, citizen.Draft.Step);

        citizen.Presses("Setuju").Presses("Tidak yakin").Presses("Lewati").Says(OnTheWay.Name).Says(OnTheWay.Office).Presses("Hari ini").Says(OnTheWay.Place);

        Assert.Contains("Cerita Anda sejauh ini", citizen.Hears, StringComparison.Ordinal);
        citizen.Presses("Lanjut");
        Assert.Equal(ReportStep.AwaitingEvidence, citizen.Draft.Step);
    }

    [Fact]
    public void That_is_a_photo_begins_a_draft_with_it()
    {
        var citizen = new Citizen().Sends(A.Photo(caption: "Camat Contoh ikut kampanye di lapangan desa"));

        Assert.Single(citizen.Draft.Evidence);
        Assert.Single(citizen.Draft.Story);
    }

    [Fact]
    public void Is_forgotten_when_consent_is_refused()
    {
        var citizen = new Citizen().Says("Kepala dinas Contoh membagikan kaus calon di kantor.").Presses("Tidak setuju");

        Assert.Null(citizen.Conversation.Draft);
        Assert.Contains("tidak kami simpan", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_greeted_only_once() =>
        Assert.DoesNotContain("Selamat datang", new Citizen().Says("halo").Says("halo lagi").Hears, StringComparison.Ordinal);

    [Fact]
    public void Of_a_link_that_ends_in_lapor_begins_at_once() =>
        Assert.Equal(ReportStep.AwaitingConsent, new Citizen().Commands("start", "lapor").Draft.Step);
}
