using System.Data.Common;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Sets the bot's menu of commands, per scope and language, and what people read before the first message.</summary>
internal sealed class BotProfile(
    ITelegramBotClient bot, OfficerRoster roster, LeftMenus left, TimeProvider clock, ILogger<BotProfile> log) : BackgroundService
{
    private readonly Dictionary<long, Role> _known = [];

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
            catch (Exception failure) when (failure is RequestException or HttpRequestException or DbException or StoreUnavailableException)
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
            await SetForOfficersAsync(ct);
            await Task.Delay(TimeSpan.FromSeconds(5), clock, ct);
        }
    }

    /// <summary>Each officer has the commands of his role; who has left has a citizen's again.</summary>
    internal async Task SetForOfficersAsync(CancellationToken ct)
    {
        // Those who left first: whoever is back meanwhile is set anew below.
        foreach (var (chat, address) in left.All())
        {
            _known.Remove(address);
            await UnlessRefusedAsync(DeleteAsync(address, ct));
            await left.TakenBackAsync(chat);
        }

        foreach (var one in roster.Officers.Where(one => !_known.TryGetValue(one.Address, out var role) || role != one.Officer.Role))
        {
            await UnlessRefusedAsync(SetAsync(BotMenu.For(one.Officer.Role), BotCommandScope.Chat(one.Address), ct));
            _known[one.Address] = one.Officer.Role;
        }
    }

    /// <summary>A chat that Telegram refuses keeps no other from its menu; where it is out of reach or asks to wait, everything is tried again.</summary>
    private async Task UnlessRefusedAsync(Task asked)
    {
        try
        {
            await asked;
        }
        catch (ApiRequestException refused) when (refused.ErrorCode is 400 or 403)
        {
            log.BotProfileFailed(PollingFault.Of(refused));
        }
    }

    private async Task DeleteAsync(long address, CancellationToken ct)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            await bot.DeleteMyCommands(BotCommandScope.Chat(address), CodeOf(language), ct);
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
