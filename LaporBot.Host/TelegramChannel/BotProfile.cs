using System.Data.Common;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;
using LaporBot.Host.Officers;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Sets the bot's menu of commands, per scope and language, and what people read before the first message.</summary>
internal sealed class BotProfile(
    ITelegramBotClient bot, OfficerRoster roster, TimeProvider clock, ILogger<BotProfile> log) : BackgroundService
{
    private readonly HashSet<long> _known = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var failures = 1; !stoppingToken.IsCancellationRequested; failures++)
        {
            try
            {
                await SetForEverybodyAsync(stoppingToken);
                log.BotProfileSet();
                await FollowOfficersAsync(stoppingToken);
                return;
            }
            catch (Exception failure) when (failure is RequestException or HttpRequestException or DbException)
            {
                log.BotProfileFailed(PollingFault.Of(failure));
                await Task.Delay(PollingFault.WaitAfter(failure, failures), clock, stoppingToken);
            }
        }
    }

    private async Task SetForEverybodyAsync(CancellationToken ct)
    {
        await SetAsync(BotMenu.ForCitizens, BotCommandScope.AllPrivateChats(), ct);
        await SetAsync([], BotCommandScope.AllGroupChats(), ct);
        foreach (var language in Enum.GetValues<Language>())
        {
            await bot.SetMyDescription(Phrasebook.Text(language, BotMenu.Description), CodeOf(language), ct);
            await bot.SetMyShortDescription(Phrasebook.Text(language, BotMenu.ShortDescription), CodeOf(language), ct);
        }
    }

    // An officer's menu is set once he is in the roster; the roster is asked again now and then.
    private async Task FollowOfficersAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            foreach (var officer in roster.Officers)
            {
                if (_known.Add(officer.Address))
                {
                    await SetAsync(BotMenu.ForOfficers, BotCommandScope.Chat(officer.Address), ct);
                }
            }

            await Task.Delay(TimeSpan.FromSeconds(5), clock, ct);
        }
    }

    private async Task SetAsync(IReadOnlyList<MenuCommand> menu, BotCommandScope scope, CancellationToken ct)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            BotCommand[] commands = [.. menu.Select(one => new BotCommand { Command = one.Name, Description = Phrasebook.Text(language, one.Description) })];
            await bot.SetMyCommands(commands, scope, CodeOf(language), ct);
        }
    }

    // Indonesian is set without a code as well, so that it comes first for everyone whose Telegram speaks neither.
    private static string? CodeOf(Language language) => language == Language.English ? "en" : null;
}
