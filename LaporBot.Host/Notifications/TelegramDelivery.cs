using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace LaporBot.Host.Notifications;

/// <summary>Makes the call that an outbox item asks for.</summary>
internal sealed class TelegramDelivery(ITelegramBotClient bot, EvidenceStore.EvidenceShow evidence, TimeProvider clock)
{
    // A preview would make Telegram fetch a reported page.
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    public async Task<Delivery> TryAsync(OutboxItem item, CancellationToken ct)
    {
        try
        {
            return await CallAsync(item, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            return DeliveryPolicy.Of(failure, clock.GetUtcNow());
        }
    }

    private async Task<Delivery> CallAsync(OutboxItem item, CancellationToken ct)
    {
        var payload = item.Payload;
        switch (item.Entry.Kind)
        {
            case OutboxKind.Toast:
                await bot.AnswerCallbackQuery(payload.PressId!, payload.Text.Length == 0 ? null : payload.Text, cancellationToken: ct);
                return new Delivery.Taken(0, clock.GetUtcNow());
            case OutboxKind.Edit:
                return Taken(await bot.EditMessageText(item.Entry.Address, payload.MessageId, payload.Text, replyMarkup: Keyboard(payload), cancellationToken: ct));
            case OutboxKind.File:
                return await evidence.ShowAsync(item.Entry.Address, payload.File!, ct);
            default:
                return Taken(await bot.SendMessage(item.Entry.Address, payload.Text, replyMarkup: Keyboard(payload), linkPreviewOptions: NoPreview, cancellationToken: ct));
        }
    }

    private static Delivery.Taken Taken(Message message) => new(message.Id, message.Date);

    private static InlineKeyboardMarkup? Keyboard(OutboxPayload payload) => payload.Rows.Count == 0
        ? null
        : new InlineKeyboardMarkup(payload.Rows.Select(row => row.Select(button => InlineKeyboardButton.WithCallbackData(button.Label, button.Data))));
}
