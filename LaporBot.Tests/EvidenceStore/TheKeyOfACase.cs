using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public class TheKeyOfACase
{
    private static readonly EvidenceId First = new(1);
    private static readonly SealPlace Place = new("evidence", "content_key", "contoh/1");

    [Fact]
    public void Opens_what_it_wrapped_and_nothing_else_does()
    {
        var file = RandomNumberGenerator.GetBytes(32);
        var key = new CaseKey(CaseKey.New());
        var kept = key.Wrap(file, Place);

        Assert.Equal(file, CaseKey.Unwrap(key, kept, Place));
        Assert.Throws<SealBrokenException>(() => CaseKey.Unwrap(new CaseKey(CaseKey.New()), kept, Place));
        Assert.Throws<SealBrokenException>(() => CaseKey.Unwrap(key, kept, Place with { RowId = "contoh/2" }));
        Assert.Throws<SealBrokenException>(() => CaseKey.Unwrap(null, kept, Place));
        kept[^1] ^= 1;
        Assert.Throws<SealBrokenException>(() => CaseKey.Unwrap(key, kept, Place));
    }

    [Theory, EveryEngine]
    public async Task Is_one_for_all_its_files_and_another_for_every_case(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var one = await FetchedAsync(bot, 1, "satu");
        await FetchedAsync(bot, 2, "dua");

        await bot.CommitAsync(new EvidenceCleaned(one.Id, First, new StoredCopy(new CopyReport(Host.EvidenceCleaning.FileKind.Jpeg, [], null), "salinan", new byte[32])));

        Assert.Equal(2L, bot.One("SELECT COUNT(DISTINCT file_key) FROM case_keys"));
        Assert.Equal(new byte[32], bot.Get<EvidenceShelf>().Find(one.Id, First)!.Copy!.Key);
    }

    [Theory, EveryEngine]
    public async Task A_file_sealed_before_cases_had_keys_opens_as_before(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var filed = await FetchedAsync(bot, 1, "lama");
        var bare = bot.Get<EvidenceShelf>().Find(filed.Id, First)!.ContentKey!;
        var sealedAsBefore = bot.Get<Sealer>().Seal(bare, EvidencePlaces.Of(filed.Id, First, "content_key"));
        using (var statements = bot.Get<IStoreConnections>().OpenForWriting())
        {
            statements["UPDATE evidence SET content_key = @key WHERE ordinal = 1"].Run(sealedAsBefore);
            statements["DELETE FROM case_keys"].Run();
        }

        var stored = bot.Get<EvidenceShelf>().Find(filed.Id, First)!;

        Assert.Equal("isi lama"u8.ToArray(), await bot.Get<EvidenceFolder>().OpenAsync("lama", stored.ContentKey!, default));
    }

    [Theory, EveryEngine]
    public async Task Once_destroyed_takes_every_file_of_the_case_with_it_and_no_other(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var gone = await FetchedAsync(bot, 1, "hilang");
        var stays = await FetchedAsync(bot, 2, "tetap");
        var kept = bot.One("SELECT content_key FROM evidence WHERE path = 'hilang'");

        await bot.CommitAsync(new CaseFilesDestroyed(gone.Id));

        var place = EvidencePlaces.Of(gone.Id, First, "content_key");
        var wrapped = bot.Get<Sealer>().Open(new Sealed<byte[]>((byte[])kept!), place);
        Assert.Throws<SealBrokenException>(() => CaseKey.Unwrap(null, wrapped, place));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM case_keys WHERE file_key IS NOT NULL AND case_id IN (SELECT case_id FROM evidence WHERE state = 'Destroyed')"));
        Assert.Null(bot.Get<EvidenceShelf>().Find(gone.Id, First)!.ContentKey);
        Assert.NotNull(bot.Get<EvidenceShelf>().Find(stays.Id, First)!.ContentKey);
    }

    [Theory, EveryEngine]
    public async Task Once_destroyed_the_sealed_files_leave_the_disk_and_none_comes_after_them(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var gone = await FetchedAsync(bot, 1, "hilang");
        await FetchedAsync(bot, 2, "tetap");
        await bot.CommitAsync(new CaseFilesDestroyed(gone.Id));

        await bot.Get<RemovalCourier>().RemoveAsync();

        Assert.Equal(0, await bot.Get<RemovalCourier>().RemoveAsync());
        Assert.Equal("tetap", Path.GetFileName(Assert.Single(Directory.GetFiles(bot.Get<DataFolder>().Resolve("evidence")))));
        Assert.DoesNotContain(bot.Get<EvidenceShelf>().Announced(bot.Clock.Now, 9), file => file.Case == gone.Id);
        Assert.Equal(CommitOutcome.Conflict, await bot.CommitAsync(new EvidenceFetched(gone.Id, First, "lagi", [1], [2])));
    }

    private static async Task<Case> FetchedAsync(ServedBot bot, uint number, string name)
    {
        var filed = An.OpenCase(number);
        await bot.CommitAsync(new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)));
        var key = RandomNumberGenerator.GetBytes(32);
        byte[] sha256;
        await using (var sealing = new SealingStream(bot.Get<EvidenceFolder>().Create(name), key))
        {
            sealing.Write(System.Text.Encoding.UTF8.GetBytes($"isi {name}"));
            sha256 = sealing.Finish();
        }

        await bot.CommitAsync(new EvidenceFetched(filed.Id, First, name, sha256, key));
        return filed;
    }
}
