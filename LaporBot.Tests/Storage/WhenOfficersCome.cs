using LaporBot.Conversations.People;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenOfficersCome
{
    private static readonly Invitation Offered = new("token-contoh-yang-panjang", Role.Verifier, "BKN", ForGroup: false, OpenedStore.Now.AddHours(72));

    [Theory, EveryEngine]
    public async Task An_invitation_is_good_for_one(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        await store.CommitAsync(new InvitationMade(Offered));
        Assert.Equal(Offered, store.Get<InvitationShelf>().Find(Offered.Token, OpenedStore.Now));

        Assert.Equal(CommitOutcome.Committed, await store.CommitAsync(new InvitationUsed(Offered.Token, OpenedStore.Now)));
        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new InvitationUsed(Offered.Token, OpenedStore.Now)));
        Assert.Null(store.Get<InvitationShelf>().Find(Offered.Token, OpenedStore.Now));
    }

    [Theory, EveryEngine]
    public async Task An_invitation_ends_at_its_time(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        await store.CommitAsync(new InvitationMade(Offered));

        Assert.Null(store.Get<InvitationShelf>().Find(Offered.Token, Offered.ExpiresAt));
        Assert.Equal(CommitOutcome.Conflict, await store.CommitAsync(new InvitationUsed(Offered.Token, Offered.ExpiresAt)));
    }

    [Theory, EveryEngine]
    public async Task The_roster_knows_each_change_as_soon_as_it_is_committed(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var roster = store.Get<OfficerRoster>();
        var officer = An.Officer();
        var person = store.Hasher.Person(OpenedStore.BotId, 8);
        Assert.Null(roster.Find(person));

        await store.CommitAsync(new OfficerJoined(officer, person, store.Chat(8), 8, OpenedStore.Now));
        Assert.Equal(officer with { Seat = Seat.Central }, roster.Find(person)!.Officer);
        Assert.Equal((8, store.Chat(8)), (roster.Find(officer.Id)!.Address, roster.Find(officer.Id)!.Chat));

        await store.CommitAsync(new OfficerSubscribed(officer.Id, false));
        Assert.False(roster.Find(person)!.Officer.ToldOfNewCases);
    }

    [Theory, EveryEngine]
    public async Task Those_who_join_at_once_are_called_by_different_numbers(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        foreach (var who in new[] { 8, 9, 10 })
        {
            var joined = An.Officer() with { Alias = OfficerJoined.NotYetNumbered };
            await store.CommitAsync(new OfficerJoined(joined, store.Hasher.Person(OpenedStore.BotId, who), store.Chat(who), who, OpenedStore.Now));
        }

        Assert.Equal(["Petugas 1", "Petugas 2", "Petugas 3"], store.Get<OfficerRoster>().Staff.Select(one => one.Alias).Order());
    }

    [Theory, EveryEngine]
    public async Task A_group_that_becomes_a_supergroup_stays_the_officers_group_and_gets_what_waited(StoreEngine engine)
    {
        await using var store = await OpenedStore.StartedAsync(engine);
        var (old, now) = (store.Chat(-5), store.Chat(-1005));
        await store.CommitAsync(
            new GroupBound(old, -5, "BKN", OpenedStore.Now),
            new OutboxQueued(An.OutboxEntry(old, -5)),
            An.Conversation(old, 0, [1, 2], address: -5));

        await store.CommitAsync(new ChatMigrated(old, now, -1005));

        Assert.Null(store.Get<OfficerRoster>().Group(old));
        Assert.Equal(-1005, store.Get<OfficerRoster>().Group(now)!.Address);
        Assert.Equal((-1005, now), Assert.Single(store.Get<OutboxShelf>().Waiting()) is var entry ? (entry.Address, entry.Chat) : default);
        Assert.Equal([1, 2], store.Get<LaporBot.Host.Intake.ConversationShelf>().Load(now).State.ToArray());
    }
}
