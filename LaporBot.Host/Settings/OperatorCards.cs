using LaporBot.Conversations.Speaking;
using LaporBot.Host.Practice;
using LaporBot.Host.TelegramChannel;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace LaporBot.Host.Settings;

/// <summary>Who runs the bot, from the settings; the username from Telegram where the settings do not give it.</summary>
internal static class OperatorCards
{
    private static readonly TimeSpan AskAtMost = TimeSpan.FromSeconds(10);

    /// <exception cref="StartRefusedException">Telegram does not know the token.</exception>
    public static async Task<OperatorCard> OfAsync(HostSettings settings, bool practice, CancellationToken ct)
    {
        var told = settings.Operator;
        var username = practice ? PracticeTelegram.BotUsername : told.BotUsername.TrimStart('@');
        if (username.Length == 0)
        {
            username = await AskAsync(settings.Telegram, ct);
        }

        return new OperatorCard(told.Name, told.Readers, told.Contact, username, practice) { Agency = told.Agency, ReadersInEnglish = told.ReadersInEnglish };
    }

    private static async Task<string> AskAsync(TelegramOptions options, CancellationToken ct)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limited.CancelAfter(AskAtMost);
        try
        {
            return (await TelegramModule.NewClient(options).GetMe(limited.Token)).Username ?? "";
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == 401)
        {
            throw new StartRefusedException("Telegram:Token is not accepted by Telegram (401). Check it with BotFather; the value is not shown here.");
        }
        catch (Exception failure) when (failure is RequestException || (failure is OperationCanceledException && !ct.IsCancellationRequested))
        {
            // Telegram cannot be reached now: the host starts all the same and asks again until it can.
            return "";
        }
    }
}
