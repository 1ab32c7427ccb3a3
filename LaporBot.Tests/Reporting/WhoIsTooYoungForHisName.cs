using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class WhoIsTooYoungForHisName
{
    [Theory]
    [InlineData("Nama disegel")]
    [InlineData("Nama terbuka")]
    public void Is_asked_plainly_before_a_name_would_be_kept(string known)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses(known);
        if (known == "Nama terbuka")
        {
            citizen.Presses("Ya, nama terbuka");
        }

        Assert.Contains("Apakah Anda sudah 17 tahun atau sudah menikah?", citizen.Hears, StringComparison.Ordinal);
        Screen.IsShort(Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[^1]));
    }

    [Fact]
    public void Is_not_asked_who_goes_without_a_name() =>
        Assert.Equal(ReportStep.AwaitingReview, OnTheWay.To(ReportStep.AwaitingAnonymity).Presses("Tanpa nama").Draft.Step);

    [Fact]
    public void Goes_on_without_a_name_and_hears_who_may_report_for_him()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAge).Presses("Belum");

        Assert.Contains("Orang tua, wali, atau orang dewasa lain boleh melapor", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("lanjut tanpa nama", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal((ReportStep.AwaitingReview, Anonymity.Nameless), (citizen.Draft.Step, citizen.Draft.Anonymity));
        Assert.Equal((Anonymity.Nameless, null), (citizen.SendsTheReport().Filed.Anonymity, citizen.Filed.Identity));
    }

    [Fact]
    public void Leaves_no_name_behind_not_even_one_typed_before()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReporterAddress).Says("Jalan Rahasia 0");
        Assert.Contains("Saksi Contoh", Stored(citizen), StringComparison.Ordinal);

        citizen.Changes("Ubah identitas").Presses("Nama disegel").Presses("Belum");

        Assert.DoesNotContain("Saksi Contoh", Stored(citizen), StringComparison.Ordinal);
        Assert.DoesNotContain("Jalan Rahasia", Stored(citizen), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_remembered_as_too_young()
    {
        var young = OnTheWay.To(ReportStep.AwaitingAge).Presses("Belum");

        Assert.Null(young.Draft.Previous);
        Assert.DoesNotContain("AwaitingAge", Stored(young), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("saya 15 tahun", ReportStep.AwaitingReview)]
    [InlineData("16", ReportStep.AwaitingReview)]
    [InlineData("belum", ReportStep.AwaitingReview)]
    [InlineData("17", ReportStep.AwaitingReporterName)]
    [InlineData("34 tahun", ReportStep.AwaitingReporterName)]
    [InlineData("sudah menikah", ReportStep.AwaitingReporterName)]
    [InlineData("16 tahun tapi sudah menikah", ReportStep.AwaitingReporterName)]
    [InlineData("belum menikah, 20 tahun", ReportStep.AwaitingReporterName)]
    [InlineData("ya", ReportStep.AwaitingReporterName)]
    [InlineData("1", ReportStep.AwaitingReporterName)]
    [InlineData("2", ReportStep.AwaitingReview)]
    [InlineData("Saksi Contoh", ReportStep.AwaitingAge)]
    public void Is_understood_when_he_types_it(string typed, ReportStep leadsTo)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAge).Says(typed);

        Assert.Equal(leadsTo, citizen.Draft.Step);
        Assert.DoesNotContain("tahun tapi", Stored(citizen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999", null)]
    [InlineData("3", null)]
    [InlineData("entah", null)]
    [InlineData("tidak, belum menikah", false)]
    public void Is_read_carefully(string typed, bool? isOldEnough) => Assert.Equal(isOldEnough, AgeQuestion.IsOldEnough(typed));

    private static string Stored(Citizen citizen) => System.Text.Encoding.UTF8.GetString(ConversationSnapshot.Write(citizen.Conversation));
}
