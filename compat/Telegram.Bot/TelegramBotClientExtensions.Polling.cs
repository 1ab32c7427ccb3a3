using Telegram.Bot.Polling;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Throws away what waits at Telegram.</summary>
    public static async Task DropPendingUpdates(this ITelegramBotClient botClient, CancellationToken cancellationToken = default)
    {
        if (await botClient.GetUpdates(-1, 1, 0, null, cancellationToken) is [.., var last])
            await botClient.GetUpdates(last.Id + 1, 1, 0, null, cancellationToken);
    }

    /// <summary>Polls in the background until it is cancelled. A failure that the error handler lets through is given to it once more, as fatal.</summary>
    public static void StartReceiving(
        this ITelegramBotClient botClient,
        IUpdateHandler updateHandler,
        ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(botClient);
        ArgumentNullException.ThrowIfNull(updateHandler);
        _ = Task.Run(() => ReceiveToTheEnd(botClient, updateHandler, receiverOptions, cancellationToken), cancellationToken);
    }

    public static void StartReceiving<TUpdateHandler>(
        this ITelegramBotClient botClient, ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default)
        where TUpdateHandler : IUpdateHandler, new() =>
        StartReceiving(botClient, new TUpdateHandler(), receiverOptions, cancellationToken);

    public static void StartReceiving(
        this ITelegramBotClient botClient,
        Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, HandleErrorSource, CancellationToken, Task> errorHandler,
        ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default) =>
        StartReceiving(botClient, new DefaultUpdateHandler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    public static void StartReceiving(
        this ITelegramBotClient botClient,
        Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler,
        ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default) =>
        StartReceiving(botClient, new DefaultUpdateHandler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    public static void StartReceiving(
        this ITelegramBotClient botClient,
        Action<ITelegramBotClient, Update, CancellationToken> updateHandler,
        Action<ITelegramBotClient, Exception, CancellationToken> errorHandler,
        ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default) =>
        StartReceiving(botClient, Handler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    /// <summary>Polls until it is cancelled, which is its ordinary end, or until the error handler throws.</summary>
    public static async Task ReceiveAsync(
        this ITelegramBotClient botClient,
        IUpdateHandler updateHandler,
        ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(updateHandler);
        await new UpdateLoop(botClient, updateHandler, receiverOptions ?? new ReceiverOptions()).Run(cancellationToken);
    }

    public static Task ReceiveAsync<TUpdateHandler>(
        this ITelegramBotClient botClient, ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default)
        where TUpdateHandler : IUpdateHandler, new() =>
        ReceiveAsync(botClient, new TUpdateHandler(), receiverOptions, cancellationToken);

    public static Task ReceiveAsync(
        this ITelegramBotClient botClient,
        Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler,
        ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default) =>
        ReceiveAsync(botClient, new DefaultUpdateHandler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    public static Task ReceiveAsync(
        this ITelegramBotClient botClient,
        Action<ITelegramBotClient, Update, CancellationToken> updateHandler,
        Action<ITelegramBotClient, Exception, CancellationToken> errorHandler,
        ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default) =>
        ReceiveAsync(botClient, Handler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    private static DefaultUpdateHandler Handler(
        Action<ITelegramBotClient, Update, CancellationToken> updateHandler,
        Action<ITelegramBotClient, Exception, CancellationToken> errorHandler) =>
        new(
            (bot, update, cancellationToken) =>
            {
                updateHandler(bot, update, cancellationToken);
                return Task.CompletedTask;
            },
            (bot, exception, _, cancellationToken) =>
            {
                errorHandler(bot, exception, cancellationToken);
                return Task.CompletedTask;
            });

    private static async Task ReceiveToTheEnd(
        ITelegramBotClient botClient, IUpdateHandler updateHandler, ReceiverOptions? receiverOptions, CancellationToken cancellationToken)
    {
        try
        {
            await ReceiveAsync(botClient, updateHandler, receiverOptions, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await updateHandler.HandleErrorAsync(botClient, failure, HandleErrorSource.FatalError, cancellationToken);
        }
    }
}
