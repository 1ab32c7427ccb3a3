using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public sealed class WhenIntakeListens : IDisposable
{
    private const long VerifiersChat = 77;
    private const long IntakesChat = 78;
    private const string Recording = "berkas-contoh-rahasia";
    private static readonly EvidenceId First = new(1);
    private static readonly Officer Intake = An.Officer(Role.Intake) with { Agency = "LAPORBOT" };
    private static readonly byte[] s_opus = [.. "OggS"u8, 0, 2, .. new byte[20], 1, 19, .. "OpusHead"u8, 1, 1, .. new byte[9]];
    private readonly PlayedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Theory, EveryEngine]
    public async Task Intake_is_handed_the_voice_and_each_opening_is_a_row(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);

        await ShowAsync(bot, filed, IntakesChat, asListener: true);

        var sent = Assert.Single(_telegram.Asked);
        Assert.Equal("sendDocument", PlayedBotApi.MethodOf(sent));
        Assert.Matches("protect_content\"?\\s+True", sent.Body);
        Assert.Contains("Jangan simpan, jangan teruskan", sent.Body, StringComparison.Ordinal);
        Assert.Equal("VoiceHeard", bot.One("SELECT what FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task A_recording_that_telegram_plays_is_handed_as_a_voice_that_cannot_be_passed_on(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot, bytes: s_opus);

        await ShowAsync(bot, filed, IntakesChat, asListener: true);

        var sent = Assert.Single(_telegram.Asked);
        Assert.Equal("sendVoice", PlayedBotApi.MethodOf(sent));
        Assert.Matches("protect_content\"?\\s+True", sent.Body);
        Assert.Contains("Jangan simpan, jangan teruskan", sent.Body, StringComparison.Ordinal);
        Assert.Equal("VoiceHeard", bot.One("SELECT what FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task Whoever_takes_no_voices_in_telegram_is_handed_it_as_a_protected_file(StoreEngine engine)
    {
        using var telegram = new PlayedBotApi
        {
            Refuses = asked => PlayedBotApi.MethodOf(asked) == "sendVoice" ? (400, "Bad Request: VOICE_MESSAGES_FORBIDDEN") : null,
        };
        await using var bot = await ServedBot.StartedAsync(engine, telegram);
        var filed = await SpokenAsync(bot, bytes: s_opus);

        Assert.IsType<Delivery.Taken>(await ShowAsync(bot, filed, IntakesChat, asListener: true));

        Assert.Equal(["sendVoice", "sendDocument"], telegram.Asked.Select(PlayedBotApi.MethodOf));
        Assert.Matches("protect_content\"?\\s+True", telegram.Asked[^1].Body);
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task An_ordinary_officer_is_refused_at_every_door_and_so_is_intake_at_the_usual_one(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);

        await ShowAsync(bot, filed, VerifiersChat, asListener: true);
        await ShowAsync(bot, filed, VerifiersChat);
        await ShowAsync(bot, filed, IntakesChat);
        await ShowAsync(bot, filed, VerifiersChat + 9, asListener: true);

        Assert.All(_telegram.Asked, asked => Assert.Equal("sendMessage", PlayedBotApi.MethodOf(asked)));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(new FileDecided(filed.Id, First, FileDecision.Release, "Alasan contoh", An.Officer().Id, OpenedStore.Now)));
        Assert.Empty(await bot.Get<WaitingFiles>().ForAsync(An.Officer(Role.Custodian) with { Agency = "LAPORBOT" }, bot.Clock.Now, 9, default));
    }

    [Theory, EveryEngine]
    public async Task What_is_written_out_is_sealed_and_written_once_and_not_heard_again(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(Written(filed)));
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(Written(filed)));
        await ShowAsync(bot, filed, IntakesChat, asListener: true);

        Assert.Equal("sendMessage", PlayedBotApi.MethodOf(Assert.Single(_telegram.Asked)));
        Assert.Equal("VoiceWritten", bot.One("SELECT what FROM custody"));
        Assert.DoesNotContain("Tulisan contoh", System.Text.Encoding.UTF8.GetString((byte[])bot.One("SELECT transcript FROM evidence")!), StringComparison.Ordinal);
        var held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
        Assert.Equal("Tulisan contoh", held.Content.Place);
        Assert.False(held.Evidence[0].IsDestroyed);
    }

    [Theory, EveryEngine]
    public async Task The_reporters_wish_destroys_key_file_and_the_name_at_telegram_and_keeps_the_writing(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);
        await bot.CommitAsync(Written(filed));

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now)));
        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now)));
        await bot.Get<RemovalCourier>().RemoveAsync();

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM evidence WHERE state = 'Destroyed' AND content_key IS NULL AND sha256 IS NULL AND copy_report IS NULL AND path IS NULL"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'VoiceDestroyed'"));
        var held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
        Assert.Equal("Tulisan contoh", held.Evidence[0].Transcript!.Words);
        Assert.True(held.Evidence[0].IsDestroyed);
        Assert.Equal("", held.Evidence[0].File!.FileId);
    }

    [Theory, EveryEngine]
    public async Task A_wish_before_the_writing_waits_for_it(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);

        await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now));
        Assert.Equal("Fetched", bot.One("SELECT state FROM evidence"));
        await bot.CommitAsync(Written(filed));

        Assert.Equal("Destroyed", bot.One("SELECT state FROM evidence"));
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM custody WHERE what IN ('VoiceWritten', 'VoiceDestroyed')"));
    }

    [Theory, EveryEngine]
    public async Task Intake_is_told_once_of_each_voice_and_not_before_the_report_is_released(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        await SpokenAsync(bot, releasedAt: OpenedStore.Now.AddMinutes(2));

        await bot.Get<ListenerCourier>().TellAsync(default);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM outbox"));
        bot.Clock.Now = OpenedStore.Now.AddMinutes(2);
        await bot.Get<ListenerCourier>().TellAsync(default);
        await bot.Get<ListenerCourier>().TellAsync(default);

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.Single(await bot.Get<WaitingVoices>().ForAsync(Intake, bot.Clock.Now, 9, default));
        Assert.Empty(await bot.Get<WaitingVoices>().ForAsync(An.Officer(), bot.Clock.Now, 9, default));
    }

    [Theory, EveryEngine]
    public async Task A_second_voice_of_the_same_case_is_told_of_too(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);
        await bot.Get<ListenerCourier>().TellAsync(default);

        var before = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
        var added = Assert.IsType<AnswerOutcome.Added>(before.Add([new Addition(EvidenceKind.VoiceAnswer, before.Evidence[0].File, null, 0)], OpenedStore.Now));
        await bot.CommitAsync(new CaseChanged(before, added.After));
        await bot.Get<ListenerCourier>().TellAsync(default);

        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox"));
    }

    [Theory, EveryEngine]
    public async Task A_wish_is_done_at_once_where_the_voice_stays_quarantined(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);
        await bot.CommitAsync(EvidenceScanned.As(filed.Id, First, ScanState.Quarantined));
        await bot.Get<ListenerCourier>().TellAsync(default);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM outbox"));
        await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now));
        Assert.Equal("Fetched", bot.One("SELECT state FROM evidence"));

        await bot.CommitAsync(new FileDecided(filed.Id, First, FileDecision.Refuse, "Alasan contoh", Intake.Id, OpenedStore.Now));

        Assert.Equal("Destroyed", bot.One("SELECT state FROM evidence"));
        Assert.Empty(await bot.Get<WaitingVoices>().ForAsync(Intake, bot.Clock.Now, 9, default));
    }

    [Theory, EveryEngine]
    public async Task A_wish_is_done_where_the_voice_was_taken_back_and_officers_agree(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await SpokenAsync(bot);
        await bot.CommitAsync(new VoicesDestroyed(filed.Id, OpenedStore.Now));
        var held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
        var asked = held.AskBack(First, OpenedStore.Now)!.Value;
        await bot.CommitAsync(new CaseChanged(held, asked.After), new HistoryAppended(filed.Id, asked.Events));
        Assert.Equal("Fetched", bot.One("SELECT state FROM evidence"));

        held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
        var decided = Assert.IsType<TakingBackOutcome.Decided>(held.DecideBack(First, agrees: true, Intake.Id, "Alasan contoh", OpenedStore.Now, Office.Reference));
        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new CaseChanged(held, decided.After), new HistoryAppended(filed.Id, decided.Events)));

        Assert.Equal("Destroyed", bot.One("SELECT state FROM evidence"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'VoiceDestroyed'"));
    }

    [Theory, EveryEngine]
    public async Task What_its_reporter_took_back_while_it_was_saved_is_not_written_out(StoreEngine engine)
    {
        foreach (var item in new EvidenceId?[] { First, null })
        {
            await using var bot = await ServedBot.StartedAsync(engine, _telegram);
            var filed = await SpokenAsync(bot);
            var held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
            var asked = held.AskBack(item, OpenedStore.Now)!.Value;
            await bot.CommitAsync(new CaseChanged(held, asked.After), new HistoryAppended(filed.Id, asked.Events));

            Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(Written(filed)));

            Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM evidence WHERE transcript IS NOT NULL"));
        }
    }

    private static TranscriptWritten Written(Case filed) => new(filed.Id, First, new Conversations.Cases.Transcript("Tulisan contoh"), Intake.Id, OpenedStore.Now);

    private static Task<Delivery> ShowAsync(ServedBot bot, Case filed, long chat, bool asListener = false) =>
        bot.Get<EvidenceShow>().ShowAsync(chat, new FileToShow(filed.Id.Value, First.Value, AsListener: asListener), default);

    /// <summary>A case of a hidden reporter whose place was spoken, a verifier and an intake officer.</summary>
    private static async Task<Case> SpokenAsync(ServedBot bot, DateTimeOffset? releasedAt = null, byte[]? bytes = null)
    {
        var announced = new Attachment(AttachmentKind.Voice, Recording, "unik-contoh", null, "audio/ogg", 9, null, null);
        var plain = An.OpenCase();
        var filed = plain with
        {
            ReleasedAt = releasedAt ?? OpenedStore.Now,
            Content = plain.Content with { Place = VoiceMark.Of(First) },
            Evidence = [new EvidenceItem(First, EvidenceKind.VoiceAnswer, announced, null) { Spoken = new SpokenAnswer(SpokenField.Place, plain.FiledOn) }],
        };
        await bot.CommitAsync(
            new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)),
            new OfficerJoined(An.Officer(), bot.Person(VerifiersChat), bot.Chat(VerifiersChat), VerifiersChat, bot.Clock.Now),
            new OfficerJoined(Intake, bot.Person(IntakesChat), bot.Chat(IntakesChat), IntakesChat, bot.Clock.Now));
        var key = new byte[32];
        await using (var sealing = new SealingStream(bot.Get<EvidenceFolder>().Create("suara"), key))
        {
            sealing.Write(bytes ?? "isi contoh"u8.ToArray());
            sealing.Finish();
        }

        await bot.CommitAsync(new EvidenceFetched(filed.Id, First, "suara", [1], key));
        Assert.True(await bot.Get<CleaningCourier>().CleanNextAsync(default));
        return filed;
    }
}
