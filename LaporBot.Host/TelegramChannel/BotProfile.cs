using LaporBot.Conversations.Speaking;
using LaporBot.Host.Officers;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Sets the bot's menu of commands, per scope and language, and what people read before the first message.</summary>
internal sealed class BotProfile(
    ITelegramBotClient bot, OfficerRoster roster, TimeProvider clock, ILogger<BotProfile> log) : BackgroundService
{
    private static readonly string[] ForCitizens = ["lapor", "status", "batal", "bantuan", "privasi", "bahasa", "start"];
    private static readonly string[] ForOfficers = ["kasus", "langganan", "undang", "bantuan", "bahasa", "start"];

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
            catch (Exception failure) when (failure is RequestException or HttpRequestException)
            {
                log.BotProfileFailed(PollingFault.Of(failure));
                await Task.Delay(PollingFault.WaitAfter(failure, failures), clock, stoppingToken);
            }
        }
    }

    private async Task SetForEverybodyAsync(CancellationToken ct)
    {
        await SetAsync(ForCitizens, BotCommandScope.AllPrivateChats(), ct);
        await SetAsync([], BotCommandScope.AllGroupChats(), ct);
        foreach (var language in Enum.GetValues<Language>())
        {
            await bot.SetMyDescription(Phrase(language, "welcome.BotDescription"), CodeOf(language), ct);
            await bot.SetMyShortDescription(Phrase(language, "welcome.BotShortDescription"), CodeOf(language), ct);
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
                    await SetAsync(ForOfficers, BotCommandScope.Chat(officer.Address), ct);
                }
            }

            await Task.Delay(TimeSpan.FromSeconds(5), clock, ct);
        }
    }

    private async Task SetAsync(string[] names, BotCommandScope scope, CancellationToken ct)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var commands = names.Select(name => new BotCommand { Command = name, Description = Phrase(language, $"welcome.Command_{name}") });
            await bot.SetMyCommands(commands, scope, CodeOf(language), ct);
        }
    }

    private static string Phrase(Language language, string key) => Phrasebook.Text(language, new Sentence(key));

    // Indonesian is set without a code as well, so that it comes first for everyone whose Telegram speaks neither.
    private static string? CodeOf(Language language) => language == Language.English ? "en" : null;
}
