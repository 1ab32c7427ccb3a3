using LaporBot.Host.Settings;

namespace LaporBot.Host.EvidenceStore;

internal static class EvidenceModule
{
    public static IServiceCollection AddEvidenceStore(this IServiceCollection services, EvidenceOptions options) => services
        .AddSingleton(options)
        .AddSingleton<EvidenceFolder>()
        .AddSingleton<EvidenceShow>()
        .AddHostedService<EvidenceCourier>();
}
