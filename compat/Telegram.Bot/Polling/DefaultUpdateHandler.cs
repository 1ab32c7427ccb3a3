namespace Telegram.Bot.Polling;

/// <summary>A handler made of two functions.</summary>
public class DefaultUpdateHandler(
    Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
    Func<ITelegramBotClient, Exception, HandleErrorSource, CancellationToken, Task> errorHandler) : IUpdateHandler
{
    public DefaultUpdateHandler(
        Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler)
        : this(updateHandler, (bot, exception, _, cancellationToken) => errorHandler(bot, exception, cancellationToken))
    {
    }

    public async Task HandleUpdateAsync(ITelegramBotClient botClient, Update update, CancellationToken cancellationToken) =>
        await updateHandler(botClient, update, cancellationToken);

    public async Task HandleErrorAsync(
        ITelegramBotClient botClient, Exception exception, HandleErrorSource source, CancellationToken cancellationToken) =>
        await errorHandler(botClient, exception, source, cancellationToken);
}
