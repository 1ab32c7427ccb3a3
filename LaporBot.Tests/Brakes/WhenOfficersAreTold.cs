using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class WhenOfficersAreTold
{
    private static readonly DateTimeOffset s_noon = new(2026, 10, 7, 5, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0.5, 17)]
    [InlineData(0.9, 29)]
    public void Chance_decides_in_which_minute_so_that_nobody_reads_off_when_it_was_sent(double lot, int minutes) =>
        Assert.Equal(s_noon.AddMinutes(minutes), SendBrake.ReleasedAt(At(s_noon, lot, TimeSpan.FromMinutes(30))));

    [Theory]
    [InlineData(16.0)]
    [InlineData(16.75)]
    [InlineData(16.99)]
    public void A_report_of_the_late_evening_is_told_on_its_day(double hours)
    {
        var sent = new DateTimeOffset(2026, 10, 7, 0, 0, 0, TimeSpan.Zero).AddHours(hours);
        var told = SendBrake.ReleasedAt(At(sent, 0.99, TimeSpan.FromMinutes(30)));

        Assert.True(told >= sent + A.Rules.SendHold);
        Assert.True(WorkingDays.DayOf(told) == WorkingDays.DayOf(sent) || told == sent + A.Rules.SendHold);
    }

    [Fact]
    public void Practice_does_not_wait_for_chance() => Assert.Equal(s_noon + A.Rules.SendHold, SendBrake.ReleasedAt(At(s_noon, 0.9, TimeSpan.Zero)));

    [Fact]
    public void What_is_added_later_is_told_by_chance_too()
    {
        var filed = ACase.Filed();
        var now = filed.ReleasedAt.AddDays(1);

        var told = Assert.IsType<Intent.Notify>(Assert.Single(AddedNotices.Of(filed, filed, At(now, 0.5, TimeSpan.FromMinutes(30)))));

        Assert.Equal(now.AddMinutes(15), told.Hold?.Until);
    }

    [Fact]
    public void What_is_taken_back_is_told_at_once_since_nobody_could_be_found_for_it_later()
    {
        var filed = ACase.Filed();
        var now = filed.ReleasedAt.AddDays(1);

        Assert.Null(TakingBackDesk.Tell(filed with { TakenBackAt = now }, null, At(now, 0.5, TimeSpan.FromMinutes(30))).Hold);
    }

    private static Situation At(DateTimeOffset now, double lot, TimeSpan spread) => new()
    {
        Conversation = Conversation.New,
        Visitor = new Visitor(null, InGroup: false),
        Now = now,
        Operator = A.Operator,
        Reference = Office.Reference,
        Rules = A.Rules with { Spread = spread },
        Supplies = A.Supplies() with { Lot = lot },
    };
}
