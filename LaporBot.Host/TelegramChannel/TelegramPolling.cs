using System.Net;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Asks Telegram for updates. The offset moves only when every update before it is durable.</summary>
internal sealed class TelegramPolling(
    ITelegramBotClient bot,
    UpdateReceiver receiver,
    TelegramOptions options,
    ChannelHealth health,
    TimeProvider clock,
    ILogger<TelegramPolling> log) : BackgroundService
{
    private const int BatchSize = 100;

    public static readonly UpdateType[] Wanted =
    [
        UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember,
    ];

    private int _offset;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        var webhookGone = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!webhookGone)
                {
                    // A bot that was run by webhook before refuses to be polled.
                    await bot.DeleteWebhook(cancellationToken: stoppingToken);
                    webhookGone = true;
                }

                await ReceiveBatchAsync(stoppingToken);
                failures = 0;
                health.Answered(clock.GetUtcNow());
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                failures++;
                health.Failed(PollingFault.Of(failure), clock.GetUtcNow());
                log.PollingFailed(PollingFault.Of(failure), failures);
                await Task.Delay(PollingFault.WaitAfter(failure, failures), clock, stoppingToken);
            }
        }
    }

    private async Task ReceiveBatchAsync(CancellationToken ct)
    {
        Update[] updates;
        try
        {
            updates = await bot.GetUpdates(_offset, BatchSize, options.PollSeconds, Wanted, ct);
        }
        catch (RequestException failure) when (IsUnreadable(failure))
        {
            await ReceiveOneByOneAsync(ct);
            return;
        }

        if (updates.Length == 0)
        {
            return;
        }

        await receiver.ReceiveAsync(updates, ct);
        _offset = updates.Max(update => update.Id) + 1;
    }

    // Telegram has answered and the answer has come: what is left is an update that does not read.
    private static bool IsUnreadable(RequestException failure) =>
        failure is { HttpStatusCode: HttpStatusCode.OK, InnerException: not (null or IOException or HttpRequestException or OperationCanceledException) };

    // At least one update of the batch cannot be read: the same batch again, each update by itself.
    private async Task ReceiveOneByOneAsync(CancellationToken ct)
    {
        var raw = await bot.SendRequest(new RawUpdatesRequest { Offset = _offset, Limit = BatchSize }, ct);
        log.BatchReadOneByOne(raw.Length);
        await Task.WhenAll(Array.ConvertAll(raw, update => receiver.ReceiveAsync(update, ct)));
        _offset = Math.Max(_offset, raw.Max(UpdateReceiver.IdOf) is { } newest ? (int)newest + 1 : 0);
    }
}
