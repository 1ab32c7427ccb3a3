using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Telegram posts one update at a time. 200 is said only when it is durable; without the secret nothing is read.</summary>
internal sealed class TelegramWebhook(
    TelegramOptions options, UpdateReceiver receiver, ChannelHealth health, TimeProvider clock, ILogger<TelegramWebhook> log)
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private const string NotStored = "UpdateNotStored";

    private const int MaxBodyBytes = 1024 * 1024;

    // Digests have one length, so that the comparison takes the same time for every guess.
    private readonly byte[] _secret = SHA256.HashData(Encoding.UTF8.GetBytes(options.WebhookSecret));

    public string Path => new Uri(options.WebhookUrl).AbsolutePath;

    public async Task<IResult> AcceptAsync(HttpRequest request)
    {
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString()));
        if (!CryptographicOperations.FixedTimeEquals(given, _secret))
        {
            return Results.Unauthorized();
        }

        if (request.ContentLength > MaxBodyBytes)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        // A body that does not tell its length is cut off there as well.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxBodyBytes;
        }

        JsonDocument body;
        try
        {
            body = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }

        using (body)
        {
            return await StoreAsync(body.RootElement.Clone());
        }
    }

    private async Task<IResult> StoreAsync(JsonElement update)
    {
        try
        {
            // Not bound to the request: an update that has begun is finished even when Telegram hangs up.
            if (!await receiver.ReceiveAsync(update, CancellationToken.None))
            {
                return Results.BadRequest();
            }

            health.Answered(clock.GetUtcNow());
            return Results.Ok();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            health.Failed(NotStored, clock.GetUtcNow());
            log.WebhookUpdateNotStored(failure.GetType().Name);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
