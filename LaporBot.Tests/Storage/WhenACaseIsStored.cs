using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenACaseIsStored
{
    private static readonly ReporterIdentity Somebody = new("Pelapor Contoh", "Jalan Contoh 0");

    [Theory, EveryEngine]
    public async Task It_comes_back_as_it_was(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var filed = An.OpenCase();
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));

        var found = await store.Get<CaseShelf>().FindAsync(filed.Id, reader: null);

        Assert.NotNull(found);
        Assert.Equal(filed.Accused, found.Accused);
        Assert.Equal(filed.Evidence, found.Evidence);
        Assert.Equal(filed with { Accused = found.Accused, Evidence = found.Evidence, History = found.History }, found);
    }

    [Theory, EveryEngine]
    public async Task Fifty_accused_come_back_in_their_order(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var one = An.OpenCase();
        var filed = one with { Accused = [.. Enumerable.Range(1, 50).Select(number => one.Accused[0] with { Ordinal = number, Name = $"Orang Contoh {number}" })] };
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));

        var found = await store.Get<CaseShelf>().FindAsync(filed.Id, reader: null);

        Assert.Equal(filed.Accused, found!.Accused);
    }

    [Theory, EveryEngine]
    public async Task What_its_breach_asked_and_whom_it_is_closed_to_come_back(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var plain = An.OpenCase();
        var filed = plain with
        {
            Content = plain.Content with
            {
                Detail = new ReportDetail(BreachQuestion.Pressure, "Diancam dipindah."),
                Readers = new ReadingRule(["BKN"]) { Past = [new RegionCode("35.25")], Reasons = [ReadingReason.Asked] },
                NotAsn = [new NotAsn(2, "VILLAGE")],
            },
        };
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));

        var content = (await store.Get<CaseShelf>().FindAsync(filed.Id, reader: null))!.Content;

        Assert.Equal(filed.Content.Detail, content.Detail);
        Assert.Equal(["BKN"], content.Readers!.ClosedTo);
        Assert.Equal([new RegionCode("35.25")], content.Readers.Past!);
        Assert.Equal([ReadingReason.Asked], content.Readers.Reasons!);
        Assert.Equal([new NotAsn(2, "VILLAGE")], content.NotAsn!);
    }

    [Theory, EveryEngine]
    public async Task A_change_based_on_an_older_revision_is_a_conflict(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var filed = An.OpenCase();
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));
        var moved = filed.Accused[0] with { Stage = Stage.Rejected, Reason = "bukan ASN", Due = null };

        var first = await store.CommitAsync(new CaseChanged(filed, filed with { Accused = [moved, filed.Accused[1]] }));
        var second = await store.CommitAsync(new CaseChanged(filed, filed with { Owner = An.Officer().Id }));
        var found = await store.Get<CaseShelf>().FindAsync(filed.Id, reader: null);

        Assert.Equal((CommitOutcome.Committed, CommitOutcome.Conflict), (first, second));
        Assert.Equal([moved, filed.Accused[1]], found!.Accused);
        Assert.Equal(2, found.Revision);
        Assert.Null(found.Owner);
    }

    [Theory, EveryEngine]
    public async Task What_a_move_leaves_behind_is_kept_with_its_history(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var filed = An.OpenCase();
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));
        var moved = filed.Accused[0] with
        {
            Stage = Stage.AwaitingReporter, Reason = "Kapan?", Paused = Stage.UnderReview, PausedDaysLeft = 2, BreachFound = true, Agency = "34.04",
        };
        CaseEvent[] events =
        [
            new(0, CaseEvent.AssignedTo, null, null, An.Officer().Id, null, OpenedStore.Now),
            new(1, nameof(CaseTrigger.ReporterAsked), Stage.UnderReview, Stage.AwaitingReporter, An.Officer().Id, "Kapan?", OpenedStore.Now.AddTicks(1)),
        ];
        await store.CommitAsync(new CaseChanged(filed, filed with { Accused = [moved, filed.Accused[1]] }), new HistoryAppended(filed.Id, events));

        var found = await store.Get<CaseShelf>().FindAsync(filed.Id, reader: null);
        Assert.Equal([moved, filed.Accused[1]], found!.Accused);
        Assert.Equal(events, found.History);
    }

    [Theory, EveryEngine]
    public async Task A_number_that_is_taken_is_a_conflict(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        await store.CommitAsync(new CaseFiled(An.OpenCase(number: 5), An.Reporter(store)));

        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new CaseFiled(An.OpenCase(number: 5), An.Reporter(store))));
        Assert.Equal(2, store.Count("accused"));
    }

    [Theory, EveryEngine]
    public async Task A_name_is_given_only_to_who_examines_an_open_report(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var open = An.OpenCase(1, Anonymity.OpenName, Somebody);
        var closed = An.OpenCase(2, Anonymity.SealedName, Somebody);
        await store.CommitAsync(new CaseFiled(open, An.Reporter(store)), new CaseFiled(closed, An.Reporter(store)));
        var shelf = store.Get<CaseShelf>();

        foreach (var role in Enum.GetValues<Role>())
        {
            var seen = (await shelf.FindAsync(open.Id, An.Officer(role)))!.Identity;
            Assert.Equal(role is Role.Verifier or Role.Reviewer ? Somebody : null, seen);
            Assert.Null((await shelf.FindAsync(closed.Id, An.Officer(role)))!.Identity);
        }

        Assert.Null((await shelf.FindAsync(open.Id, reader: null))!.Identity);
        Assert.All(await shelf.FiledFromAsync(store.Chat(42), 9), mine => Assert.Null(mine.Identity));
    }

    [Theory, EveryEngine]
    public async Task A_desk_shows_own_cases_first_and_none_that_can_be_taken_back(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var officer = An.Officer();
        var free = An.OpenCase(1);
        var own = An.OpenCase(2) with { Owner = officer.Id, ReleasedAt = OpenedStore.Now };
        var other = An.Officer();
        var others = An.OpenCase(3) with { Owner = other.Id };
        var leavers = An.OpenCase(6) with { Owner = An.Officer().Id, ReleasedAt = OpenedStore.Now.AddMinutes(-1) };
        var held = An.OpenCase(4) with { ReleasedAt = OpenedStore.Now.AddMinutes(2) };
        var over = An.OpenCase(5);
        over = over with { Accused = [.. over.Accused.Select(a => a with { Stage = Stage.Closed })] };
        await store.CommitAsync([.. new[] { free, own, others, leavers, held, over }.Select(c => new CaseFiled(c, An.Reporter(store)))]);
        await store.CommitAsync(
            new OfficerJoined(officer, store.Hasher.Person(OpenedStore.BotId, 8), store.Chat(8), 8, OpenedStore.Now),
            new OfficerJoined(other, store.Hasher.Person(OpenedStore.BotId, 9), store.Chat(9), 9, OpenedStore.Now));

        var desk = await store.Get<CaseShelf>().DeskOfAsync(officer, OpenedStore.Now, take: 20);

        Assert.Equal([own.Id, leavers.Id, free.Id], desk.Select(c => c.Id));
        Assert.Empty(await store.Get<CaseShelf>().DeskOfAsync(An.Officer(Role.Administrator), OpenedStore.Now, take: 20));
    }

    [Theory, EveryEngine]
    public async Task Its_reporter_is_found_for_notices_and_marked_when_he_cannot_be_reached(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var filed = An.OpenCase();
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store, chat: 4242)));

        await store.CommitAsync(new ReporterUnreachable(store.Chat(4242)));
        var reporter = await store.Get<CaseShelf>().ReporterOfAsync(filed.Id);

        Assert.Equal(4242, reporter!.Address);
        Assert.True(reporter.Unreachable);
        Assert.True((await store.Get<CaseShelf>().FindAsync(filed.Id, null))!.ReporterUnreachable);
    }

    [Theory, EveryEngine]
    public async Task Its_owner_is_shown_by_his_alias(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var officer = An.Officer();
        var filed = An.OpenCase() with { Owner = officer.Id };
        await store.CommitAsync(new CaseFiled(filed, An.Reporter(store)));
        Assert.Null((await store.Get<CaseShelf>().FindAsync(filed.Id, null))!.OwnerAlias);

        await store.CommitAsync(new OfficerJoined(officer, store.Hasher.Person(OpenedStore.BotId, 8), store.Chat(8), 8, OpenedStore.Now));

        Assert.Equal(officer.Alias, (await store.Get<CaseShelf>().FindAsync(filed.Id, null))!.OwnerAlias);
    }
}
