using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Cases;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public sealed class WhenAWithdrawalWaits : IDisposable
{
    private const long OwnersChat = 77;
    private const long OthersChat = 78;
    private static readonly EvidenceId First = new(1);
    private readonly PlayedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Theory, EveryEngine]
    public async Task Its_officer_is_reminded_once_and_a_second_look_finds_nothing_to_do(StoreEngine engine)
    {
        await using var bot = await StartedAsync(engine);
        await TakenBackAsync(bot);
        Assert.Equal(0, await bot.Get<DecisionWatch>().LookAsync());

        bot.Clock.Now = OpenedStore.Now.AddDays(7);
        Assert.Equal(1, await bot.Get<DecisionWatch>().LookAsync());
        Assert.Equal(1L, bot.One("SELECT back_reminders FROM evidence WHERE ordinal = 1"));
        bot.Clock.Now = OpenedStore.Now.AddDays(14);
        Assert.Equal(1, await bot.Get<DecisionWatch>().LookAsync());
        bot.Clock.Now = OpenedStore.Now.AddDays(60);
        Assert.Equal(0, await bot.Get<DecisionWatch>().LookAsync());
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM evidence WHERE back_reminders = 2"));
    }

    [Theory, EveryEngine]
    public async Task A_reminder_that_comes_after_the_decision_or_twice_is_dropped_with_its_notice(StoreEngine engine)
    {
        await using var bot = await StartedAsync(engine);
        var held = await TakenBackAsync(bot);
        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new BackReminded(held.Id, new TakingBackReminder(First, 1))));
        Assert.NotEqual(CommitOutcome.Committed, await bot.CommitAsync(new BackReminded(held.Id, new TakingBackReminder(First, 1))));

        var decided = Assert.IsType<TakingBackOutcome.Decided>(held.DecideBack(First, agrees: false, held.Owner!.Value, "Alasan contoh", OpenedStore.Now, Office.Reference));
        await bot.CommitAsync(new CaseChanged(held, decided.After), new HistoryAppended(held.Id, decided.Events));

        Assert.Equal(0L, bot.One("SELECT back_reminders FROM evidence WHERE ordinal = 1"));
        Assert.NotEqual(CommitOutcome.Committed, await bot.CommitAsync(new BackReminded(held.Id, new TakingBackReminder(First, 1))));
    }

    [Theory, EveryEngine]
    public async Task A_case_that_does_not_open_keeps_no_other_waiting(StoreEngine engine)
    {
        await using var bot = await StartedAsync(engine);
        var damaged = await TakenBackAsync(bot);
        await TakenBackAsync(bot, number: 2);
        using (var statements = bot.Get<IStoreConnections>().OpenForWriting())
        {
            Assert.NotEqual(0, statements["UPDATE evidence SET details = x'00' WHERE case_id = @id"].Run(damaged.Id));
        }

        bot.Clock.Now = OpenedStore.Now.AddDays(7);

        Assert.Equal(1, await bot.Get<DecisionWatch>().LookAsync());
    }

    private Task<ServedBot> StartedAsync(StoreEngine engine) => ServedBot.StartedAsync(engine, _telegram, also: services => services.AddOfficers());

    /// <summary>A case with an officer and another who could decide, of which the first item was taken back.</summary>
    private static async Task<Case> TakenBackAsync(ServedBot bot, uint number = 1)
    {
        var (owner, other) = (An.Officer(), An.Officer());
        var filed = An.OpenCase(number) with { Owner = owner.Id };
        await bot.CommitAsync(
            new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)),
            new OfficerJoined(owner, bot.Person(OwnersChat + (10 * number)), bot.Chat(OwnersChat + (10 * number)), OwnersChat + (10 * number), bot.Clock.Now));
        if (number == 1)
        {
            await bot.CommitAsync(new OfficerJoined(other, bot.Person(OthersChat), bot.Chat(OthersChat), OthersChat, bot.Clock.Now));
        }

        var held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
        var asked = held.AskBack(First, OpenedStore.Now)!.Value;
        await bot.CommitAsync(new CaseChanged(held, asked.After), new HistoryAppended(filed.Id, asked.Events));
        return (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
    }
}
