using LaporBot.Conversations.Cases;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Settings;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceCleaning;

public class WhenMat2Comes
{
    private static readonly EvidenceId First = new(1);

    [Theory, EveryEngine]
    public async Task What_was_refused_for_want_of_it_is_cleaned_again_and_nothing_else(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, evidence: new EvidenceOptions { Mat2 = "/tidak/ada/mat2" });
        var waits = await RefusedAsync(bot, 1, new CopyReport(FileKind.Pdf, [], Uncleanable.KindNotSupported));
        await RefusedAsync(bot, 2, new CopyReport(FileKind.Pdf, [], Uncleanable.KindNotSupported) { WithMat2 = true });
        await RefusedAsync(bot, 3, new CopyReport(FileKind.Pdf, [], Uncleanable.Damaged));
        await RefusedAsync(bot, 4, new CopyReport(FileKind.Other, [], Uncleanable.KindNotSupported));
        var decided = await RefusedAsync(bot, 5, new CopyReport(FileKind.Mp4, [], Uncleanable.KindNotSupported));
        await bot.CommitAsync(new FileDecided(decided.Id, First, FileDecision.Release, "Alasan contoh", An.Officer().Id, bot.Clock.Now));

        Assert.Equal(1, await bot.Get<RefusedCourier>().TryAgainAsync(default));

        Assert.Null(bot.Get<EvidenceShelf>().Find(waits.Id, First)!.Copy);
        Assert.Equal(4L, bot.One("SELECT COUNT(*) FROM evidence WHERE copy_state = 'Refused'"));
        Assert.Equal(0, await bot.Get<RefusedCourier>().TryAgainAsync(default));
    }

    [Theory, EveryEngine]
    public async Task Files_of_a_report_that_is_still_written_are_tried_again_too(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, evidence: new EvidenceOptions { Mat2 = "/tidak/ada/mat2" });
        var draft = An.OpenCase();
        await bot.CommitAsync(new DraftFilesAnnounced(bot.Chat(42), draft.Id, [draft.Evidence[0]]));
        await RefuseAsync(bot, draft, new CopyReport(FileKind.Pdf, [], Uncleanable.KindNotSupported));

        Assert.Equal(1, await bot.Get<RefusedCourier>().TryAgainAsync(default));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM draft_files WHERE copy_state IS NOT NULL"));
    }

    [Theory, EveryEngine]
    public async Task Without_it_nothing_is_tried(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await RefusedAsync(bot, 1, new CopyReport(FileKind.Pdf, [], Uncleanable.KindNotSupported));

        Assert.Equal(0, await bot.Get<RefusedCourier>().TryAgainAsync(default));
    }

    private static async Task<Case> RefusedAsync(ServedBot bot, uint number, CopyReport report)
    {
        var filed = An.OpenCase(number);
        await bot.CommitAsync(new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)));
        await RefuseAsync(bot, filed, report);
        return filed;
    }

    private static async Task RefuseAsync(ServedBot bot, Case held, CopyReport report) => await bot.CommitAsync(
        new EvidenceFetched(held.Id, First, $"berkas-{held.Id}", [1], new byte[32]),
        new EvidenceCleaned(held.Id, First, new StoredCopy(report, null, null)));
}
