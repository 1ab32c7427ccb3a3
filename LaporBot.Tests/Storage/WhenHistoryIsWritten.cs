using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;
using Microsoft.EntityFrameworkCore;

namespace LaporBot.Tests.Storage;

public class WhenHistoryIsWritten
{
    private static readonly CaseId Somewhere = new(new Guid("00112233-4455-6677-8899-aabbccddeeff"));

    private static readonly CaseEvent Rejection = new(
        2, "Refused", Stage.Verifying, Stage.Rejected, new OfficerId(new Guid("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")), "bukan ASN", OpenedStore.Now);

    [Theory, EveryEngine]
    public async Task No_statement_can_change_or_remove_a_row(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        await store.CommitAsync(new HistoryAppended(Somewhere, [Rejection]));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.CommitAsync(new Statement("UPDATE history SET accused = 1")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.CommitAsync(new Statement("DELETE FROM history")));
        Assert.Equal(1, await store.CountAsync("history"));
    }

    [Theory, EveryEngine]
    public async Task Its_sequence_has_no_gaps_even_after_a_conflict(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        await store.CommitAsync(new HistoryAppended(Somewhere, [Rejection, Rejection]));
        await store.CommitAsync(new HistoryAppended(Somewhere, [Rejection]), An.Conversation(store.Chat(1), basedOn: 9, [1]));
        await store.CommitAsync(new HistoryAppended(Somewhere, [Rejection]));

        await using var context = await store.Get<IDbContextFactory<LaporContext>>().CreateDbContextAsync();
        var rows = await context.History.OrderBy(h => h.Sequence).ToListAsync();

        Assert.Equal([1, 2, 3], rows.Select(h => h.Sequence));
        Assert.All(rows, row => Assert.Equal(CanonicalEvent.Of(row.Sequence, Somewhere, Rejection, store.Hasher), row.Canonical));
        Assert.Equal(Rejection.Reason, store.Get<Sealer>().Open(rows[0].Reason!.Value, CasePlaces.Reason(1)));
    }

    /// <summary>The approved bytes: a change here breaks the proof of every history written so far.</summary>
    [Fact]
    public void Its_byte_form_is_the_approved_one()
    {
        var hasher = new KeyedHasher(MasterKey.Of([.. Enumerable.Range(0, MasterKey.Length).Select(i => (byte)i)]));

        Assert.Equal(
            "4c424831000000000000000700112233445566778899aabbccddeeff000000000000000208df21266b259a000000000000000007526566757365640000000000000009566572696679696e67000000000000000852656a6563746564100f1e2d3c4b5a69788796a5b4c3d2e1f01018a546212c5f4e7caef8c96bcbafdf9c",
            Convert.ToHexStringLower(CanonicalEvent.Of(7, Somewhere, Rejection, hasher)));
        Assert.Equal(
            "4c424831000000000000000100112233445566778899aabbccddeeff000000000000000008df21266b259a00000000000000000546696c65640000000000000000000000000000000852656365697665640000",
            Convert.ToHexStringLower(CanonicalEvent.Of(1, Somewhere, new CaseEvent(0, "Filed", null, Stage.Received, null, null, OpenedStore.Now), hasher)));
    }

    private sealed class Statement(string text) : IStoreChange
    {
        public ChangeResult Apply(StoreSession session)
        {
            session.Run(text);
            return ChangeResult.Done;
        }
    }
}
