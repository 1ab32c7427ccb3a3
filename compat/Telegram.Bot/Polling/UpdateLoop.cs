using Telegram.Bot.Requests;

namespace Telegram.Bot.Polling;

/// <summary>
/// Asks for updates and hands them over one after another. The offset moves on before the handler is called:
/// an update whose handling fails does not come again.
/// </summary>
internal sealed class UpdateLoop(ITelegramBotClient bot, IUpdateHandler handler, ReceiverOptions options)
{
    private readonly GetUpdatesRequest _request = new()
    {
        Offset = options.Offset ?? 0,
        Limit = options.Limit ?? 100,
        AllowedUpdates = options.AllowedUpdates,
    };

    internal async Task Run(CancellationToken stop)
    {
        try
        {
            if (options.DropPendingUpdates)
                _request.Offset = await AfterAllThatWait(stop);
            while (!stop.IsCancellationRequested)
                foreach (var update in await Ask(stop))
                    await Handle(update, stop);
        }
        catch (OperationCanceledException)
        {
            // Whoever is asked to stop does so by this, the error handler included; it is the ordinary end.
        }
    }

    private async Task<int> AfterAllThatWait(CancellationToken stop)
    {
        try
        {
            return await bot.GetUpdates(-1, 1, 0, [], stop) is [.., var last] ? last.Id + 1 : 0;
        }
        catch (OperationCanceledException)
        {
            return _request.Offset ?? 0;
        }
    }

    private async Task<Update[]> Ask(CancellationToken stop)
    {
        _request.Timeout = (int)bot.Timeout.TotalSeconds;
        try
        {
            return await bot.SendRequest(_request, stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await handler.HandleErrorAsync(bot, failure, HandleErrorSource.PollingError, stop);
            return [];
        }
    }

    private async Task Handle(Update update, CancellationToken stop)
    {
        _request.Offset = update.Id + 1;
        try
        {
            await handler.HandleUpdateAsync(bot, update, stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await TellOf(failure, stop);
        }
    }

    private async Task TellOf(Exception failure, CancellationToken stop)
    {
        try
        {
            await handler.HandleErrorAsync(bot, failure, HandleErrorSource.HandleUpdateError, stop);
        }
        catch (OperationCanceledException)
        {
            // Here alone it does not end the loop: the rest of the batch is still handed over.
        }
    }
}
