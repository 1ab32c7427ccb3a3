using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public class TheSameFileInTwoCases
{
    private static readonly EvidenceId First = new(1);
    private static readonly byte[] Leaflet = SHA256.HashData("selebaran contoh"u8);
    private static readonly Officer Reader = An.Officer();

    [Theory, EveryEngine]
    public async Task Is_marked_in_either_case(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var (one, two) = (An.OpenCase(1), An.OpenCase(2));
        await FetchedAsync(bot, one, Leaflet);
        await FetchedAsync(bot, two, Leaflet);

        Assert.True(await IsMarkedAsync(bot, one));
        Assert.True(await IsMarkedAsync(bot, two));
        Assert.DoesNotContain(await bot.Get<CaseShelf>().FiledFromAsync(bot.Chat(42), 9), filed => filed.Evidence.Any(item => item.IsElsewhere));
    }

    [Theory, EveryEngine]
    public async Task Is_not_marked_when_it_is_another_file(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var (one, two) = (An.OpenCase(1), An.OpenCase(2));
        await FetchedAsync(bot, one, Leaflet);
        await FetchedAsync(bot, two, SHA256.HashData("lain"u8));

        Assert.False(await IsMarkedAsync(bot, one));
    }

    [Theory, EveryEngine]
    public async Task Says_nothing_of_a_case_that_is_closed_to_the_reader(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var (one, inside) = (An.OpenCase(1), An.OpenCase(2));
        inside = inside with { Content = inside.Content with { Readers = new ReadingRule([Reader.Agency]) } };
        await FetchedAsync(bot, one, Leaflet);
        await FetchedAsync(bot, inside, Leaflet);

        Assert.False(await IsMarkedAsync(bot, one));
        Assert.True(await IsMarkedAsync(bot, one, Reader with { Agency = "BAWASLU" }));
    }

    [Theory, EveryEngine]
    public async Task Says_nothing_of_a_case_that_is_not_released_or_was_taken_back(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var (one, held, gone) = (An.OpenCase(1), An.OpenCase(2) with { ReleasedAt = OpenedStore.Now.AddMinutes(2) }, An.OpenCase(3));
        gone = gone with { Accused = [.. gone.Accused.Select(accused => accused with { Stage = Stage.Withdrawn })] };
        await FetchedAsync(bot, one, Leaflet);
        await FetchedAsync(bot, held, Leaflet);
        await FetchedAsync(bot, gone, Leaflet);

        Assert.False(await IsMarkedAsync(bot, one));
    }

    [Theory, EveryEngine]
    public async Task Is_found_as_well_when_it_came_before_it_was_looked_for(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var cases = Enumerable.Range(1, 205).Select(number => An.OpenCase((uint)number)).ToList();
        foreach (var filed in cases)
        {
            await FetchedAsync(bot, filed, Leaflet);
        }

        using (var statements = bot.Get<IStoreConnections>().OpenForWriting())
        {
            statements["UPDATE evidence SET content_hash = NULL"].Run();
            statements["UPDATE evidence SET sha256 = x'00' WHERE ordinal = 1 AND case_id = @id"].Run(cases[7].Id);
        }

        Assert.False(await IsMarkedAsync(bot, cases[0]));
        Assert.Equal(204, await bot.Get<HashCourier>().CatchUpAsync(default));
        Assert.Equal(0, await bot.Get<HashCourier>().CatchUpAsync(default));
        Assert.True(await IsMarkedAsync(bot, cases[0]));
    }

    [Fact]
    public void Is_named_on_the_card_of_an_officer_and_to_nobody_else()
    {
        var item = new EvidenceItem(First, EvidenceKind.File, A.Photo(), null) { IsElsewhere = true };
        var office = new Office(ACase.Filed() with { Evidence = [item] });

        Assert.Contains("Berkas yang sama ada di kasus lain", office.Officer(Role.Verifier).Takes().Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("kasus lain", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("kasus lain", ACase.Text(Conversations.Speaking.Language.Indonesian, CaseCards.Announcement(office.Case, Office.Reference)), StringComparison.Ordinal);
    }

    private static async Task<bool> IsMarkedAsync(ServedBot bot, Case filed, Officer? reader = null)
    {
        var held = (await bot.Get<CaseShelf>().FindAsync(filed.Id, reader ?? Reader))!;
        return (await bot.Get<SameFiles>().MarkedAsync(held, reader ?? Reader, OpenedStore.Now, default)).Evidence[0].IsElsewhere;
    }

    private static Task<CommitOutcome> FetchedAsync(ServedBot bot, Case filed, byte[] sha256) => bot.CommitAsync(
        new CaseFiled(filed, new ReporterBinding(bot.Chat(42), bot.Person(42), 42)),
        new EvidenceFetched(filed.Id, First, filed.Id.ToString(), sha256, new byte[32]));
}
