using LaporBot.Conversations.Reporting;
using LaporBot.Host.Brakes;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Brakes;

public class WhenVeryManyComeAtOnce
{
    [Fact]
    public void A_newcomer_gets_one_short_line_and_the_welcome_with_his_next_step()
    {
        var citizen = new Citizen { IsCrowded = true };
        citizen.Commands("start");
        Assert.Contains("Banyak orang menulis", citizen.Hears, StringComparison.Ordinal);
        Assert.Single(citizen.LastTurn.Replies);

        citizen.IsCrowded = false;
        citizen.Presses("Mulai lapor");
        Assert.Contains(A.Operator.Name, citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingConsent, citizen.Draft.Step);
    }

    [Fact]
    public void A_story_that_a_newcomer_tells_is_kept()
    {
        var citizen = new Citizen { IsCrowded = true }.Says(OnTheWay.Story);
        Assert.Contains("tersimpan", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(OnTheWay.Story, Assert.Single(citizen.Draft.Story).Text);

        citizen.IsCrowded = false;
        citizen.Presses("Lanjut").Presses("Setuju");
        Assert.Equal(OnTheWay.Story, Assert.Single(citizen.Draft.Story).Text);
        Assert.Equal(ReportStep.AwaitingViolation, citizen.Draft.Step);
    }

    [Fact]
    public void Whoever_came_before_is_served_as_ever()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName);
        citizen.IsCrowded = true;
        Assert.Contains("instansi", citizen.Says(OnTheWay.Name).Hears, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Only_the_first_answer_is_short(StoreEngine engine)
    {
        var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram, brakes: new BrakeOptions { NewChatsPerMinute = 1 });
        await bot.HearsAsync(1, 4711, "/start");
        await telegram.ComesAsync(1);
        await bot.HearsAsync(2, 4712, "/start");
        await telegram.ComesAsync(1);
        await bot.HearsAsync(3, 4712, "/start");
        await telegram.ComesAsync(1);

        Assert.Equal([false, true, false], telegram.Calls.Select(call => call.Contains("Banyak orang", StringComparison.Ordinal)));
    }

    [Fact]
    public void So_many_a_minute_are_greeted_at_length()
    {
        var newcomers = new Newcomers(2);
        Assert.Equal([false, false, true, true], Enumerable.Range(0, 4).Select(_ => newcomers.Comes(A.Moment)));
        Assert.False(newcomers.Comes(A.Moment.AddMinutes(1)));
        Assert.All(Enumerable.Range(0, 4), _ => Assert.False(new Newcomers(0).Comes(A.Moment)));
    }
}
