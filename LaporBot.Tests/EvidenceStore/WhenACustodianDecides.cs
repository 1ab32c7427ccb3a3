using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public sealed class WhenACustodianDecides : IDisposable
{
    private const long VerifiersChat = 77;
    private const long CustodiansChat = 78;
    private static readonly EvidenceId First = new(1);
    private static readonly Officer Custodian = An.Officer(Role.Custodian) with { Agency = "LAPORBOT" };
    private readonly PlayedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Theory, EveryEngine]
    public async Task He_is_shown_the_original_with_a_warning_and_each_opening_is_a_row(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await WithheldAsync(bot);

        await ShowAsync(bot, filed, CustodiansChat, asCustodian: true);

        var sent = Assert.Single(_telegram.Asked);
        Assert.Equal("sendDocument", PlayedBotApi.MethodOf(sent));
        Assert.Contains("Jangan simpan, jangan teruskan", sent.Body, StringComparison.Ordinal);
        Assert.Equal("OriginalInspected", bot.One("SELECT what FROM custody"));
        var held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, Custodian))!;
        Assert.True(bot.Get<WaitingFiles>().MarkedFor(Custodian, held).Evidence[0].IsInspected);
        Assert.False(bot.Get<WaitingFiles>().MarkedFor(An.Officer(Role.Custodian), held).Evidence[0].IsInspected);
    }

    [Theory, EveryEngine]
    public async Task Nobody_else_is_shown_it_as_a_custodian(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await WithheldAsync(bot);

        await ShowAsync(bot, filed, VerifiersChat, asCustodian: true);

        Assert.Equal("sendMessage", PlayedBotApi.MethodOf(Assert.Single(_telegram.Asked)));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task Officers_are_shown_what_he_released_as_it_came(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await WithheldAsync(bot);
        await ShowAsync(bot, filed, VerifiersChat);
        Assert.Equal("sendMessage", PlayedBotApi.MethodOf(Assert.Single(_telegram.Asked)));

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(Decided(filed, FileDecision.Release)));
        await ShowAsync(bot, filed, VerifiersChat);

        Assert.Equal("sendDocument", PlayedBotApi.MethodOf(_telegram.Asked[^1]));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'OriginalOpened'"));
        Assert.Equal(FileRelease.Released, (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].Release);
    }

    [Theory, EveryEngine]
    public async Task What_he_does_not_release_stays_sealed(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await WithheldAsync(bot);

        await bot.CommitAsync(Decided(filed, FileDecision.Refuse));
        await ShowAsync(bot, filed, VerifiersChat);

        Assert.Contains("tidak melepasnya", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task His_reason_is_sealed_and_he_decides_once(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await WithheldAsync(bot);

        await bot.CommitAsync(Decided(filed, FileDecision.Refuse));

        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(Decided(filed, FileDecision.Release)));
        Assert.Equal("NotReleased", bot.One("SELECT what FROM custody"));
        var words = new Sealed<string>((byte[])bot.One("SELECT reason FROM custody")!);
        Assert.Equal("Alasan contoh", bot.Get<Sealer>().Open(words, EvidencePlaces.Reason(1)));
    }

    [Theory, EveryEngine]
    public async Task He_is_told_once_of_files_that_wait_and_not_of_a_report_that_can_still_be_taken_back(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        await WithheldAsync(bot, releasedAt: OpenedStore.Now.AddMinutes(2));

        await bot.Get<CustodianCourier>().TellAsync(default);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM outbox"));
        bot.Clock.Now = OpenedStore.Now.AddMinutes(2);
        await bot.Get<CustodianCourier>().TellAsync(default);
        await bot.Get<CustodianCourier>().TellAsync(default);

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.Single(await bot.Get<WaitingFiles>().ForAsync(Custodian, bot.Clock.Now, 9, default));
    }

    [Theory, EveryEngine]
    public async Task He_is_told_of_a_second_file_while_the_first_still_waits(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await WithheldAsync(bot);
        await bot.Get<CustodianCourier>().TellAsync(default);
        var before = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!;
        var added = Assert.IsType<AnswerOutcome.Added>(before.Add([new Addition(EvidenceKind.File, before.Evidence[0].File, null, 0)], bot.Clock.Now));
        await bot.CommitAsync(new CaseChanged(before, added.After));
        await FetchedAsync(bot, filed, added.After.Evidence[^1].Id, "asli-kedua");

        await bot.Get<CustodianCourier>().TellAsync(default);
        await bot.Get<CustodianCourier>().TellAsync(default);

        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM evidence WHERE custodians_told = 1"));
    }

    [Theory, EveryEngine]
    public async Task A_case_that_does_not_open_keeps_no_other_from_him(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var damaged = await WithheldAsync(bot, releasedAt: OpenedStore.Now.AddHours(-1));
        var sound = await WithheldAsync(bot, number: 2);
        using (var statements = bot.Get<IStoreConnections>().OpenForWriting())
        {
            Assert.NotEqual(0, statements["UPDATE evidence SET details = x'00' WHERE case_id = @id"].Run(damaged.Id));
        }

        await bot.Get<CustodianCourier>().TellAsync(default);

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.Equal(sound.Id, Assert.Single(await bot.Get<WaitingFiles>().ForAsync(Custodian, bot.Clock.Now, 1, default)).Id);
    }

    [Theory, EveryEngine]
    public async Task A_lifted_alarm_gives_the_file_back_and_what_cannot_be_cleaned_waits_for_him_again(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram, new EvidenceOptions { ClamAv = "127.0.0.1:3310", Mat2 = "off" });
        var filed = await WithheldAsync(bot);
        await bot.Get<CustodianCourier>().TellAsync(default);
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(Decided(filed, FileDecision.Release)));
        await ShowAsync(bot, filed, CustodiansChat, asCustodian: true);
        Assert.Contains("dikarantina", _telegram.Calls[^1], StringComparison.Ordinal);

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(Decided(filed, FileDecision.LiftAlarm)));
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(Decided(filed, FileDecision.LiftAlarm)));
        await bot.Get<CustodianCourier>().TellAsync(default);

        Assert.False((await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].IsQuarantined);
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(Decided(filed, FileDecision.Release)));
    }

    [Theory, EveryEngine]
    public async Task What_the_scanner_was_right_about_stays_quarantined_and_waits_for_nobody(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram, new EvidenceOptions { ClamAv = "127.0.0.1:3310", Mat2 = "off" });
        var filed = await WithheldAsync(bot);

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(Decided(filed, FileDecision.Refuse)));
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(Decided(filed, FileDecision.Refuse)));
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(Decided(filed, FileDecision.LiftAlarm)));

        Assert.Empty(await bot.Get<WaitingFiles>().ForAsync(Custodian, bot.Clock.Now, 9, default));
        await ShowAsync(bot, filed, VerifiersChat);
        Assert.Contains("dikarantina", _telegram.Calls[^1], StringComparison.Ordinal);
        Assert.Equal("NotReleased", bot.One("SELECT what FROM custody"));
    }

    private static FileDecided Decided(Case filed, FileDecision decision) => new(filed.Id, First, decision, "Alasan contoh", Custodian.Id, OpenedStore.Now);

    private static Task<Delivery> ShowAsync(ServedBot bot, Case filed, long chat, bool asCustodian = false) =>
        bot.Get<EvidenceShow>().ShowAsync(chat, new FileToShow(filed.Id.Value, First.Value, asCustodian), default);

    /// <summary>A case of a hidden reporter with a file that cannot be cleaned, a verifier and a custodian.</summary>
    private static async Task<Case> WithheldAsync(ServedBot bot, DateTimeOffset? releasedAt = null, uint number = 1)
    {
        var announced = new Attachment(AttachmentKind.Document, "berkas-contoh", "unik-contoh", "berkas-rahasia.bin", null, 9, null, null);
        var filed = An.OpenCase(number) with { ReleasedAt = releasedAt ?? OpenedStore.Now, Evidence = [new EvidenceItem(First, EvidenceKind.File, announced, null)] };
        await bot.CommitAsync(
            new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)),
            new OfficerJoined(An.Officer(), bot.Person(VerifiersChat), bot.Chat(VerifiersChat), VerifiersChat, bot.Clock.Now),
            new OfficerJoined(Custodian, bot.Person(CustodiansChat), bot.Chat(CustodiansChat), CustodiansChat, bot.Clock.Now));
        await FetchedAsync(bot, filed, First, $"asli-{number}");
        return filed;
    }

    private static async Task FetchedAsync(ServedBot bot, Case filed, EvidenceId file, string path)
    {
        var key = new byte[32];
        await using (var sealing = new SealingStream(bot.Get<EvidenceFolder>().Create(path), key))
        {
            sealing.Write("isi contoh"u8);
            sealing.Finish();
        }

        await bot.CommitAsync(new EvidenceFetched(filed.Id, file, path, [1], key));
        if (bot.Get<EvidenceOptions>().Scanner is not null)
        {
            await bot.CommitAsync(EvidenceScanned.As(filed.Id, file, ScanState.Quarantined));
        }

        Assert.True(await bot.Get<CleaningCourier>().CleanNextAsync(default));
    }
}
