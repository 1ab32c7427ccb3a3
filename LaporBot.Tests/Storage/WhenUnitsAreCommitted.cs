using System.Text;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenUnitsAreCommitted
{
    [Theory, EveryEngine]
    public async Task A_unit_is_written_whole_or_not_at_all(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var chat = store.Chat(1);

        var outcome = await store.CommitAsync(
            new UpdateReceived(10, OpenedStore.Now),
            new OutboxQueued(An.OutboxEntry(chat, 1)),
            An.Conversation(chat, basedOn: 5, [1]));

        Assert.Equal(CommitOutcome.Conflict, outcome);
        Assert.Equal(0, store.Count("inbox"));
        Assert.Equal(0, store.Count("outbox"));
    }

    [Theory, EveryEngine]
    public async Task A_repeated_update_changes_nothing_and_says_so(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var chat = store.Chat(1);
        await store.CommitAsync(new UpdateReceived(10, OpenedStore.Now), An.Conversation(chat, 0, [1]));

        var outcome = await store.CommitAsync(
            new UpdateReceived(10, OpenedStore.Now),
            new OutboxQueued(An.OutboxEntry(chat, 1)),
            An.Conversation(chat, 1, [2]));

        Assert.Equal(CommitOutcome.SeenBefore, outcome);
        Assert.Equal(0, store.Count("outbox"));
        Assert.Equal([1], store.Get<ConversationShelf>().Load(chat).State.ToArray());
    }

    [Theory, EveryEngine]
    public async Task A_conflict_or_a_failure_leaves_the_others_of_its_batch_alone(StoreEngine engine)
    {
        await using var store = await OpenedStore.OpenAsync(engine);
        var units = Enumerable.Range(1, 9).Select(chat => store.CommitAsync(
            new UpdateReceived(chat, OpenedStore.Now),
            chat == 7 ? new FailingChange() : An.Conversation(store.Chat(chat), basedOn: chat == 4 ? 3 : 0, [1]))).ToList();
        await store.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => units[6]);
        units.RemoveAt(6);
        var outcomes = await Task.WhenAll(units);

        Assert.Equal(CommitOutcome.Conflict, Assert.Single(outcomes, o => o != CommitOutcome.Committed));
        Assert.Equal(1, store.Writer.Commits);
        Assert.Equal(7, store.Count("conversations"));
        Assert.Equal(7, store.Count("inbox"));
    }

    [Theory, EveryEngine]
    public async Task Units_that_wait_together_are_written_in_one_transaction(StoreEngine engine)
    {
        await using var store = await OpenedStore.OpenAsync(engine);
        var waiting = Enumerable.Range(1, 300).Select(id => store.CommitAsync(new UpdateReceived(id, OpenedStore.Now))).ToList();

        await store.StartAsync();
        await Task.WhenAll(waiting);

        Assert.Equal(2, store.Writer.Commits);
        Assert.Equal(300, store.Count("inbox"));
    }

    [Theory, EveryEngine]
    public async Task What_was_committed_is_there_after_opening_again(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await using (var first = await OpenedStore.StartedAsync(engine, folder))
        {
            var question = new OutboxQueued(An.OutboxEntry(first.Chat(1), 1, "apa kabar") with { Asks = true });
            await first.CommitAsync(question, An.Conversation(first.Chat(1), 0, [1, 2, 3], address: 1));
        }

        await using var second = await OpenedStore.StartedAsync(engine, folder);
        var found = second.Get<ConversationShelf>().Load(second.Chat(1));
        var waiting = Assert.Single(second.Get<OutboxShelf>().Waiting());

        Assert.Equal([1, 2, 3], found.State.ToArray());
        Assert.True(waiting.Asks);
        Assert.Equal("apa kabar", System.Text.Encoding.UTF8.GetString(waiting.Payload.Span));
        Assert.Equal(1, waiting.Address);
    }

    [Theory, EveryEngine]
    public async Task Outbox_ids_are_never_given_twice_even_when_everything_sent_is_swept(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        var clock = new StandingClock();
        var last = new OutboxQueued(An.OutboxEntry(default, 1));
        await using (var store = await OpenedStore.StartedAsync(engine, folder, clock))
        {
            await store.CommitAsync(new OutboxQueued(An.OutboxEntry(default, 1)), last);
            await store.CommitAsync(new OutboxFailed(1, clock.Now), new OutboxFailed(2, clock.Now));
            clock.Now += TimeSpan.FromHours(49);
            await store.CommitAsync(new OldRowsRemoved(clock.Now.AddHours(-48)));
            Assert.Equal(1, store.Count("outbox"));
        }

        await using var again = await OpenedStore.StartedAsync(engine, folder, clock);
        var next = new OutboxQueued(An.OutboxEntry(default, 1));
        await again.CommitAsync(next);
        Assert.Equal(last.Id + 1, next.Id);
    }

    [Theory, EveryEngine]
    public async Task A_question_waits_until_the_channel_has_taken_it(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var chat = store.Chat(1);
        var question = new OutboxQueued(An.OutboxEntry(chat, 1) with { Asks = true });
        await store.CommitAsync(question, An.Conversation(chat, 0, [1]));
        Assert.True(Assert.Single(store.Get<OutboxShelf>().Waiting()).Asks);

        await store.CommitAsync(new OutboxSent(question.Id, chat, new SentMessage(99, OpenedStore.Now), OpenedStore.Now));

        Assert.Empty(store.Get<OutboxShelf>().Waiting());
        Assert.Equal(1, store.Count("messages"));
    }

    [Theory, EveryEngine]
    public async Task Every_edit_is_a_further_version_of_its_message(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var chat = store.Chat(1);

        await store.CommitAsync(new MessageHeard(chat, 5, OpenedStore.Now));
        await store.CommitAsync(new MessageEdited(chat, 5, OpenedStore.Now, "kata baru"), new MessageEdited(chat, 5, OpenedStore.Now, "kata lain"));
        await store.CommitAsync(new MessageEdited(chat, 6, OpenedStore.Now, "yang pertama tak terlihat"));

        Assert.Equal(4, store.Count("messages"));
    }

    [Theory, EveryEngine]
    public async Task The_words_before_the_first_edit_are_kept_once_and_no_later_edit_writes_over_them(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var chat = store.Chat(1);

        await store.CommitAsync(new MessageHeard(chat, 5, OpenedStore.Now));
        await store.CommitAsync(new MessageEdited(chat, 5, OpenedStore.Now, "kata kedua", before: "kata pertama"));
        await store.CommitAsync(new MessageEdited(chat, 5, OpenedStore.Now, "kata ketiga", before: "kata kedua"));

        Assert.Equal(["kata pertama", "kata kedua", "kata ketiga"], WordsOf(store, store.Get<KeyedHasher>().Message(chat, 5)));
    }

    [Theory, EveryEngine]
    public async Task An_edit_that_nothing_took_in_leaves_no_words_and_keeps_the_place_of_the_first_ones(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var chat = store.Chat(1);

        await store.CommitAsync(new MessageEdited(chat, 5, OpenedStore.Now, text: null));
        await store.CommitAsync(new MessageEdited(chat, 5, OpenedStore.Now, "kata kedua", before: "kata pertama"));

        Assert.Equal(["", "kata pertama", "kata kedua"], WordsOf(store, store.Get<KeyedHasher>().Message(chat, 5)));
    }

    private static List<string> WordsOf(OpenedStore store, KeyedHash message) => store.Get<ReadPool>().Read((message, store), static (statements, asked) =>
    {
        var found = new List<string>();
        using var row = statements["SELECT body FROM messages WHERE message_key = @message AND version > 0 ORDER BY version"].Read(asked.message);
        while (row.Read())
        {
            var words = row.IsDBNull(0) ? [] : asked.store.Get<Sealer>().Open(new Sealed<byte[]>(row.GetFieldValue<byte[]>(0)), IntakePlaces.Body(asked.message));
            found.Add(Encoding.UTF8.GetString(words));
        }

        return found;
    });

    private sealed class FailingChange : IStoreChange
    {
        public ChangeResult Apply(StoreSession session) => throw new InvalidOperationException("A fault, as a bug would throw it.");
    }
}
