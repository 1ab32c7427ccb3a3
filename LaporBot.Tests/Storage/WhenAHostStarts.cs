using LaporBot.Host;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenAHostStarts
{
    [Theory, EveryEngine]
    public async Task A_second_one_on_the_same_database_is_refused(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await using var first = await OpenedStore.StartedAsync(engine, folder);

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => OpenedStore.OpenAsync(engine, folder));

        Assert.Contains("Storage:Folder", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--standby", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task The_next_one_starts_at_once_when_the_first_has_stopped(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await (await OpenedStore.StartedAsync(engine, folder)).DisposeAsync();

        await using var next = await OpenedStore.StartedAsync(engine, folder);
        Assert.Equal(CommitOutcome.Committed, await next.CommitAsync(new UpdateReceived(1, OpenedStore.Now)));
    }

    [Theory, EveryEngine]
    public async Task The_next_one_starts_at_once_when_the_first_was_killed(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await using (var first = await OpenedStore.StartedAsync(engine, folder))
        {
            var dead = HostProcess.Current() with { Start = "0" };
            first.Get<StoreTenancy>().Holder = null;
            await first.CommitAsync(new HolderReplaced(dead.ToString(), OpenedStore.Now.AddSeconds(30)));
        }

        await using var next = await OpenedStore.StartedAsync(engine, folder);
        Assert.Equal(CommitOutcome.Committed, await next.CommitAsync(new UpdateReceived(1, OpenedStore.Now)));
    }

    [Theory, EveryEngine]
    public async Task A_holder_on_another_machine_is_waited_for_until_its_lease_has_run_out(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        var clock = new StandingClock();
        await using (var first = await OpenedStore.StartedAsync(engine, folder, clock))
        {
            var elsewhere = HostProcess.Current() with { Scope = "elsewhere", Start = "0" };
            first.Get<StoreTenancy>().Holder = null;
            await first.CommitAsync(new HolderReplaced(elsewhere.ToString(), clock.Now + StoreLease.Length));
        }

        await Assert.ThrowsAsync<StartRefusedException>(() => OpenedStore.OpenAsync(engine, folder, clock: clock));
        clock.Now += StoreLease.Length;
        await using var next = await OpenedStore.OpenAsync(engine, folder, clock: clock);
    }

    [Theory, EveryEngine]
    public async Task One_that_has_lost_its_lease_writes_nothing_more(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        var clock = new StandingClock();
        await using var frozen = await OpenedStore.StartedAsync(engine, folder, clock);
        clock.Now += StoreLease.Length;
        await using var next = await OpenedStore.StartedAsync(engine, folder, clock);

        await Assert.ThrowsAsync<LeaseLostException>(() => frozen.CommitAsync(new UpdateReceived(1, clock.Now)));
        Assert.Equal(0, next.Count("inbox"));
    }

    [Theory, EveryEngine]
    public async Task Another_bot_is_refused(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await (await OpenedStore.StartedAsync(engine, folder)).DisposeAsync();

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => OpenedStore.OpenAsync(engine, folder, bot: 1));

        Assert.Contains("another bot", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Telegram:Token", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task A_practice_database_is_refused_to_a_real_token_and_the_other_way_round(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await using var store = await OpenedStore.StartedAsync(engine, folder);
        var binding = store.Get<BotBinding>();
        using var statements = store.Get<IStoreConnections>().OpenForWriting();

        var live = Assert.Throws<StartRefusedException>(() => binding.Bind(statements, new BotIdentity(OpenedStore.BotId, StoreMode.Live)));
        statements["UPDATE bots SET mode = 'Live'"].Run();
        var practice = Assert.Throws<StartRefusedException>(() => binding.Bind(statements, new BotIdentity(OpenedStore.BotId, StoreMode.Practice)));

        Assert.All([live, practice], refusal => Assert.Contains("Storage:Folder", refusal.Message, StringComparison.Ordinal));
        Assert.Contains("practice mode", live.Message, StringComparison.Ordinal);
        Assert.Contains("real reports", practice.Message, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Practice_keeps_to_its_own_subfolder_and_makes_its_own_key(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();
        await using var store = await OpenedStore.OpenAsync(engine, folder);

        Assert.Equal(Path.Combine(folder.Path, "practice"), store.Folder);
        Assert.Equal(MasterKey.Length, new FileInfo(Path.Combine(store.Folder, "master.key")).Length);
    }

    [Theory, EveryEngine]
    public async Task No_other_account_of_the_machine_can_read_what_it_stores(StoreEngine engine)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        await using var store = await OpenedStore.StartedAsync(engine, folder);
        await store.CommitAsync(new UpdateReceived(1, OpenedStore.Now));

        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        foreach (var file in Directory.GetFiles(store.Folder))
        {
            Assert.Equal((file, UnixFileMode.None), (file, File.GetUnixFileMode(file) & Others));
        }
    }

    [Theory, EveryEngine]
    public async Task Live_running_needs_a_key_file(StoreEngine engine)
    {
        using var folder = new TemporaryFolder();

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => OpenedStore.OpenAsync(engine, folder, StoreMode.Live));

        Assert.Contains("Protection:MasterKeyFile", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class HolderReplaced(string holder, DateTimeOffset expires) : IStoreChange
    {
        public ChangeResult Apply(StoreSession session)
        {
            session.Run("UPDATE lease SET holder = @holder, expires_at = @expires", holder, expires);
            return ChangeResult.Done;
        }
    }
}
