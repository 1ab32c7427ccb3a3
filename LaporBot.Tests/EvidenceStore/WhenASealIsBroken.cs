using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public sealed class WhenASealIsBroken : IDisposable
{
    private const long OfficersChat = 77;
    private const long AdministratorsChat = 78;
    private const int SealedChunk = SealingStream.ChunkLength + SealingStream.TagLength;
    private static readonly EvidenceId First = new(1);
    private readonly PlayedBotApi _telegram = new();

    public static TheoryData<string> Damages => [.. s_damages.Keys];

    private static readonly Dictionary<string, Func<byte[], byte[]>> s_damages = new()
    {
        ["a bit of the beginning is flipped"] = bytes => Flipped(bytes, 0),
        ["the last bit of the header is flipped"] = bytes => Flipped(bytes, SealingStream.PrefixLength - 1),
        ["the first byte of the first chunk is flipped"] = bytes => Flipped(bytes, SealingStream.PrefixLength),
        ["the tag of the first chunk is flipped"] = bytes => Flipped(bytes, SealingStream.PrefixLength + SealingStream.ChunkLength),
        ["the first byte of the last chunk is flipped"] = bytes => Flipped(bytes, bytes.Length - SealedChunk),
        ["all but the header is gone"] = bytes => bytes[..SealingStream.PrefixLength],
        ["the first and the last chunk have changed places"] = bytes =>
            [.. bytes[..SealingStream.PrefixLength], .. bytes[^SealedChunk..], .. bytes[(SealingStream.PrefixLength + SealedChunk)..^SealedChunk], .. bytes[SealingStream.PrefixLength..(SealingStream.PrefixLength + SealedChunk)]],
        ["a bit of the first chunk is flipped"] = bytes => Flipped(bytes, 1000),
        ["a bit of the second chunk is flipped"] = bytes => Flipped(bytes, SealedChunk + 1000),
        ["the last bit is flipped"] = bytes => Flipped(bytes, bytes.Length - 1),
        ["the last byte is gone"] = bytes => bytes[..^1],
        ["the last chunk is gone"] = bytes => bytes[..^SealedChunk],
        ["half of it is gone"] = bytes => bytes[..(bytes.Length / 2)],
        ["nothing is left"] = _ => [],
        ["a byte is added"] = bytes => [.. bytes, 0],
        ["a chunk is added"] = bytes => [.. bytes, .. bytes[^SealedChunk..]],
        ["two chunks have changed places"] = bytes => [.. bytes[..^(3 * SealedChunk)], .. bytes[^(2 * SealedChunk)..^SealedChunk], .. bytes[^(3 * SealedChunk)..^(2 * SealedChunk)], .. bytes[^SealedChunk..]],
    };

    public void Dispose() => _telegram.Dispose();

    [Theory, MemberData(nameof(Damages))]
    public async Task An_original_is_served_to_nobody_and_administrators_are_told_once(string damage)
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        var filed = await FetchedAsync(bot, RandomNumberGenerator.GetBytes(5 * SealingStream.ChunkLength));
        await DamageAsync(bot, bot.Get<EvidenceShelf>().Find(filed.Id, First)!.Path!, damage);

        await CleanAllAsync(bot);
        await OpenAsync(bot, filed);

        Assert.Contains("tidak sama dengan saat disegel", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
        await bot.Get<SealWatch>().LookAsync(default);
        await bot.Get<SealWatch>().LookAsync(default);
        Assert.Equal(Uncleanable.SealBroken, (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].Copy!.Refused);
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'SealFoundBroken'"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM alarms"));
        Assert.False(CustodyRule.Awaits(filed, (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0]));
    }

    [Theory, MemberData(nameof(Damages))]
    public async Task A_working_copy_is_served_to_nobody_either(string damage)
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        var filed = await FetchedAsync(bot, [.. SamplePictures.MarkedJpeg()]);
        await CleanAllAsync(bot);
        var copy = bot.Get<EvidenceShelf>().Find(filed.Id, First)!.Copy!.Path!;
        await WriteAsync(bot, copy, RandomNumberGenerator.GetBytes(5 * SealingStream.ChunkLength), bot.Get<EvidenceShelf>().Find(filed.Id, First)!.Copy!.Key!);
        await DamageAsync(bot, copy, damage);

        await OpenAsync(bot, filed);
        await OpenAsync(bot, filed);
        await bot.Get<SealWatch>().LookAsync(default);

        Assert.All(_telegram.Asked, asked => Assert.Equal("sendMessage", PlayedBotApi.MethodOf(asked)));
        Assert.Contains("tidak sama dengan saat disegel", _telegram.Calls[0], StringComparison.Ordinal);
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'SealFoundBroken'"));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody WHERE what <> 'SealFoundBroken'"));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox"));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_of_as_well()
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        var filed = await FetchedAsync(bot, SamplePictures.MarkedJpeg());
        File.Delete(PathOf(bot, "asli"));

        await CleanAllAsync(bot);
        await bot.Get<SealWatch>().LookAsync(default);

        Assert.Equal(Uncleanable.SealBroken, (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].Copy!.Refused);
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox"));
    }

    [Fact]
    public async Task A_disk_that_stumbles_is_no_broken_seal_and_holds_up_no_other_file()
    {
        await using var bot = await ServedBot.StartedAsync(StoreEngine.Sqlite, _telegram);
        var filed = await FetchedAsync(bot, SamplePictures.MarkedJpeg());
        var path = PathOf(bot, "asli");
        var sealedBytes = await File.ReadAllBytesAsync(path);
        File.Delete(path);
        Directory.CreateDirectory(path);
        var courier = bot.Get<CleaningCourier>();

        Assert.True(await courier.CleanNextAsync(default));
        Assert.False(await courier.CleanNextAsync(default));
        Assert.Null((await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].Copy);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody"));

        Directory.Delete(path);
        await File.WriteAllBytesAsync(path, sealedBytes);
        bot.Clock.Now += TimeSpan.FromSeconds(2);
        Assert.True(await courier.CleanNextAsync(default));

        Assert.Null((await bot.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Evidence[0].Copy!.Refused);
    }

    [Theory, EveryEngine]
    public async Task A_disk_that_is_away_brands_nothing_and_an_officer_gets_the_file_when_it_is_back(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, SamplePictures.MarkedJpeg());
        var folder = bot.Get<DataFolder>().Resolve("evidence");
        Directory.Move(folder, folder + "-away");
        Assert.True(await bot.Get<CleaningCourier>().CleanNextAsync(default));
        Assert.False(await bot.Get<CleaningCourier>().CleanNextAsync(default));
        Directory.Move(folder + "-away", folder);
        bot.Clock.Now += TimeSpan.FromSeconds(2);
        await CleanAllAsync(bot);

        Directory.Move(folder, folder + "-away");
        await Assert.ThrowsAnyAsync<IOException>(() => OpenAsync(bot, filed));
        Assert.IsType<Delivery.TryLater>(DeliveryPolicy.Of(new DirectoryNotFoundException(), bot.Clock.Now));
        Directory.Move(folder + "-away", folder);
        await OpenAsync(bot, filed);

        Assert.Equal("sendPhoto", PlayedBotApi.MethodOf(Assert.Single(_telegram.Asked)));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'SealFoundBroken'"));
    }

    [Theory, EveryEngine]
    public async Task Of_a_report_that_nobody_may_read_yet_administrators_hear_when_they_may(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        await FetchedAsync(bot, SamplePictures.MarkedJpeg(), An.OpenCase() with { ReleasedAt = bot.Clock.Now.AddDays(7) });
        await DamageAsync(bot, "asli", "the last bit is flipped");
        await CleanAllAsync(bot);

        await bot.Get<SealWatch>().LookAsync(default);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM outbox"));

        bot.Clock.Now = bot.Clock.Now.AddDays(8);
        await bot.Get<SealWatch>().LookAsync(default);
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox"));
    }

    [Theory, EveryEngine]
    public async Task A_file_whose_key_does_not_open_is_told_of_and_not_served(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, _telegram);
        var filed = await FetchedAsync(bot, SamplePictures.MarkedJpeg());
        await CleanAllAsync(bot);
        using (var statements = bot.Get<IStoreConnections>().OpenForWriting())
        {
            statements["UPDATE evidence SET content_key = sha256"].Run();
        }

        await OpenAsync(bot, filed);

        Assert.Contains("tidak sama dengan saat disegel", Assert.Single(_telegram.Calls), StringComparison.Ordinal);
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM custody WHERE what = 'SealFoundBroken'"));
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        bytes[at] ^= 1;
        return bytes;
    }

    private static async Task DamageAsync(ServedBot bot, string name, string damage) =>
        await File.WriteAllBytesAsync(PathOf(bot, name), s_damages[damage](await File.ReadAllBytesAsync(PathOf(bot, name))));

    private static string PathOf(ServedBot bot, string name) => Path.Combine(bot.Get<DataFolder>().Resolve("evidence"), name);

    private static Task<Delivery> OpenAsync(ServedBot bot, Case filed) =>
        bot.Get<EvidenceShow>().ShowAsync(OfficersChat, new FileToShow(filed.Id.Value, First.Value), default);

    private static async Task CleanAllAsync(ServedBot bot)
    {
        while (await bot.Get<CleaningCourier>().CleanNextAsync(default))
        {
        }
    }

    private static async Task<Case> FetchedAsync(ServedBot bot, byte[] file, Case? like = null)
    {
        var announced = new Attachment(AttachmentKind.Photo, "berkas-contoh", "unik-contoh", null, null, file.Length, null, null);
        var filed = (like ?? An.OpenCase()) with { Evidence = [new EvidenceItem(First, EvidenceKind.File, announced, null)] };
        await bot.CommitAsync(
            new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)),
            new OfficerJoined(An.Officer(), bot.Person(OfficersChat), bot.Chat(OfficersChat), OfficersChat, bot.Clock.Now),
            new OfficerJoined(An.Officer(Role.Administrator), bot.Person(AdministratorsChat), bot.Chat(AdministratorsChat), AdministratorsChat, bot.Clock.Now));
        var key = new byte[32];
        await bot.CommitAsync(new EvidenceFetched(filed.Id, First, "asli", await WriteAsync(bot, "asli", file, key), key));
        return filed;
    }

    private static async Task<byte[]> WriteAsync(ServedBot bot, string name, byte[] file, byte[] key)
    {
        bot.Get<EvidenceFolder>().Remove(name);
        await using var sealing = new SealingStream(bot.Get<EvidenceFolder>().Create(name), key);
        sealing.Write(file);
        return sealing.Finish();
    }
}
