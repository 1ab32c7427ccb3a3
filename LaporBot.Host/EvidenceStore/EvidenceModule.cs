using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Identity;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using Microsoft.Extensions.Options;

namespace LaporBot.Host.EvidenceStore;

internal static class EvidenceModule
{
    public static IServiceCollection AddEvidenceStore(this IServiceCollection services, EvidenceOptions options) => services
        .AddSingleton(options)
        .AddSingleton<EvidenceFolder>()
        .AddSingleton<LooseFiles>()
        .AddSingleton<DraftFileShelf>()
        .AddSingleton<SenderNotice>()
        .AddSingleton<CustodyBook>()
        .AddSingleton<EvidenceShow>()
        .AddSingleton(Apart)
        .AddSingleton(provider => new CleaningProcess(
            Mat2Place.Find(options.Mat2, provider.GetRequiredService<EvidenceFolder>().Work),
            provider.GetRequiredService<ILogger<CleaningProcess>>(),
            provider.GetRequiredService<Seclusion>()))
        .AddHostedService<EvidenceCourier>()
        .AddSingleton<SameFiles>()
        .AddSingleton<WaitingFiles>()
        .AddSingleton<CustodianCourier>()
        .AddHostedService(provider => provider.GetRequiredService<CustodianCourier>())
        .AddSingleton<WaitingVoices>()
        .AddSingleton<ListenerCourier>()
        .AddHostedService(provider => provider.GetRequiredService<ListenerCourier>())
        .AddSingleton<SealWatch>()
        .AddHostedService(provider => provider.GetRequiredService<SealWatch>())
        .AddSingleton<HashCourier>()
        .AddHostedService(provider => provider.GetRequiredService<HashCourier>())
        .AddSingleton<RemovalCourier>()
        .AddHostedService(provider => provider.GetRequiredService<RemovalCourier>())
        .AddSingleton<CleaningCourier>()
        .AddHostedService(provider => provider.GetRequiredService<CleaningCourier>())
        .AddSingleton<RefusedCourier>()
        .AddHostedService(provider => provider.GetRequiredService<RefusedCourier>())
        .AddSingleton<ScanCourier>()
        .AddHostedService(provider => provider.GetRequiredService<ScanCourier>())
        .AddSingleton<ScannerWatch>()
        .AddHostedService(provider => provider.GetRequiredService<ScannerWatch>());

    private static Seclusion Apart(IServiceProvider provider)
    {
        var data = provider.GetRequiredService<DataFolder>();
        var key = provider.GetRequiredService<IOptions<ProtectionOptions>>().Value.MasterKeyFile;
        return new(data.Path, string.IsNullOrWhiteSpace(key) ? null : data.Resolve(key), provider.GetRequiredService<ILogger<Seclusion>>());
    }
}
