using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Settings;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceScanning;

public sealed class WhenFilesAreScanned : IDisposable
{
    private const long OfficersChat = 77;
    private static readonly EvidenceId First = new(1);
    private static readonly EvidenceOptions Scanned = new() { ClamAv = "127.0.0.1:3310", Mat2 = "off" };
    private readonly PlayedBotApi _telegram = new();
    private readonly PlayedClamd _clamd = new();

    public void Dispose()
    {
        _telegram.Dispose();
        _clamd.Dispose();
    }

    [Theory, EveryEngine]
    public async Task Until_it_is_scanned_a_file_is_not_shown_even_of_an_open_reporter(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram, Scanned);
        var filed = await FetchedAsync(bot, Anonymity.OpenName);

        await OpenAsync(bot, filed);

        Assert.Contains("menunggu pemeriksaan virus", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));
    }

    [Theory, EveryEngine]
    public async Task What_is_found_clean_is_shown(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram, Scanned);
        var filed = await FetchedAsync(bot);

        Assert.True(await ScanAsync(bot));
        Assert.False(await ScanAsync(bot));
        await OpenAsync(bot, filed);

        Assert.Equal(SamplePictures.MarkedJpeg(), _clamd.Heard);
        Assert.Equal("sendPhoto", PlayedBotApi.MethodOf(Assert.Single(_telegram.Asked)));
    }

    [Theory, EveryEngine]
    public async Task What_holds_a_virus_is_kept_sealed_marked_on_the_case_and_given_to_nobody(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram, Scanned);
        var filed = await FetchedAsync(bot, Anonymity.OpenName);
        _clamd.Answer = ["stream: Contoh.Uji FOUND\0"];

        await ScanAsync(bot);
        await OpenAsync(bot, filed);

        Assert.Contains("dikarantina", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));
        Assert.True((await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].IsQuarantined);
        var stored = bot.Get<EvidenceShelf>().Find(filed.Id, First)!;
        Assert.Equal(SamplePictures.MarkedJpeg(), await bot.Get<EvidenceFolder>().OpenAsync(stored.Path!, stored.ContentKey!, default));
    }

    [Theory, EveryEngine]
    public async Task A_scanner_that_does_not_answer_is_asked_again_later_and_nothing_is_lost(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram, Scanned);
        var filed = await FetchedAsync(bot);
        _clamd.Answer = ["INSTREAM size limit exceeded. ERROR\0"];

        Assert.True(await ScanAsync(bot));
        Assert.False(await ScanAsync(bot));
        Assert.Null(bot.Get<EvidenceShelf>().Find(filed.Id, First)!.Scan);
        bot.Clock.Now += DeliveryPolicy.BackOff(1);
        _clamd.Answer = ["stream: OK\0"];

        Assert.True(await ScanAsync(bot));
        Assert.Equal((ScanState.Clean, 2), (bot.Get<EvidenceShelf>().Find(filed.Id, First)!.Scan!.Value, bot.Get<EvidenceShelf>().Find(filed.Id, First)!.ScanAttempts));
    }

    [Theory, EveryEngine]
    public async Task A_file_that_does_not_open_stands_in_nobodys_way(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram, Scanned);
        var filed = await FetchedAsync(bot);
        bot.Get<EvidenceFolder>().Remove("asli");

        Assert.True(await ScanAsync(bot));

        Assert.Equal(ScanState.Unreadable, bot.Get<EvidenceShelf>().Find(filed.Id, First)!.Scan);
        Assert.False(await ScanAsync(bot));
    }

    [Fact]
    public async Task A_scanner_that_stays_silent_is_told_of_once_a_day_and_no_more_when_it_has_answered()
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram, Scanned);
        await FetchedAsync(bot);
        await bot.CommitAsync(new OfficerJoined(An.Officer(Role.Administrator), bot.Person(78), bot.Chat(78), 78, bot.Clock.Now));
        _clamd.Answer = ["INSTREAM size limit exceeded. ERROR\0"];
        var told = new List<long>();
        foreach (var day in new[] { 0, 0, 1 })
        {
            bot.Clock.Now += TimeSpan.FromDays(day);
            for (var attempt = 1; attempt <= ScannerWatch.TriesBeforeAlarm; attempt++)
            {
                await bot.Get<ScannerWatch>().LookAsync();
                told.Add((long)bot.One("SELECT COUNT(*) FROM outbox")!);
                await ScanAsync(bot);
                bot.Clock.Now += DeliveryPolicy.BackOff(attempt);
            }
        }

        _clamd.Answer = ["stream: OK\0"];
        bot.Clock.Now += TimeSpan.FromDays(1);
        await ScanAsync(bot);
        await bot.Get<ScannerWatch>().LookAsync();

        Assert.Equal([.. Enumerable.Repeat(0L, ScannerWatch.TriesBeforeAlarm), .. Enumerable.Repeat(1L, ScannerWatch.TriesBeforeAlarm), .. Enumerable.Repeat(2L, ScannerWatch.TriesBeforeAlarm)], told);
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.DoesNotContain(_telegram.Calls, call => call.Contains("Contoh", StringComparison.Ordinal));
    }

    private Task<bool> ScanAsync(ServedBot bot) => bot.Get<ScanCourier>().ScanNextAsync(_clamd.Scanner(), default);

    private static Task<Delivery> OpenAsync(ServedBot bot, Case filed) =>
        bot.Get<EvidenceShow>().ShowAsync(OfficersChat, new FileToShow(filed.Id.Value, First.Value), default);

    /// <summary>A case with a photo that lies sealed and has its working copy, and an officer.</summary>
    private static async Task<Case> FetchedAsync(ServedBot bot, Anonymity anonymity = Anonymity.Nameless)
    {
        var file = SamplePictures.MarkedJpeg();
        var announced = new Attachment(AttachmentKind.Photo, "berkas-contoh", "unik-contoh", null, null, file.Length, null, null);
        var filed = An.OpenCase(anonymity: anonymity) with { Evidence = [new EvidenceItem(First, EvidenceKind.File, announced, null)] };
        await bot.CommitAsync(
            new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)),
            new OfficerJoined(An.Officer(), bot.Person(OfficersChat), bot.Chat(OfficersChat), OfficersChat, bot.Clock.Now));
        var key = new byte[32];
        byte[] sha256;
        await using (var sealing = new SealingStream(bot.Get<EvidenceFolder>().Create("asli"), key))
        {
            sealing.Write(file);
            sha256 = sealing.Finish();
        }

        await bot.CommitAsync(new EvidenceFetched(filed.Id, First, "asli", sha256, key));
        Assert.True(await bot.Get<CleaningCourier>().CleanNextAsync(default));
        return filed;
    }
}
