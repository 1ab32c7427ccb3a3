using LaporBot.Host.Settings;

namespace LaporBot.Host.Storage;

/// <summary>The store as a command opens it beside a serving host: no lease, nothing in the background, one writer of its own.</summary>
internal sealed class StoreBeside : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private StoreBeside(ServiceProvider services) => _services = services;

    public TimeProvider Clock => _services.GetRequiredService<TimeProvider>();

    /// <exception cref="StartRefusedException">The database belongs to another bot or mode.</exception>
    public static async Task<StoreBeside> OpenAsync(IConfiguration configuration, HostSettings settings, CancellationToken ct)
    {
        var bot = settings.Bot;
        var services = new ServiceCollection().AddSingleton(configuration).AddSingleton(bot).AddLogging();
        services.AddStorage(bot.Mode);
        var store = new StoreBeside(services.BuildServiceProvider());
        try
        {
            await store._services.GetRequiredService<StoreOpener>().OpenAsync(bot, ct);
            await store._services.GetRequiredService<CommitWriter>().StartAsync(ct);
            return store;
        }
        catch
        {
            // Whatever it was, nobody else has these services to dispose of them.
            await store._services.DisposeAsync();
            throw;
        }
    }

    public Task<CommitOutcome> CommitAsync(IStoreChange change) =>
        _services.GetRequiredService<CommitWriter>().CommitAsync(CommitUnit.Of(change));

    public async ValueTask DisposeAsync()
    {
        await _services.GetRequiredService<CommitWriter>().StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
