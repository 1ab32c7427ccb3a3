using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenAReportBecomesFormal
{
    private static readonly ReporterIdentity Somebody = new("Pelapor Contoh", "Jalan Contoh 0");

    [Theory, EveryEngine]
    public async Task Its_name_is_kept_for_nobodys_eyes_and_known_to_be_there(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var filed = await WishedAsync(store);

        foreach (var role in Enum.GetValues<Role>())
        {
            var found = await store.Get<CaseShelf>().FindAsync(filed.Id, An.Officer(role));
            Assert.Equal((null, true, Anonymity.SealedName), (found!.Identity, found.IsNamed, found.Anonymity));
            Assert.Equal(Formality.Awaited, found.HowFormal());
        }
    }

    [Theory, EveryEngine]
    public async Task Its_name_is_gone_when_the_wish_is_dropped(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var shelf = store.Get<CaseShelf>();
        var wished = (await shelf.FindAsync((await WishedAsync(store)).Id, reader: null))!;

        var dropped = Assert.IsType<FormalOutcome.Changed>(wished.DropFormal(OpenedStore.Now));
        await store.CommitAsync(new CaseChanged(wished, dropped.After), new IdentityKept(wished.Id, null), new HistoryAppended(wished.Id, dropped.Events));

        var found = (await shelf.FindAsync(wished.Id, reader: null))!;
        Assert.Equal((false, Anonymity.Nameless, Formality.FirstInformation), (found.IsNamed, found.Anonymity, found.HowFormal()));
    }

    [Theory, EveryEngine]
    public async Task A_name_for_a_case_that_is_not_there_is_a_conflict(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);

        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new IdentityKept(new CaseId(Guid.NewGuid()), Somebody)));
    }

    private static async Task<Case> WishedAsync(OpenedStore store)
    {
        var filed = An.OpenCase();
        var wished = Assert.IsType<FormalOutcome.Changed>(filed.WishFormal(OpenedStore.Now));
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));
        await store.CommitAsync(new CaseChanged(filed, wished.After), new IdentityKept(filed.Id, Somebody), new HistoryAppended(filed.Id, wished.Events));
        return filed;
    }
}
