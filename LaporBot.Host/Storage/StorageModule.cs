using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LaporBot.Host.Storage;

/// <summary>The store, the keys and everything that reads and writes. Register it first: hosted services stop in reverse, and the writer must stop last.</summary>
internal static class StorageModule
{
    private const string PracticeKeyFile = "master.key";

    public static IServiceCollection AddStorage(this IServiceCollection services, StoreMode mode)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage");
        services.AddOptions<ProtectionOptions>().BindConfiguration("Protection");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => ReferenceData.Embedded);
        services.AddSingleton(provider => DataFolder.Of(Storage(provider), mode));
        services.AddSingleton(provider => KeyOf(provider, mode));
        services.AddSingleton<Sealer>().AddSingleton<KeyedHasher>();
        services.AddSingleton(Connections);
        services.AddDbContextFactory<LaporContext>((provider, options) => provider.GetRequiredService<IStoreConnections>().Configure(options));
        services.AddSingleton<StoreTenancy>().AddSingleton<StoreLease>().AddSingleton<BotBinding>().AddSingleton<StoreOpener>().AddSingleton<ReadPool>();
        services.AddSingleton<CommitWriter>().AddHostedService(provider => provider.GetRequiredService<CommitWriter>());
        services.AddHostedService<LeaseKeeper>().AddHostedService<StoreSweeper>();
        return services.AddSingleton<ConversationShelf>()
            .AddSingleton<OutboxShelf>()
            .AddSingleton<CaseShelf>()
            .AddSingleton<EvidenceShelf>()
            .AddSingleton<InvitationShelf>()
            .AddSingleton<LeftMenus>()
            .AddSingleton<OfficerRoster>();
    }

    private static StorageOptions Storage(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;

    private static IStoreConnections Connections(IServiceProvider provider) => Storage(provider) switch
    {
        { Provider: "Sqlite" } options => new SqliteConnections(options, provider.GetRequiredService<DataFolder>()),
        { Provider: var other } => throw new StartRefusedException($"Storage:Provider '{other}' is not known. Use 'Sqlite'."),
    };

    private static MasterKey KeyOf(IServiceProvider provider, StoreMode mode)
    {
        var file = provider.GetRequiredService<IOptions<ProtectionOptions>>().Value.MasterKeyFile;
        var practice = mode == StoreMode.Practice;
        var folder = provider.GetRequiredService<DataFolder>();
        folder.Create();
        return MasterKey.Open(
            string.IsNullOrWhiteSpace(file) ? (practice ? folder.Resolve(PracticeKeyFile) : "") : folder.Resolve(file),
            mayCreate: practice);
    }
}
