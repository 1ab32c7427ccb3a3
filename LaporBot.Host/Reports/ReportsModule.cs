namespace LaporBot.Host.Reports;

internal static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<DraftShelf>()
        .AddSingleton<DraftCourier>()
        .AddHostedService(provider => provider.GetRequiredService<DraftCourier>());
}
