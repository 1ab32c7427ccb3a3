using Microsoft.Bot.Builder;
using Telegram.Bot;

namespace LaporBot.Host.TelegramChannel;

internal static class TelegramModule
{
    /// <summary>The one client. It never waits by itself (<c>RetryCount = 0</c>): waiting is the outbox's business.</summary>
    public static IServiceCollection AddTelegramChannel(this IServiceCollection services, TelegramOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ITelegramBotClient>(_ => NewClient(options));
        services.AddSingleton<TelegramAdapter>();
        services.AddSingleton<IBot, LaporActivityHandler>();
        services.AddSingleton<ChannelHealth>();
        services.AddSingleton<UpdateReceiver>();
        services.AddHostedService<BotProfile>();
        services.AddHostedService<BotName>();
        return options.Mode == TelegramMode.Polling
            ? services.AddHostedService<TelegramPolling>()
            : services.AddSingleton<TelegramWebhook>().AddHostedService<WebhookRegistration>();
    }

    public static void MapTelegramChannel(this WebApplication app)
    {
        if (app.Services.GetService<TelegramWebhook>() is { } webhook)
        {
            app.MapPost(webhook.Path, webhook.AcceptAsync);
        }
    }

    public static TelegramBotClient NewClient(TelegramOptions options)
    {
        var baseUrl = options.ApiBaseUrl.Length == 0 ? null : options.ApiBaseUrl.TrimEnd('/');
        var wire = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
            MaxConnectionsPerServer = options.Senders + 4,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            // The Bot API neither redirects nor sets cookies, and must not be told about our tracing.
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
        };
        return new TelegramBotClient(
            new TelegramBotClientOptions(options.Token, baseUrl) { RetryCount = 0 },
            new HttpClient(wire) { Timeout = TimeSpan.FromSeconds(90) });
    }
}
