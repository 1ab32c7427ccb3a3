using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Notifications;

public class WhoIsToldOfACase
{
    private static readonly string[] s_regions = [.. Office.Reference.Agencies.For(Role.PpkOperator).Take(2).Select(one => one.Code)];

    [Fact]
    public void A_new_report_is_meant_for_those_who_can_take_it_and_for_no_accuseds_agency()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport();

        var told = Assert.IsType<Audience.OfficersOnDuty>(Assert.Single(citizen.LastTurn.Intents.OfType<Intent.Notify>()).To);

        Assert.Equal([Role.Intake, Role.Verifier], told.About.Workers.Order());
    }

    [Theory, EveryEngine]
    public async Task The_accuseds_agencies_are_told_only_of_what_was_forwarded_to_them(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.CommitAsync(
            Joined(bot, 1, Role.PpkOperator, s_regions[0]),
            Joined(bot, 2, Role.PpkOperator, s_regions[1]),
            Joined(bot, 3, Role.Verifier, "BKN"),
            new GroupBound(bot.Chat(-10), -10, s_regions[0], bot.Clock.Now),
            new GroupBound(bot.Chat(-20), -20, s_regions[1], bot.Clock.Now),
            new GroupBound(bot.Chat(-30), -30, "BKN", bot.Clock.Now));

        var filed = ACase.Filed();
        Assert.Equal([-30, 3], await ToldAsync(bot, filed));
        Assert.Equal([-30, -20, 2], await ToldAsync(bot, filed with { Accused = [ACase.At(Stage.ForwardedToPpk, breachFound: true) with { Agency = s_regions[1] }] }));
    }

    [Theory, EveryEngine]
    public async Task What_is_closed_to_some_is_told_to_each_of_the_others_in_private_and_in_no_group(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.CommitAsync(
            Joined(bot, 1, Role.Verifier, "KEMENDAGRI"),
            Joined(bot, 2, Role.Verifier, "SEKRETARIAT-LAMA"),
            Joined(bot, 3, Role.Verifier, "BKN"),
            new GroupBound(bot.Chat(-10), -10, "KEMENDAGRI", bot.Clock.Now),
            new GroupBound(bot.Chat(-30), -30, "BKN", bot.Clock.Now));

        Assert.Equal([2, 3], await ToldAsync(bot, Closed(new ReadingRule(["KEMENDAGRI"]))));
        Assert.Equal([1, 3], await ToldAsync(bot, Closed(new ReadingRule([]) { Past = [new RegionCode("35.25")], Reasons = [ReadingReason.Asked] })));
    }

    [Theory, EveryEngine]
    public async Task What_is_closed_to_some_is_told_to_the_others_even_when_none_of_them_subscribed(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.CommitAsync(Joined(bot, 3, Role.Verifier, "BKN", subscribed: false));

        Assert.Empty(await ToldAsync(bot, ACase.Filed()));
        Assert.Equal([3], await ToldAsync(bot, Closed(new ReadingRule(["KEMENDAGRI"]))));
    }

    private static Case Closed(ReadingRule rule) =>
        ACase.Filed() with { Content = ACase.Filed().Content with { Readers = rule } };

    private static async Task<IEnumerable<long>> ToldAsync(ServedBot bot, Case about) =>
        (await bot.Get<NoticeAddresses>().OfAsync(new Audience.OfficersOnDuty(about), null!, default)).Select(one => one.ChatId).Order();

    private static OfficerJoined Joined(ServedBot bot, long who, Role role, string agency, bool subscribed = true) => new(
        new Officer(new OfficerId(Guid.NewGuid()), role, agency, $"Petugas Contoh {who}", subscribed),
        bot.Person(who), bot.Chat(who), who, bot.Clock.Now);
}
