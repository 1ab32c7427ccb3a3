namespace LaporBot.Host.Officers;

internal static class OfficersModule
{
    public static IServiceCollection AddOfficers(this IServiceCollection services) => services
        .AddSingleton<ReaderWatch>()
        .AddHostedService(provider => provider.GetRequiredService<ReaderWatch>())
        .AddSingleton<DecisionWatch>()
        .AddHostedService(provider => provider.GetRequiredService<DecisionWatch>());
}
