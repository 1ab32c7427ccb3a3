using LaporBot.Host.Notifications;
using LaporBot.Host.Reports;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenANoticeIsHeld
{
    [Theory, EveryEngine]
    public async Task Cancelled_it_is_never_released(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var held = new OutboxQueued(An.OutboxEntry(store.Chat(1), 1, holdKey: "kunci"));
        await store.CommitAsync(held);

        Assert.Equal(CommitOutcome.Committed, await store.CommitAsync(new HeldCancelled("kunci", OpenedStore.Now)));
        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new HeldReleased(held.Id)));
        Assert.Empty(store.Get<OutboxShelf>().Waiting());
    }

    [Theory, EveryEngine]
    public async Task Released_it_can_no_longer_be_cancelled(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var held = new OutboxQueued(An.OutboxEntry(store.Chat(1), 1, holdKey: "kunci"));
        await store.CommitAsync(held);

        Assert.Equal(CommitOutcome.Committed, await store.CommitAsync(new HeldReleased(held.Id)));
        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new HeldCancelled("kunci", OpenedStore.Now)));
        Assert.False(Assert.Single(store.Get<OutboxShelf>().Waiting()).IsHeld);
    }

    [Theory, EveryEngine]
    public async Task One_that_has_gone_keeps_the_others_of_its_key_from_being_cancelled(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var first = new OutboxQueued(An.OutboxEntry(store.Chat(1), 1, holdKey: "kunci"));
        await store.CommitAsync(first, new OutboxQueued(An.OutboxEntry(store.Chat(2), 2, holdKey: "kunci")));
        await store.CommitAsync(new HeldReleased(first.Id));
        await store.CommitAsync(new OutboxSent(first.Id, store.Chat(1), new SentMessage(1, OpenedStore.Now), OpenedStore.Now));

        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new HeldCancelled("kunci", OpenedStore.Now)));
        Assert.Single(store.Get<OutboxShelf>().Waiting());
    }

    [Theory, EveryEngine]
    public async Task One_that_has_gone_keeps_a_step_from_being_undone_although_a_draft_of_its_chat_ends(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var told = new OutboxQueued(An.OutboxEntry(store.Chat(1), 1, holdKey: "kunci"));
        await store.CommitAsync(told, new OutboxQueued(An.OutboxEntry(store.Chat(2), 2)));
        await store.CommitAsync(new HeldReleased(told.Id));
        await store.CommitAsync(new OutboxSent(told.Id, store.Chat(1), new SentMessage(1, OpenedStore.Now), OpenedStore.Now));

        await store.CommitAsync(new RepliesForgotten(store.Chat(1)));

        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new HeldCancelled("kunci", OpenedStore.Now)));
    }

    [Theory, EveryEngine]
    public async Task With_nobody_there_to_be_told_it_can_be_taken_back_all_the_same(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);

        Assert.Equal(CommitOutcome.Committed, await store.CommitAsync(new HeldCancelled("kunci", OpenedStore.Now)));
    }

    [Theory, EveryEngine]
    public async Task Of_a_release_and_a_cancellation_at_once_exactly_one_wins(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        for (var round = 0; round < 50; round++)
        {
            var key = $"kunci {round}";
            var held = new OutboxQueued(An.OutboxEntry(store.Chat(round), round, holdKey: key));
            await store.CommitAsync(held);

            var outcomes = await Task.WhenAll(
                Task.Run(() => store.CommitAsync(new HeldReleased(held.Id))),
                Task.Run(() => store.CommitAsync(new HeldCancelled(key, OpenedStore.Now))));

            Assert.Single(outcomes, o => o == CommitOutcome.Committed);
        }
    }
}
