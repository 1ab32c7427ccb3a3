using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public class WhenVoicesAreDamagedOrClosed
{
    private const long Subscribed = 78;
    private const long Unsubscribed = 79;
    private static readonly EvidenceId First = new(1);
    private static readonly EvidenceId Second = new(2);
    private static readonly ReadingRule ClosedToTheSubscribed = new(["LAPORBOT"]);

    [Theory, EveryEngine]
    public async Task The_reporters_wish_destroys_a_recording_whose_row_does_not_open_and_the_others(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var filed = await FiledAsync(bot, Spoken(voices: 2));
        await bot.CommitAsync(Written(filed, First), Written(filed, Second));
        Damage(bot, "UPDATE evidence SET details = x'00' WHERE ordinal = 1");

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now)));

        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM evidence WHERE state = 'Destroyed'"));
        Assert.Equal("", (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].File!.FileId);
    }

    [Theory, EveryEngine]
    public async Task The_reporters_wish_takes_Telegrams_name_of_a_recording_that_was_never_fetched(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var filed = await FiledAsync(bot, Spoken(voices: 2));
        await bot.CommitAsync(EvidenceFailed.ForGood(filed.Id, First), EvidenceFailed.ForGood(filed.Id, Second, tooBig: true));

        await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now));

        Assert.All(await NamesAsync(bot, filed), name => Assert.Equal("", name));
    }

    [Theory, EveryEngine]
    public async Task Telegrams_name_goes_too_when_the_fetching_fails_only_after_the_wish(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var filed = await FiledAsync(bot, Spoken(voices: 1));

        await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now));
        Assert.Equal(["berkas-contoh-rahasia"], await NamesAsync(bot, filed));
        await bot.CommitAsync(EvidenceFailed.ForGood(filed.Id, First));

        Assert.Equal([""], await NamesAsync(bot, filed));
        Assert.Equal("Destroyed", bot.One("SELECT state FROM evidence"));
    }

    [Theory, EveryEngine]
    public async Task A_file_is_given_up_although_its_senders_address_does_not_open(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var filed = await FiledAsync(bot, Spoken(voices: 1));
        Damage(bot, "UPDATE cases SET reporter_address = x'00'");

        await bot.Get<SenderNotice>().CommitAsync(EvidenceFailed.ForGood(filed.Id, First), filed.Id, First, isTooBig: false, default);

        Assert.Equal("Failed", bot.One("SELECT state FROM evidence"));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM outbox"));
    }

    [Theory, EveryEngine]
    public async Task Intake_that_did_not_subscribe_is_told_of_what_the_subscribed_may_not_read(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await FiledAsync(bot, Closed(Spoken(voices: 1)));
        await bot.CommitAsync(Joined(bot, Subscribed, "LAPORBOT", subscribed: true), Joined(bot, Unsubscribed, "BKN", subscribed: false));

        await bot.Get<ListenerCourier>().TellAsync(default);

        Assert.Equal([bot.Chat(Unsubscribed).ToString()], Told(bot));
    }

    [Theory, EveryEngine]
    public async Task Many_voices_that_nobody_may_hear_and_a_case_that_does_not_open_keep_no_other_untold(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await FiledAsync(bot, Closed(Spoken(voices: 1001)) with { ReleasedAt = OpenedStore.Now.AddHours(-2) });
        var damaged = await FiledAsync(bot, Spoken(voices: 1, number: 2) with { ReleasedAt = OpenedStore.Now.AddHours(-1) });
        Damage(bot, "UPDATE evidence SET details = x'00' WHERE case_id = @id", damaged.Id);
        await FiledAsync(bot, Spoken(voices: 1, number: 3));
        await bot.CommitAsync(Joined(bot, Subscribed, "LAPORBOT", subscribed: true));

        await bot.Get<ListenerCourier>().TellAsync(default);

        Assert.Equal([bot.Chat(Subscribed).ToString()], Told(bot));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM evidence WHERE listeners_told = 1"));
    }

    private static Case Closed(Case held) => held with { Content = held.Content with { Readers = ClosedToTheSubscribed } };

    private static Case Spoken(int voices, uint number = 1)
    {
        var recording = new Attachment(AttachmentKind.Voice, "berkas-contoh-rahasia", "unik-contoh", null, "audio/ogg", 9, null, null);
        return An.OpenCase(number) with
        {
            Evidence = [.. Enumerable.Range(1, voices).Select(voice =>
                new EvidenceItem(new EvidenceId(voice), EvidenceKind.VoiceAnswer, recording, null) { Spoken = new SpokenAnswer(SpokenField.Place) })],
        };
    }

    private static async Task<Case> FiledAsync(ServedBot bot, Case filed)
    {
        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42))));
        return filed;
    }

    private static OfficerJoined Joined(ServedBot bot, long chat, string agency, bool subscribed) => new(
        An.Officer(Role.Intake) with { Agency = agency, ToldOfNewCases = subscribed }, bot.Person(chat), bot.Chat(chat), chat, bot.Clock.Now);

    private static TranscriptWritten Written(Case filed, EvidenceId voice) => new(filed.Id, voice, new Transcript("Tulisan contoh"), An.Officer(Role.Intake).Id, OpenedStore.Now);

    private static async Task<IEnumerable<string>> NamesAsync(ServedBot bot, Case filed) =>
        (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence.Select(item => item.File!.FileId);

    private static List<string> Told(ServedBot bot)
    {
        using var statements = bot.Get<IStoreConnections>().OpenForReading();
        using var row = statements["SELECT chat_key FROM outbox ORDER BY id"].Read();
        var told = new List<string>();
        while (row.Read())
        {
            told.Add(new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0))).ToString());
        }

        return told;
    }

    private static void Damage(ServedBot bot, string change, params object[] values)
    {
        using var statements = bot.Get<IStoreConnections>().OpenForWriting();
        Assert.NotEqual(0, statements[change].Run(values));
    }
}
