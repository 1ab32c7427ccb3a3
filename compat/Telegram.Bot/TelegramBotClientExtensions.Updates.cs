using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Waits up to <paramref name="timeout"/> seconds for updates; those before <paramref name="offset"/> are confirmed and never come again.</summary>
    public static Task<Update[]> GetUpdates(
        this ITelegramBotClient botClient,
        int? offset = default,
        int? limit = default,
        int? timeout = default,
        IEnumerable<UpdateType>? allowedUpdates = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetUpdatesRequest
        {
            Offset = offset,
            Limit = limit,
            Timeout = timeout,
            AllowedUpdates = allowedUpdates,
        }, cancellationToken);

    /// <summary>Lets Telegram bring updates to an address, with a secret in a header.</summary>
    public static Task SetWebhook(
        this ITelegramBotClient botClient,
        string url,
        InputFileStream? certificate = default,
        string? ipAddress = default,
        int? maxConnections = default,
        IEnumerable<UpdateType>? allowedUpdates = default,
        bool dropPendingUpdates = default,
        string? secretToken = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetWebhookRequest
        {
            Url = url,
            Certificate = certificate,
            IpAddress = ipAddress,
            MaxConnections = maxConnections,
            AllowedUpdates = allowedUpdates,
            DropPendingUpdates = dropPendingUpdates,
            SecretToken = secretToken,
        }, cancellationToken);

    /// <summary>Goes back to polling.</summary>
    public static Task DeleteWebhook(
        this ITelegramBotClient botClient,
        bool dropPendingUpdates = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteWebhookRequest
        {
            DropPendingUpdates = dropPendingUpdates,
        }, cancellationToken);

    /// <summary>How the webhook stands.</summary>
    public static Task<WebhookInfo> GetWebhookInfo(
        this ITelegramBotClient botClient,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetWebhookInfoRequest(), cancellationToken);
}
