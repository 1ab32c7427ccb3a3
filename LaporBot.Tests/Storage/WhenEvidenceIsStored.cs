using LaporBot.Conversations.Cases;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenEvidenceIsStored
{
    private static readonly EvidenceId Photo = new(1);

    [Theory, EveryEngine]
    public async Task An_announced_file_waits_until_it_is_fetched(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var filed = An.OpenCase();
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));
        var shelf = store.Get<EvidenceShelf>();
        Assert.Equal("berkas-contoh", Assert.Single(shelf.Announced(OpenedStore.Now, 9)).File.FileId);

        await store.CommitAsync(new EvidenceFetched(filed.Id, Photo, "acak", [1, 2], [3, 4]));
        var found = shelf.Find(filed.Id, Photo)!;

        Assert.Empty(shelf.Announced(OpenedStore.Now, 9));
        Assert.Equal((EvidenceState.Fetched, "acak"), (found.State, found.Path));
        Assert.Equal([1, 2], found.Sha256);
        Assert.Equal([3, 4], found.ContentKey);
    }

    [Theory, EveryEngine]
    public async Task One_that_failed_is_tried_at_its_time_and_given_up_for_good(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var filed = An.OpenCase();
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));
        var shelf = store.Get<EvidenceShelf>();
        var later = OpenedStore.Now.AddMinutes(1);

        await store.CommitAsync(EvidenceFailed.ForNow(filed.Id, Photo, later));
        Assert.Empty(shelf.Announced(OpenedStore.Now, 9));
        Assert.Equal(later, shelf.NextTry());
        Assert.Equal(1, Assert.Single(shelf.Announced(later, 9)).Attempts);

        await store.CommitAsync(EvidenceFailed.ForGood(filed.Id, Photo));
        Assert.Null(shelf.NextTry());
        Assert.Equal(EvidenceState.Failed, shelf.Find(filed.Id, Photo)!.State);
    }
}
