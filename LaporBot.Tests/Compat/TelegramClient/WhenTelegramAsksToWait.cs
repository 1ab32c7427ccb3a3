using LaporBot.Tests.Support;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace LaporBot.Tests.Compat.TelegramClient;

public sealed class WhenTelegramAsksToWait : IDisposable
{
    private readonly ScriptedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_client_told_not_to_repeat_hands_the_wait_on_at_once(int retryCount)
    {
        _telegram.Refuses(429, "Too Many Requests: retry after 5", """{"retry_after":5}""");
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Bot(retryCount).DeleteMessage(5, 7));
        Assert.Equal((429, 5), (refusal.ErrorCode, refusal.Parameters!.RetryAfter));
        Assert.Single(_telegram.Asked);
    }

    [Fact]
    public async Task A_client_that_may_repeat_sends_the_same_again()
    {
        _telegram.Refuses(429, "Too Many Requests", """{"retry_after":0}""").Result("true");
        await _telegram.Bot(retryCount: 2).DeleteMessage(5, 7);
        Assert.Equal(2, _telegram.Asked.Count);
        Assert.Equal(_telegram.Asked[0], _telegram.Asked[1]);
    }

    [Fact]
    public async Task It_gives_up_after_as_many_tries_as_it_was_allowed()
    {
        foreach (var _ in Enumerable.Range(0, 5))
            _telegram.Refuses(429, "Too Many Requests", """{"retry_after":0}""");
        await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Bot(retryCount: 3).DeleteMessage(5, 7));
        Assert.Equal(3, _telegram.Asked.Count);
    }

    [Theory]
    [InlineData(60, """{"retry_after":61}""")]
    [InlineData(0, """{"retry_after":0}""")]
    [InlineData(60, "{}")]
    public async Task A_wait_longer_than_allowed_or_of_no_length_is_handed_on(int retryThreshold, string parameters)
    {
        _telegram.Refuses(429, "Too Many Requests", parameters);
        await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Bot(retryCount: 3, retryThreshold).DeleteMessage(5, 7));
        Assert.Single(_telegram.Asked);
    }

    [Fact]
    public async Task Other_refusals_are_never_repeated()
    {
        _telegram.Refuses(500, "Internal Server Error", """{"retry_after":0}""");
        await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Bot(retryCount: 3).DeleteMessage(5, 7));
        Assert.Single(_telegram.Asked);
    }
}
