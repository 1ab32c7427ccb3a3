using Telegram.Bot;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Tells Telegram where to post, and tries again until it has been heard.</summary>
internal sealed class WebhookRegistration(
    ITelegramBotClient bot, TelegramOptions options, ChannelHealth health, TimeProvider clock, ILogger<WebhookRegistration> log) : BackgroundService
{
    private const string NotYet = "WebhookNotRegistered";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        health.Failed(NotYet, clock.GetUtcNow());
        for (var failures = 1; !stoppingToken.IsCancellationRequested; failures++)
        {
            try
            {
                await bot.SetWebhook(
                    options.WebhookUrl,
                    maxConnections: 100,
                    allowedUpdates: TelegramPolling.Wanted,
                    secretToken: options.WebhookSecret,
                    cancellationToken: stoppingToken);
                health.Answered(clock.GetUtcNow());
                log.WebhookRegistered();
                return;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                health.Failed(PollingFault.Of(failure), clock.GetUtcNow());
                log.WebhookRegistrationFailed(PollingFault.Of(failure), failures);
                await Task.Delay(PollingFault.WaitAfter(failure, failures), clock, stoppingToken);
            }
        }
    }
}
