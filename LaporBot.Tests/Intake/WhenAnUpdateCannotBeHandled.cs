using System.Data.Common;
using LaporBot.Conversations.People;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace LaporBot.Tests.Intake;

public class WhenAnUpdateCannotBeHandled
{
    private const long Person = 4242;

    [Theory, EveryEngine]
    public async Task One_without_a_chat_is_kept_aside_and_does_not_come_for_ever(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);

        await bot.HearsAsync("""{"update_id":1,"message":{"message_id":1,"date":1790000000,"text":"halo"}}""");

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM inbox"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM kept_aside"));
    }

    [Theory, EveryEngine]
    public async Task One_from_the_end_of_time_is_kept_aside(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);

        await bot.HearsAsync("""{"update_id":1,"message":{"message_id":1,"date":99999999999999,"text":"halo","chat":{"id":5,"type":"private"}}}""");

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM kept_aside"));
    }

    [Theory, EveryEngine]
    public async Task Half_a_character_does_not_stop_the_others(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);

        await bot.HearsAsync(1, Person, "halo \\ud83d");
        await bot.HearsAsync(2, Person, "halo");

        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM inbox"));
    }

    [Theory, EveryEngine]
    public async Task A_damaged_conversation_begins_anew_and_its_chat_is_answered(StoreEngine engine)
    {
        var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram);
        await bot.CommitAsync(An.Conversation(bot.Chat(Person), 0, [1], Person));
        await bot.CommitAsync(new Damaged());

        await bot.HearsAsync(1, Person, "halo");
        await telegram.ComesAsync(1);

        Assert.Equal(2L, bot.One("SELECT revision FROM conversations"));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM kept_aside"));
    }

    [Theory, EveryEngine]
    public async Task A_store_that_cannot_write_acknowledges_nothing(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.Get<CommitWriter>().StopAsync(default);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => bot.HearsAsync(1, Person, "halo"));
    }

    [Theory, EveryEngine]
    public async Task One_that_meets_the_host_stopping_is_not_heard_and_comes_again(StoreEngine engine)
    {
        using var stopping = new CancellationTokenSource();
        var bot = new Mock<IBot>();
        bot.Setup(one => one.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>())).Returns(async (ITurnContext _, CancellationToken ct) =>
        {
            await stopping.CancelAsync();
            ct.ThrowIfCancellationRequested();
        });
        await using var served = await ServedBot.StartedAsync(engine, also: services => services.AddSingleton(bot.Object));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => served.HearsAsync(1, Person, "halo", stopping.Token));

        Assert.Equal(0L, served.One("SELECT COUNT(*) FROM inbox"));
        Assert.Equal(0L, served.One("SELECT COUNT(*) FROM kept_aside"));
    }

    [Theory, EveryEngine]
    public async Task One_that_cannot_be_decided_since_the_store_does_not_read_is_decided_again(StoreEngine engine)
    {
        var bot = new Mock<IBot>();
        bot.SetupSequence(one => one.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>())).Throws(new NoReading()).Returns(Task.CompletedTask);
        await using var served = await ServedBot.StartedAsync(engine, also: services => services.AddSingleton(bot.Object));

        await served.HearsAsync(1, Person, "halo");

        Assert.Equal(1L, served.One("SELECT COUNT(*) FROM inbox"));
        Assert.Equal(0L, served.One("SELECT COUNT(*) FROM kept_aside"));
    }

    [Theory, EveryEngine]
    public async Task One_that_the_store_never_reads_for_is_kept_aside_at_last(StoreEngine engine)
    {
        var bot = new Mock<IBot>();
        bot.Setup(one => one.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>())).Throws(new NoReading());
        await using var served = await ServedBot.StartedAsync(engine, also: services => services.AddSingleton(bot.Object));

        await served.HearsAsync(1, Person, "halo");

        Assert.Equal(1L, served.One("SELECT COUNT(*) FROM kept_aside"));
    }

    [Theory, EveryEngine]
    public async Task Whoever_writes_again_can_be_reached_again(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.CommitAsync(new LaporBot.Host.Cases.CaseFiled(
            ACase.Filed(), new LaporBot.Host.Cases.ReporterBinding(bot.Chat(Person), bot.Person(Person), Person)));
        await bot.CommitAsync(new ReporterUnreachable(bot.Chat(Person)));

        await bot.HearsAsync(1, Person, "halo");

        Assert.Equal(0L, bot.One("SELECT reporter_unreachable FROM cases"));
    }

    [Theory, EveryEngine]
    public async Task Administrators_hear_of_what_is_kept_aside_once_a_day_and_in_the_end_its_words_are_gone(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.CommitAsync(new OfficerJoined(An.Officer(Role.Administrator), bot.Person(78), bot.Chat(78), 78, bot.Clock.Now));
        var watch = bot.Get<KeptAsideWatch>();
        var told = new List<object?>();
        for (var update = 1; update <= 3; update++)
        {
            bot.Clock.Now += TimeSpan.FromDays(update == 3 ? 1 : 0);
            await bot.HearsAsync($$"""{"update_id":{{update}},"message":{"message_id":1,"date":1790000000,"text":"halo" } }""");
            await watch.LookAsync();
            told.Add(bot.One("SELECT COUNT(*) FROM outbox"));
        }

        bot.Clock.Now += KeptAsideWatch.Life;
        await watch.LookAsync();
        Assert.Equal([1L, 1L, 2L], told);
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM kept_aside WHERE body IS NOT NULL"));

        bot.Clock.Now += TimeSpan.FromMinutes(1);
        await watch.LookAsync();
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM kept_aside WHERE body IS NOT NULL"));
        Assert.Equal(3L, bot.One("SELECT COUNT(*) FROM kept_aside"));
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox"));
    }

    private sealed class NoReading() : DbException("The store did not read.");

    private sealed class Damaged : IStoreChange
    {
        public ChangeResult Apply(StoreSession session)
        {
            session.Run("UPDATE conversations SET state = @damaged", new byte[64]);
            return ChangeResult.Done;
        }
    }
}
