using LaporBot.Host.Settings;
using Telegram.Bot;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Asks Telegram what the bot is called, where it could not be asked at the start: until it has answered.</summary>
internal sealed class BotName(ITelegramBotClient bot, ShownOperator shown, TimeProvider clock, ILogger<BotName> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var failures = 1; !shown.IsNamed && !stoppingToken.IsCancellationRequested; failures++)
        {
            try
            {
                // Every bot has one.
                shown.Learns((await bot.GetMe(stoppingToken)).Username!);
                log.BotNameLearnt();
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.BotNameUnknown(PollingFault.Of(failure), failures);
                await Task.Delay(PollingFault.WaitAfter(failure, failures), clock, stoppingToken);
            }
        }
    }
}
