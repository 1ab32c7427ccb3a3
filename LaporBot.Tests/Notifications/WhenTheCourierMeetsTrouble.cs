using LaporBot.Host.Cases;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.Notifications;

public class WhenTheCourierMeetsTrouble
{
    private const long Person = 4242;
    private const long Group = -4242;

    [Theory, EveryEngine]
    public async Task A_note_at_a_button_pressed_too_long_ago_is_said_as_a_message(StoreEngine engine)
    {
        var telegram = new PlayedBotApi { Refuses = asked => PlayedBotApi.MethodOf(asked) == "answerCallbackQuery" ? (400, "Bad Request: query is too old") : null };
        await using var bot = await ServedBot.StartedAsync(engine, telegram);

        await bot.QueuesAsync(Row(bot, Person, new OutboxPayload("Kabar contoh", [], PressId: "1"), OutboxKind.Toast));
        await telegram.ComesAsync(2);

        Assert.Equal(["answerCallbackQuery Kabar contoh", "sendMessage Kabar contoh"], telegram.Calls);
        Assert.Equal(["Sent"], await bot.OutboxAsync());
    }

    [Theory, EveryEngine]
    public async Task A_note_that_has_expired_is_said_as_a_message(StoreEngine engine)
    {
        var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram);
        var note = Row(bot, Person, new OutboxPayload("Kabar contoh", [], PressId: "1"), OutboxKind.Toast);

        await bot.QueuesAsync(note with { ExpiresAt = bot.Clock.Now.AddMinutes(-1) });
        await telegram.ComesAsync(1);

        Assert.Equal(["sendMessage Kabar contoh"], telegram.Calls);
    }

    [Theory, EveryEngine]
    public async Task A_note_for_one_person_is_not_said_to_his_whole_group(StoreEngine engine)
    {
        var telegram = new PlayedBotApi { Refuses = asked => PlayedBotApi.MethodOf(asked) == "answerCallbackQuery" ? (400, "Bad Request: query is too old") : null };
        await using var bot = await ServedBot.StartedAsync(engine, telegram);

        await bot.QueuesAsync(
            Row(bot, Group, new OutboxPayload("Hanya untuk petugas", [], PressId: "1"), OutboxKind.Toast),
            Row(bot, Group, new OutboxPayload("Sesudahnya", [])));
        await telegram.ComesAsync(2);

        Assert.Equal(["answerCallbackQuery Hanya untuk petugas", "sendMessage Sesudahnya"], telegram.Calls);
        Assert.Equal(["Failed", "Sent"], await bot.OutboxAsync());
    }

    [Theory, EveryEngine]
    public async Task A_chats_next_message_leaves_when_the_last_is_written_down_as_taken(StoreEngine engine)
    {
        List<object?> states = [];
        ServedBot? served = null;
        var telegram = new PlayedBotApi
        {
            Refuses = _ =>
            {
                states.Add(served!.One("SELECT group_concat(state) FROM outbox"));
                return null;
            },
        };
        await using var bot = served = await ServedBot.StartedAsync(engine, telegram);

        await bot.QueuesAsync(Row(bot, Person, new OutboxPayload("Satu", [])), Row(bot, Person, new OutboxPayload("Dua", [])), Row(bot, Person, new OutboxPayload("Tiga", [])));
        await telegram.ComesAsync(3);

        Assert.Equal(["Sent", "Sent", "Sent"], await bot.OutboxAsync());
        Assert.Equal(["Waiting,Waiting,Waiting", "Sent,Waiting,Waiting", "Sent,Sent,Waiting"], states);
    }

    [Theory, EveryEngine]
    public async Task A_store_that_cannot_write_down_that_a_message_was_taken_holds_up_the_next_of_its_chat(StoreEngine engine)
    {
        List<object?> states = [];
        ServedBot? served = null;
        string? holder = null;
        var telegram = new PlayedBotApi
        {
            Refuses = _ =>
            {
                states.Add(served!.One("SELECT group_concat(state) FROM outbox"));
                served.Get<StoreTenancy>().Holder = states.Count == 1 ? "host lain" : holder;
                return null;
            },
        };
        await using var bot = served = await ServedBot.StartedAsync(
            engine, telegram, also: services => services.AddSingleton<ILogger<OutboxCloser>>(new OnAnyLog<OutboxCloser>(() => served!.Get<StoreTenancy>().Holder = holder)));
        holder = bot.Get<StoreTenancy>().Holder;

        await bot.QueuesAsync(Row(bot, Person, new OutboxPayload("Satu", [])), Row(bot, Person, new OutboxPayload("Dua", [])));
        await telegram.ComesAsync(2);

        Assert.Equal(["Sent", "Sent"], await bot.OutboxAsync());
        Assert.Equal(["Waiting,Waiting", "Sent,Waiting"], states);
    }

    [Theory, EveryEngine]
    public async Task A_message_that_can_no_longer_be_changed_is_said_anew(StoreEngine engine)
    {
        var telegram = new PlayedBotApi { Refuses = asked => PlayedBotApi.MethodOf(asked) == "editMessageText" ? (400, "Bad Request: message to edit not found") : null };
        await using var bot = await ServedBot.StartedAsync(engine, telegram);

        await bot.QueuesAsync(Row(bot, Person, new OutboxPayload("Pertanyaan contoh", [], MessageId: 7), OutboxKind.Edit));
        await telegram.ComesAsync(2);

        Assert.Equal(["editMessageText Pertanyaan contoh", "sendMessage Pertanyaan contoh"], telegram.Calls);
        Assert.Equal(["Sent"], await bot.OutboxAsync());
    }

    [Theory, EveryEngine]
    public async Task A_message_that_cannot_even_be_made_does_not_silence_its_chat(StoreEngine engine)
    {
        var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram);

        await bot.QueuesAsync(
            Row(bot, Person, new OutboxPayload("", []), OutboxKind.File),
            Row(bot, Person, new OutboxPayload("Sesudahnya", [])));
        await telegram.ComesAsync(1);

        Assert.Equal(["sendMessage Sesudahnya"], telegram.Calls);
        Assert.Equal(["Failed", "Sent"], await bot.OutboxAsync());
    }

    [Theory, EveryEngine]
    public async Task A_damaged_row_stops_neither_the_start_nor_the_others(StoreEngine engine)
    {
        var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram);
        var damaged = new OutboxQueued(Row(bot, Person, new OutboxPayload("Rusak", [])));
        var meaningless = new OutboxQueued(Row(bot, Person, new OutboxPayload("", [])) with { Payload = "bukan JSON"u8.ToArray() });
        await bot.CommitAsync(damaged, meaningless, new OutboxQueued(Row(bot, Person, new OutboxPayload("Utuh", []))));
        await bot.CommitAsync(new Damaged(damaged.Id));

        await bot.Courier.StartAsync(default);
        await telegram.ComesAsync(1);

        Assert.Equal(["sendMessage Utuh"], telegram.Calls);
        Assert.Equal(["Failed", "Failed", "Sent"], await bot.OutboxAsync());
    }

    [Theory, EveryEngine]
    public async Task A_stop_waits_for_what_is_on_the_wire_and_begins_nothing_more(StoreEngine engine)
    {
        var answer = new TaskCompletionSource();
        var telegram = new PlayedBotApi { Holding = answer.Task };
        await using var bot = await ServedBot.StartedAsync(engine, telegram);
        await bot.QueuesAsync(Row(bot, Person, new OutboxPayload("Satu", [])), Row(bot, Person, new OutboxPayload("Dua", [])));
        await telegram.ComesAsync(1);

        var stopping = bot.Courier.StopAsync(default);
        Assert.False(stopping.IsCompleted);
        answer.SetResult();
        await stopping;

        Assert.Equal(["sendMessage Satu"], telegram.Calls);
        Assert.Equal(["Sent", "Waiting"], await bot.OutboxAsync());
    }

    [Theory, EveryEngine]
    public async Task What_waits_for_somebody_who_is_no_officer_any_more_does_not_leave_but_news_of_his_own_report_does(StoreEngine engine)
    {
        var answer = new TaskCompletionSource();
        var telegram = new PlayedBotApi { Holding = answer.Task };
        await using var bot = await ServedBot.StartedAsync(engine, telegram, also: services => services.AddOfficers());
        var (officer, own) = (An.Officer(), An.OpenCase());
        await bot.CommitAsync(
            new OfficerJoined(officer, bot.Person(Person), bot.Chat(Person), Person, bot.Clock.Now),
            new CaseFiled(own, new ReporterBinding(bot.Chat(Person), bot.Person(Person), Person)));
        await bot.QueuesAsync(
            Row(bot, Person, new OutboxPayload("Di jalan", [])),
            Row(bot, Person, new OutboxPayload("Kasus orang lain", [])),
            Row(bot, Person, new OutboxPayload("Kabar laporan sendiri", [])) with { Case = own.Id });
        await telegram.ComesAsync(1);

        bot.Clock.Now += TimeSpan.FromMinutes(1);
        await bot.CommitAsync(new OfficerLeft(bot.Get<OfficerRoster>().Find(officer.Id)!, bot.Clock.Now));
        answer.SetResult();
        await telegram.ComesAsync(1);

        Assert.Equal(["sendMessage Di jalan", "sendMessage Kabar laporan sendiri"], telegram.Calls);
        Assert.Equal("Cancelled", (await bot.OutboxAsync())[1]);
    }

    private static OutboxEntry Row(ServedBot bot, long chat, OutboxPayload payload, OutboxKind kind = OutboxKind.Send) =>
        An.OutboxEntry(bot.Chat(chat), chat) with { Kind = kind, Payload = payload.ToBytes() };

    private sealed class Damaged(long id) : IStoreChange
    {
        public ChangeResult Apply(StoreSession session)
        {
            session.Run("UPDATE outbox SET payload = @damaged WHERE id = @id", new byte[64], id);
            return ChangeResult.Done;
        }
    }
}
