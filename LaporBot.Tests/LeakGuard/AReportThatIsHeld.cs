using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.LeakGuard;

public class AReportThatIsHeld
{
    [Theory]
    [InlineData("14/10", 14)]
    [InlineData("14 Oktober", 14)]
    [InlineData("14 Okt 2026", 14)]
    [InlineData("besok", 8)]
    [InlineData("minggu depan", 14)]
    public void Until_a_day_as_people_write_it(string typed, int day)
    {
        var citizen = OnTheWay.To(AwaitingHeldDay).Says(typed);

        Assert.Equal((AwaitingGuess, new DateOnly(2026, 10, day)), (citizen.Draft.Step, citizen.Draft.HeldUntil!.Value));
        Assert.Contains($"Petugas baru membacanya mulai {day} Oktober 2026", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kemarin")]
    [InlineData("kapan-kapan")]
    [InlineData("31/12/2026")]
    [InlineData("3/10/2026")]
    public void Not_until_a_day_that_is_past_too_far_or_none(string typed)
    {
        var citizen = OnTheWay.To(AwaitingHeldDay).Says(typed);
        Assert.Equal(AwaitingHeldDay, citizen.Draft.Step);
        Assert.Null(citizen.Draft.HeldUntil);
    }

    [Fact]
    public void Around_new_year_means_the_day_that_comes()
    {
        var citizen = OnTheWay.To(AwaitingHeldDay, new Citizen { Now = new DateTimeOffset(2026, 12, 28, 3, 0, 0, TimeSpan.Zero) }).Says("5 Januari");
        Assert.Equal(new DateOnly(2027, 1, 5), citizen.Draft.HeldUntil);
    }

    [Fact]
    public void Is_released_in_the_morning_of_that_day_and_its_clock_starts_then()
    {
        var citizen = OnTheWay.To(AwaitingHeldDay).Presses("14 hari").Presses("Tidak, kirim");

        Assert.Equal(new DateTimeOffset(2026, 10, 21, 8, 0, 0, TimeSpan.FromHours(7)), citizen.Filed.ReleasedAt);
        Assert.Equal(new DateOnly(2026, 10, 21), citizen.Filed.FiledOn);
        Assert.Equal(citizen.Reference.DueOf(Stage.Received, new DateOnly(2026, 10, 21)), citizen.Filed.Accused[0].Due);
        Assert.Contains("Petugas baru diberi tahu pada 21 Oktober 2026", citizen.Hears, StringComparison.Ordinal);
        var notice = Assert.IsType<Intent.Notify>(citizen.LastTurn.Intents[1]);
        Assert.Equal(citizen.Filed.ReleasedAt, notice.Hold!.Until);
    }

    [Fact]
    public void Can_be_taken_back_until_then()
    {
        var citizen = OnTheWay.To(AwaitingHeldDay).Presses("7 hari").Presses("Tidak, kirim");
        citizen.Now = citizen.Now.AddDays(6);

        citizen.Presses("Batalkan kirim");

        Assert.Equal(Stage.Withdrawn, citizen.Filed.Stage);
    }

    [Fact]
    public void Goes_at_once_when_he_changes_his_mind()
    {
        var citizen = OnTheWay.To(AwaitingHeldDay).Presses("7 hari").Presses("Tunda pengiriman").Presses("Jangan ditunda").Presses("Tidak, kirim");
        Assert.Equal(citizen.Now + A.Rules.SendHold, citizen.Filed.ReleasedAt);
    }

    [Fact]
    public void Goes_at_once_when_the_day_has_come_before_he_sent_it()
    {
        var citizen = OnTheWay.To(AwaitingHeldDay).Presses("7 hari");
        citizen.Now = citizen.Now.AddDays(9);

        citizen.Presses("Tidak, kirim");

        Assert.Equal(citizen.Now + A.Rules.SendHold, citizen.Filed.ReleasedAt);
    }

    [Fact]
    public void Is_told_of_the_legal_clock_that_does_not_wait()
    {
        var citizen = OnTheWay.To(AwaitingHeldDay, new Citizen { Reference = AnElection.Now() });
        Assert.Contains("paling lambat", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_shown_to_an_officer_before_its_day()
    {
        var citizen = OnTheWay.To(AwaitingHeldDay).Presses("7 hari").Presses("Tidak, kirim");
        var office = new Office(citizen.Filed) { Now = citizen.Now.AddDays(6) };

        Assert.IsType<TakeOutcome.NotReleased>(citizen.Filed.Take(office.Officer(LaporBot.Conversations.People.Role.Verifier).Officer!, office.Now, ReferenceData.Embedded));
    }
}
