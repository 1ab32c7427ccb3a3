using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class TakingASentReportBack
{
    [Fact]
    public void Works_until_the_officers_are_told()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();
        citizen.Now += TimeSpan.FromSeconds(119);

        citizen.Presses("Batalkan kirim");

        Assert.Equal(Stage.Withdrawn, citizen.Filed.Stage);
        Assert.Contains(new Intent.CancelHeld($"send:{citizen.Filed.Id}"), citizen.LastTurn.Intents);
        Assert.Contains("Tidak ada petugas yang diberi tahu", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_refused_kindly_when_it_comes_too_late()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();
        citizen.Now += TimeSpan.FromMinutes(2);

        citizen.Presses("Batalkan kirim");

        Assert.Equal(Stage.Received, citizen.Filed.Stage);
        Assert.Empty(citizen.LastTurn.Intents);
        Assert.Contains("/status", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_only_noted_the_second_time()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Presses("Batalkan kirim").Presses("Batalkan kirim");

        Assert.Empty(citizen.LastTurn.Intents);
        Assert.IsType<Reply.Toast>(Assert.Single(citizen.LastTurn.Replies));
    }
}
