namespace Telegram.Bot.Polling;

/// <summary>What a program does with updates and with failures while it polls.</summary>
public interface IUpdateHandler
{
    Task HandleUpdateAsync(ITelegramBotClient botClient, Update update, CancellationToken cancellationToken);

    /// <summary>Polling goes on when this returns; throw to end it.</summary>
    Task HandleErrorAsync(ITelegramBotClient botClient, Exception exception, HandleErrorSource source, CancellationToken cancellationToken);
}
