using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public class WhileAReportIsWritten
{
    private const long Chat = 42;
    private static readonly EvidenceId First = new(1);

    [Theory, EveryEngine]
    public async Task Its_files_are_fetched_and_stay_where_they_lie_when_it_is_sent(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var draft = await FetchedAsync(bot, "dini");
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM evidence"));

        await bot.CommitAsync(new CaseFiled(draft, Reporter(bot)));

        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM draft_files"));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM loose_files"));
        var stored = bot.Get<EvidenceShelf>().Find(draft.Id, First)!;
        Assert.Equal((EvidenceState.Fetched, "dini"), (stored.State, stored.Path));
        Assert.Equal("isi dini"u8.ToArray(), await bot.Get<EvidenceFolder>().OpenAsync("dini", stored.ContentKey!, default));
        Assert.NotNull(bot.One("SELECT content_hash FROM evidence WHERE path = 'dini'"));
        Assert.Equal(draft.Evidence.Count, (await bot.Get<CaseShelf>().FindAsync(draft.Id, reader: null))!.Evidence.Count);
    }

    [Theory, EveryEngine]
    public async Task What_he_covered_in_a_caption_is_covered_in_the_case(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var draft = await FetchedAsync(bot, "dini");

        await bot.CommitAsync(new CaseFiled(draft with { Evidence = [draft.Evidence[0] with { Text = DraftLeaks.Block }, draft.Evidence[1]] }, Reporter(bot)));

        Assert.Equal(DraftLeaks.Block, (await bot.Get<CaseShelf>().FindAsync(draft.Id, reader: null))!.Evidence[0].Text);
    }

    [Theory, EveryEngine]
    public async Task A_download_that_ends_after_the_sending_is_the_cases(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var draft = await AnnouncedAsync(bot);
        await bot.CommitAsync(new CaseFiled(draft, Reporter(bot)));

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(await SealedAsync(bot, draft, "telat")));

        Assert.Equal("telat", bot.Get<EvidenceShelf>().Find(draft.Id, First)!.Path);
    }

    [Theory, EveryEngine]
    public async Task A_file_that_is_taken_out_leaves_the_disk_with_its_copy(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var draft = await FetchedAsync(bot, "hilang");
        bot.Get<EvidenceFolder>().Create("salinan").Dispose();
        await bot.CommitAsync(new EvidenceCleaned(draft.Id, First, new StoredCopy(new CopyReport(FileKind.Jpeg, [], null), "salinan", new byte[32])));

        await bot.CommitAsync(new DraftFilesTakenOut(draft.Id, [First]));
        await bot.Get<RemovalCourier>().RemoveAsync();

        Assert.Empty(FilesOf(bot));
        Assert.Equal(0L, bot.One("SELECT (SELECT COUNT(*) FROM draft_files) + (SELECT COUNT(*) FROM loose_files)"));
    }

    [Theory, EveryEngine]
    public async Task A_draft_that_is_dropped_takes_its_files_and_keys_with_it_and_no_others(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var sent = await FetchedAsync(bot, "terkirim");
        await bot.CommitAsync(new CaseFiled(sent, Reporter(bot)));
        await FetchedAsync(bot, "tetangga", chat: 43);
        var dropped = await FetchedAsync(bot, "hilang", number: 2);

        await bot.CommitAsync(new DraftFilesDestroyed(bot.Chat(Chat)));
        await bot.Get<RemovalCourier>().RemoveAsync();

        Assert.Equal(["terkirim", "tetangga"], FilesOf(bot));
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM case_keys"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM draft_files"));
        Assert.NotNull(bot.Get<EvidenceShelf>().Find(sent.Id, First)!.ContentKey);
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(await SealedAsync(bot, dropped, "lagi")));
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM case_keys"));
    }

    [Theory, EveryEngine]
    public async Task What_a_kill_leaves_half_written_is_gone_after_the_next_start_and_what_is_under_way_stays(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var (left, underWay) = (new LooseFiles(bot.Get<ReadPool>(), bot.Get<CommitWriter>()), bot.Get<LooseFiles>());
        bot.Get<EvidenceFolder>().Create(await left.BeginAsync()).Dispose();
        var writing = await underWay.BeginAsync();
        bot.Get<EvidenceFolder>().Create(writing).Dispose();
        bot.Get<EvidenceFolder>().Create("milik-operator").Dispose();

        await bot.Get<RemovalCourier>().RemoveAsync();

        Assert.Equal(new[] { writing, "milik-operator" }.Order(StringComparer.Ordinal), FilesOf(bot));
        underWay.End(writing);
        await bot.Get<RemovalCourier>().RemoveAsync();
        Assert.Equal(["milik-operator"], FilesOf(bot));
    }

    [Theory, EveryEngine]
    public async Task Its_sender_is_told_once_of_a_file_that_cannot_be_fetched(StoreEngine engine)
    {
        using var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram);
        await bot.HearsAsync(1, Chat, "/start");
        var draft = await AnnouncedAsync(bot);
        var notice = bot.Get<SenderNotice>();

        await notice.CommitAsync(EvidenceFailed.ForGood(draft.Id, First), draft.Id, First, isTooBig: false, default);
        await notice.CommitAsync(EvidenceFailed.ForGood(draft.Id, First), draft.Id, First, isTooBig: false, default);

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox WHERE purpose = 'notice'"));
        Assert.Equal(SeenFile.Lost, bot.Get<DraftFileShelf>().Of(draft.Id)[First]);
    }

    [Theory, EveryEngine]
    public async Task Nobody_is_told_of_a_file_that_he_has_taken_out(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.HearsAsync(1, Chat, "/start");
        var draft = await AnnouncedAsync(bot);
        await bot.CommitAsync(new DraftFilesTakenOut(draft.Id, [First]));

        await bot.Get<SenderNotice>().CommitAsync(EvidenceFailed.ForGood(draft.Id, First), draft.Id, First, isTooBig: false, default);

        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM outbox WHERE purpose = 'notice'"));
    }

    [Theory, EveryEngine]
    public async Task What_it_gives_away_is_known_and_stands_nowhere_in_the_clear(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var draft = await FetchedAsync(bot, "dini");
        var report = new CopyReport(FileKind.Jpeg, [], null) { Giveaways = [Giveaway.Position] };
        Assert.Equal(SeenFile.Waiting, bot.Get<DraftFileShelf>().Of(draft.Id)[First]);

        await bot.CommitAsync(new EvidenceCleaned(draft.Id, First, new StoredCopy(report, "salinan", new byte[32])));

        var seen = bot.Get<DraftFileShelf>().Of(draft.Id)[First];
        Assert.Equal((FileProgress.Looked, true), (seen.Progress, seen.HasCopy));
        Assert.Equal([Giveaway.Position], seen.Giveaways);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM draft_files WHERE instr(CAST(copy_report AS TEXT), 'Position') > 0"));
    }

    [Fact]
    public void Nothing_is_fetched_before_he_has_agreed()
    {
        var citizen = new Citizen().Sends(A.Photo());
        Assert.Empty(Changes(null, citizen.Draft));

        var before = citizen.Draft;
        Assert.IsType<DraftFilesAnnounced>(Assert.Single(Changes(before, citizen.Presses("Setuju").Draft)));
    }

    [Fact]
    public void A_file_that_comes_is_fetched_one_that_goes_is_destroyed_and_nothing_else_happens()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence);
        var empty = citizen.Draft;
        var one = citizen.Sends(A.Photo()).Draft;
        var two = citizen.Says("https://contoh.invalid/unggahan").Draft;

        Assert.IsType<DraftFilesAnnounced>(Assert.Single(Changes(empty, one)));
        Assert.Empty(Changes(one, two));
        Assert.IsType<DraftFilesTakenOut>(Assert.Single(Changes(two, two with { Evidence = [two.Evidence[^1]] })));
        Assert.IsType<DraftFilesDestroyed>(Assert.Single(Changes(two, null)));
        Assert.Empty(Changes(two, null, filed: two.BecomesCase));
        Assert.IsType<DraftFilesDestroyed>(Assert.Single(Changes(null, null, lost: true)));
    }

    [Fact]
    public void The_report_becomes_the_case_that_its_files_belong_to()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Sends(A.Photo());
        var drawn = citizen.Draft.BecomesCase;

        Assert.NotNull(drawn);
        Assert.Equal(drawn, citizen.SendsTheReport().Filed.Id);
    }

    private static IEnumerable<IStoreChange> Changes(ReportDraft? before, ReportDraft? after, CaseId? filed = null, bool lost = false) =>
        DraftFileChanges.Of(new ChatKey(default), before, after, filed, lost);

    private static string[] FilesOf(ServedBot bot) =>
        [.. Directory.GetFiles(bot.Get<DataFolder>().Resolve("evidence")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static ReporterBinding Reporter(ServedBot bot) => new(bot.Chat(Chat), bot.Person(Chat), Chat);

    /// <summary>The case that the draft will become.</summary>
    private static async Task<Case> AnnouncedAsync(ServedBot bot, long chat = Chat, uint number = 1)
    {
        var draft = An.OpenCase(number);
        await bot.CommitAsync(new DraftFilesAnnounced(bot.Chat(chat), draft.Id, [draft.Evidence[0]]));
        return draft;
    }

    private static async Task<Case> FetchedAsync(ServedBot bot, string name, long chat = Chat, uint number = 1)
    {
        var draft = await AnnouncedAsync(bot, chat, number);
        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new LooseFileNoted(name), await SealedAsync(bot, draft, name)));
        return draft;
    }

    private static async Task<EvidenceFetched> SealedAsync(ServedBot bot, Case draft, string name)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        await using var sealing = new SealingStream(bot.Get<EvidenceFolder>().Create(name), key);
        sealing.Write(System.Text.Encoding.UTF8.GetBytes($"isi {name}"));
        return new EvidenceFetched(draft.Id, First, name, sealing.Finish(), key);
    }
}
