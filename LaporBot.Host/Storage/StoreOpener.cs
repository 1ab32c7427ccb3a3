using Microsoft.EntityFrameworkCore;

namespace LaporBot.Host.Storage;

/// <summary>Opens the store before anything else starts: folder, migrations, the bot it belongs to, the lease.</summary>
internal sealed class StoreOpener(
    DataFolder folder,
    IStoreConnections connections,
    IDbContextFactory<LaporContext> contexts,
    BotBinding binding,
    StoreLease lease,
    TimeProvider clock,
    ILogger<StoreOpener> log)
{
    private static readonly TimeSpan StandbyLooksEvery = TimeSpan.FromSeconds(5);

    /// <summary>For the host that serves the bot.</summary>
    /// <param name="standby">True to wait for the other host's end instead of refusing to start.</param>
    /// <exception cref="StartRefusedException">Another host serves it, or it belongs to another bot or mode.</exception>
    public async Task OpenToServeAsync(BotIdentity bot, bool standby = false, CancellationToken cancellation = default)
    {
        await OpenAsync(bot, cancellation);
        using var statements = connections.OpenForWriting();
        while (!lease.TryTake(statements))
        {
            if (!standby)
            {
                throw new StartRefusedException(
                    "Another host already serves this database. Stop it first, start this one with --standby to take over when it ends, " +
                    "or name another Storage:Folder.");
            }

            await Task.Delay(StandbyLooksEvery, clock, cancellation);
        }
    }

    /// <summary>For a command that runs beside the host: no lease is taken.</summary>
    /// <exception cref="StartRefusedException">The database belongs to another bot or mode.</exception>
    public async Task OpenAsync(BotIdentity bot, CancellationToken cancellation = default)
    {
        folder.Create();
        await MigrateAsync(cancellation);
        using var statements = connections.OpenForWriting();
        binding.Bind(statements, bot);
        log.StoreOpened(connections.Engine, bot.Mode);
    }

    // The model is not even built when there is nothing to do: that is a third of a second at every start.
    private async Task MigrateAsync(CancellationToken cancellation)
    {
        if (connections.NewestMigration() == Migrations.Newest.Id)
        {
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.MigrateAsync(cancellation);
        log.StoreMigrated(Migrations.Newest.Id);
    }
}
