using LaporBot.Host.TelegramChannel;
using LaporBot.Simulator;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace LaporBot.Tests.TelegramChannel;

public sealed class WhenTheWebhookIsRegistered : IDisposable
{
    private const int MostSeconds = 1000;

    private readonly TelegramOptions _options = new()
    {
        Mode = TelegramMode.Webhook,
        WebhookUrl = "https://bot.contoh.invalid/telegram",
        WebhookSecret = "rahasia-contoh",
    };

    private readonly AdjustableClock _clock = new();
    private readonly ChannelHealth _health = new();
    private readonly Mock<ITelegramBotClient> _bot = new();
    private readonly WebhookRegistration _registration;

    public WhenTheWebhookIsRegistered() =>
        _registration = new WebhookRegistration(_bot.Object, _options, _health, _clock, NullLogger<WebhookRegistration>.Instance);

    public void Dispose() => _registration.Dispose();

    [Fact]
    public async Task Telegram_is_told_the_address_the_secret_and_what_we_want_to_hear_of()
    {
        SetWebhookRequest? asked = null;
        _bot.Setup(bot => bot.SendRequest(It.IsAny<SetWebhookRequest>(), It.IsAny<CancellationToken>()))
            .Callback((Telegram.Bot.Requests.Abstractions.IRequest<bool> request, CancellationToken _) => asked = (SetWebhookRequest)request)
            .ReturnsAsync(true);

        await RunToItsEndAsync();

        Assert.Equal(_options.WebhookUrl, asked?.Url);
        Assert.Equal(_options.WebhookSecret, asked?.SecretToken);
        Assert.Contains(UpdateType.MyChatMember, asked?.AllowedUpdates ?? []);
    }

    [Fact]
    public async Task A_Telegram_that_cannot_be_reached_is_asked_again()
    {
        _bot.SetupSequence(bot => bot.SendRequest(It.IsAny<SetWebhookRequest>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new RequestException("out of reach"))
            .ThrowsAsync(new ApiRequestException("Too Many Requests: retry after 3", 429))
            .ReturnsAsync(true);

        await RunToItsEndAsync();

        _bot.Verify(bot => bot.SendRequest(It.IsAny<SetWebhookRequest>(), It.IsAny<CancellationToken>()), Times.Exactly(3));
    }

    private async Task RunToItsEndAsync()
    {
        await _registration.StartAsync(CancellationToken.None);
        for (var second = 0; second < MostSeconds && _registration.ExecuteTask is { IsCompleted: false }; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await (_registration.ExecuteTask ?? Task.CompletedTask);
    }
}
