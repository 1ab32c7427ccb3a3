using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public sealed class WhenAWithdrawalWaits : IDisposable
{
    private const long OwnersChat = 77;
    private const long OthersChat = 78;
    private const long AdministratorsChat = 79;
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

    [Theory, EveryEngine]
    public async Task Whoever_could_decide_is_told_at_once_when_its_officer_is_removed(StoreEngine engine)
    {
        await using var bot = await StartedAsync(engine);
        var held = await TakenBackAsync(bot);

        await RemovedAsync(bot, held.Owner!.Value);

        Assert.Equal([bot.Chat(OwnersChat + 10), bot.Chat(OthersChat)], Told(bot));
        Assert.Null((await bot.Get<CaseShelf>().FindAsync(held.Id, reader: null))!.Owner);
        bot.Clock.Now = OpenedStore.Now.AddDays(7);
        Assert.Equal(1, await bot.Get<DecisionWatch>().LookAsync());
    }

    [Theory, EveryEngine]
    public async Task Administrators_are_told_the_number_and_no_more_when_nobody_is_left_who_could_decide(StoreEngine engine)
    {
        await using var bot = await StartedAsync(engine);
        var held = await TakenBackAsync(bot, number: 2);
        await AdministratorAsync(bot);

        await RemovedAsync(bot, held.Owner!.Value);
        Assert.Equal([bot.Chat(OwnersChat + 20), bot.Chat(AdministratorsChat)], Told(bot));
        await bot.Courier.StartAsync(default);
        await _telegram.ComesAsync(2);
        var alarm = Assert.Single(_telegram.Calls, call => call.Contains(held.Number.Value, StringComparison.Ordinal));
        Assert.Equal($"sendMessage ⚠️ Kasus {held.Number.Value} menunggu keputusan, tetapi belum ada petugas yang bisa memutuskan. Undang petugas dengan /undang.", alarm);
    }

    [Theory, EveryEngine]
    public async Task Administrators_are_told_of_a_silent_officer_when_nobody_else_could_decide(StoreEngine engine)
    {
        await using var bot = await StartedAsync(engine);
        await TakenBackAsync(bot, number: 2);
        await AdministratorAsync(bot);

        bot.Clock.Now = OpenedStore.Now.AddDays(7);
        Assert.Equal(1, await bot.Get<DecisionWatch>().LookAsync());
        Assert.Equal([bot.Chat(OwnersChat + 20)], Told(bot));
        bot.Clock.Now = OpenedStore.Now.AddDays(14);
        Assert.Equal(1, await bot.Get<DecisionWatch>().LookAsync());
        Assert.Equal([bot.Chat(OwnersChat + 20), bot.Chat(AdministratorsChat)], Told(bot));
        bot.Clock.Now = OpenedStore.Now.AddDays(60);
        Assert.Equal(0, await bot.Get<DecisionWatch>().LookAsync());
    }

    [Theory, EveryEngine]
    public async Task It_waits_until_there_is_an_administrator_who_is_told_once_however_late(StoreEngine engine)
    {
        await using var bot = await StartedAsync(engine);
        var held = await TakenBackAsync(bot, number: 2);
        await bot.CommitAsync(new OfficerLeft(bot.Get<OfficerRoster>().Find(held.Owner!.Value)!, bot.Clock.Now));
        bot.Clock.Now = OpenedStore.Now.AddDays(14);
        Assert.Equal(0, await bot.Get<DecisionWatch>().LookAsync());
        Assert.Equal(0L, bot.One("SELECT back_reminders FROM evidence WHERE ordinal = 1"));

        await AdministratorAsync(bot);
        Assert.Equal(1, await bot.Get<DecisionWatch>().LookAsync());
        Assert.Equal(0, await bot.Get<DecisionWatch>().LookAsync());
        bot.Clock.Now = OpenedStore.Now.AddDays(60);
        Assert.Equal(0, await bot.Get<DecisionWatch>().LookAsync());

        Assert.Equal([bot.Chat(AdministratorsChat)], Told(bot));
    }

    private static List<ChatKey> Told(ServedBot bot)
    {
        using var statements = bot.Get<IStoreConnections>().OpenForReading();
        using var row = statements["SELECT chat_key FROM outbox ORDER BY id"].Read();
        var told = new List<ChatKey>();
        while (row.Read())
        {
            told.Add(new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0))));
        }

        return told;
    }

    private static async Task RemovedAsync(ServedBot bot, OfficerId officer) => Assert.Equal(
        CommitOutcome.Committed,
        await bot.CommitAsync([.. await bot.Get<ServiceEnding>().OfAsync(officer, An.Officer(Role.Administrator).Id, bot.Clock.Now, default)]));

    private static Task<CommitOutcome> AdministratorAsync(ServedBot bot) => bot.CommitAsync(
        new OfficerJoined(An.Officer(Role.Administrator), bot.Person(AdministratorsChat), bot.Chat(AdministratorsChat), AdministratorsChat, bot.Clock.Now));

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
