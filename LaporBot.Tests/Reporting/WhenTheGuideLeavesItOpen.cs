using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

/// <summary>"Tidak yakin", "Menyuruh bawahan", and still unsure: he chose no form, and may be one of the staff all the same.</summary>
public class WhenTheGuideLeavesItOpen
{
    [Theory]
    [InlineData("PNS atau PPPK", "Tetap tidak yakin")]
    [InlineData("Lewati", null)]
    public void After_orders_to_staff_he_is_warned_as_an_insider(string then, string? last)
    {
        var citizen = Told("Memakai jabatan", "Menyuruh bawahan").Presses(then);
        citizen = last is null ? citizen : citizen.Presses(last);

        Assert.Equal((ReportStep.AwaitingDetail, null, BreachQuestion.Pressure), (citizen.Draft.Step, citizen.Draft.Violation, citizen.Draft.Asks));
        Assert.Contains("Siapa yang diajak atau ditekan?", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Jangan tulis bagian Anda sendiri", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void His_report_is_closed_to_the_accuseds_agency_and_he_is_reminded_to_name_no_unit()
    {
        var citizen = Told("Memakai jabatan", "Menyuruh bawahan", "PNS atau PPPK", "Tetap tidak yakin").Says("Diancam dipindah.");
        var insider = new Citizen().Commands("start", "lapor_DP-03").Presses("Setuju").Says("Diancam dipindah.");
        Assert.Equal(insider.Hears, citizen.Hears);

        var filed = citizen.Says("Budi Contoh, Pegawai BKN").Says("3 Okt").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut")
            .Presses("Belum punya bukti").Presses("Tanpa nama").SendsTheReport().Filed;

        Assert.Null(filed.Content.Violation);
        Assert.True(filed.Content.Readers!.MayBeInsider);
        Assert.Equal(["BKN"], filed.Content.Readers.ClosedTo);
        Assert.Equal(new ReportDetail(BreachQuestion.Pressure, "Diancam dipindah."), filed.Content.Detail);
    }

    [Fact]
    public void It_outlives_a_restart_and_a_stale_press()
    {
        var citizen = Told("Memakai jabatan", "Menyuruh bawahan", "PNS atau PPPK", "Tetap tidak yakin");
        var stored = ConversationSnapshot.Read(ConversationSnapshot.Write(citizen.Conversation))!;

        Assert.Equal(BreachQuestion.Pressure, stored.Draft!.Asks);
        Assert.Equal(BreachQuestion.Pressure, citizen.Presses("Lewati").Draft.Asks);
    }

    [Fact]
    public void Another_walk_through_the_guide_takes_it_back()
    {
        var citizen = Told("Memakai jabatan", "Menyuruh bawahan", "PNS atau PPPK", "Tetap tidak yakin").Presses("Kembali")
            .Presses("Tidak yakin").Presses("Di media sosial").Presses("Unggah, suka, bagikan").Presses("PNS atau PPPK").Presses("Tetap tidak yakin");

        Assert.Equal((ReportStep.AwaitingName, null), (citizen.Draft.Step, citizen.Draft.Asks));
    }

    [Theory]
    [InlineData("Di media sosial", "Unggah, suka, bagikan")]
    [InlineData("Memakai jabatan", "Keputusan atau bantuan")]
    public void After_anything_else_nothing_more_is_asked(string deed, string what)
    {
        var citizen = Told(deed, what, "PNS atau PPPK", "Tetap tidak yakin");

        Assert.Equal((ReportStep.AwaitingName, null), (citizen.Draft.Step, citizen.Draft.Asks));
    }

    private static Citizen Told(params string[] answers)
    {
        var citizen = new Citizen().Commands("lapor").Presses("Setuju").Presses("Tidak yakin");
        return answers.Aggregate(citizen, (who, answer) => who.Presses(answer));
    }
}
