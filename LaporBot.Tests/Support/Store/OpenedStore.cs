using LaporBot.Host.Identity;
using LaporBot.Host.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.Support.Store;

/// <summary>A real store in a temporary folder, opened as the host opens it.</summary>
internal sealed class OpenedStore : IAsyncDisposable
{
    public const long BotId = 7_700_700;

    private readonly IHost _host;
    private readonly TemporaryFolder? _owned;

    private OpenedStore(IHost host, TemporaryFolder? owned) => (_host, _owned) = (host, owned);

    public CommitWriter Writer => Get<CommitWriter>();

    public KeyedHasher Hasher => Get<KeyedHasher>();

    public string Folder => Get<DataFolder>().Path;

    public static DateTimeOffset Now { get; } = new StandingClock().Now;

    /// <summary>Opened, but nothing is written before <see cref="StartAsync"/>.</summary>
    public static async Task<OpenedStore> OpenAsync(
        StoreEngine engine,
        TemporaryFolder? folder = null,
        StoreMode mode = StoreMode.Practice,
        long bot = BotId,
        TimeProvider? clock = null,
        string key = "")
    {
        var owned = folder is null ? new TemporaryFolder() : null;
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Folder"] = (folder ?? owned)!.Path,
            ["Storage:Provider"] = engine.ToString(),
            ["Protection:MasterKeyFile"] = key,
        });
        builder.Services.AddSingleton(clock ?? new StandingClock());
        builder.Services.AddStorage(mode);
        builder.Logging.ClearProviders();
        var store = new OpenedStore(builder.Build(), owned);
        try
        {
            await store.Get<StoreOpener>().OpenToServeAsync(new BotIdentity(bot, mode));
        }
        catch
        {
            // Whatever it was, the test never gets a store to dispose of.
            store._host.Dispose();
            throw;
        }

        return store;
    }

    public static async Task<OpenedStore> StartedAsync(StoreEngine engine, TemporaryFolder? folder = null, TimeProvider? clock = null)
    {
        var store = await OpenAsync(engine, folder, clock: clock);
        await store.StartAsync();
        return store;
    }

    public Task StartAsync() => _host.StartAsync();

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public ChatKey Chat(long id) => Hasher.Chat(BotId, id);

    public Task<CommitOutcome> CommitAsync(params IStoreChange[] changes) => Writer.CommitAsync(new CommitUnit(changes));

    public long Count(string table)
    {
        using var statements = Get<IStoreConnections>().OpenForReading();
        return (long)statements[$"SELECT COUNT(*) FROM {table}"].One()!;
    }

    /// <summary>Stops as the host stops: everything queued is written, the lease is given back.</summary>
    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _owned?.Dispose();
    }
}
