namespace LaporBot.Host.Brakes;

internal static class BrakesModule
{
    public static IServiceCollection AddBrakes(this IServiceCollection services, BrakeOptions options) => services
        .AddSingleton(options)
        .AddSingleton(new LoudChats(options.MessagesPerMinute))
        .AddSingleton(new Newcomers(options.NewChatsPerMinute))
        .AddSingleton<AllowanceShelf>()
        .AddSingleton<BrakeGauge>()
        .AddSingleton<GatheredShelf>()
        .AddSingleton<DigestCourier>()
        .AddHostedService(provider => provider.GetRequiredService<DigestCourier>());
}
