namespace LaporBot.Host.Notifications;

internal static class NotificationsModule
{
    /// <summary>Registered before the ways in, so that what waited from before is known before anything new is heard.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<Pace>()
        .AddSingleton<TelegramDelivery>()
        .AddSingleton<OutboxCloser>()
        .AddSingleton<NoticeAddresses>()
        .AddSingleton<HeldMessages>()
        .AddSingleton<Announcer>()
        .AddSingleton<AdministratorsAlarm>()
        .AddSingleton<OutboxCourier>()
        .AddHostedService(provider => provider.GetRequiredService<OutboxCourier>());
}
