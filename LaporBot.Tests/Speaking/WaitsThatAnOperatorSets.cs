using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class WaitsThatAnOperatorSets
{
    [Theory]
    [InlineData(120, "2 menit")]
    [InlineData(60, "1 menit")]
    [InlineData(90, "90 detik")]
    public void Are_promised_as_they_are(int seconds, string words)
    {
        var rules = A.Rules with { SendHold = TimeSpan.FromSeconds(seconds) };
        var citizen = new Citizen { Rules = rules };
        Assert.Contains(words, citizen.Commands("lapor").Hears, StringComparison.Ordinal);

        citizen = OnTheWay.To(ReportStep.AwaitingReview, new Citizen { Rules = rules }).SendsTheReport();
        Assert.Contains(words, citizen.Hears, StringComparison.Ordinal);
        Assert.NotNull(citizen.Button("Batalkan kirim"));
    }

    [Fact]
    public void Are_not_promised_when_there_is_none()
    {
        var rules = A.Rules with { SendHold = TimeSpan.Zero };
        Assert.DoesNotContain("membatalkan", new Citizen { Rules = rules }.Commands("lapor").Hears, StringComparison.Ordinal);

        var citizen = OnTheWay.To(ReportStep.AwaitingReview, new Citizen { Rules = rules }).SendsTheReport();
        Assert.DoesNotContain("Batalkan", citizen.Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.LastTurn.Replies.OfType<Reply.Message>().SelectMany(reply => reply.Choices));
    }

    [Theory]
    [InlineData(60, "1 menit", true)]
    [InlineData(45, "45 detik", true)]
    [InlineData(0, "langsung", false)]
    public void Tell_an_officer_how_long_he_can_undo(int seconds, string words, bool canUndo)
    {
        var office = new Office(ACase.Filed()) { Rules = A.Rules with { Undo = TimeSpan.FromSeconds(seconds) } };
        var officer = office.Officer(Role.Verifier).Takes();
        Assert.Contains(words, officer.Hears, StringComparison.Ordinal);
        Assert.Equal(canUndo, officer.Buttons.Any(label => label.StartsWith("Urungkan", StringComparison.Ordinal)));
        Assert.Contains(canUndo ? "Diterima" : "Sedang diverifikasi", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);
    }
}
