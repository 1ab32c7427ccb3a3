using Telegram.Bot;

namespace LaporBot.Tests.Compat.TelegramClient;

public class WhenTheClientIsMade
{
    [Fact]
    public void The_bots_number_is_read_from_its_token()
    {
        var bot = new TelegramBotClient("123456:contoh");
        Assert.Equal((123456L, "123456:contoh", false), (bot.BotId, bot.Token, bot.LocalBotServer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("contoh")]
    [InlineData(":contoh")]
    [InlineData("bukan-angka:contoh")]
    [InlineData("12345678901234567:contoh")]
    public void A_token_without_a_number_is_refused(string token)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new TelegramBotClientOptions(token));
        Assert.Equal("token", refusal.ParamName);
        Assert.StartsWith("Bot token invalid", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_no_token_and_no_options()
    {
        Assert.Equal("token", Assert.Throws<ArgumentNullException>(() => new TelegramBotClientOptions(null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new TelegramBotClient((TelegramBotClientOptions)null!)).ParamName);
    }

    [Theory]
    [InlineData(null, false, "https://api.telegram.org/bot1:contoh", "https://api.telegram.org/file/bot1:contoh")]
    [InlineData(null, true, "https://api.telegram.org/bot1:contoh/test", "https://api.telegram.org/file/bot1:contoh/test")]
    [InlineData("http://127.0.0.1:5081", false, "http://127.0.0.1:5081/bot1:contoh", "http://127.0.0.1:5081/file/bot1:contoh")]
    [InlineData("http://127.0.0.1:5081/dropped?this=too", false, "http://127.0.0.1:5081/bot1:contoh", "http://127.0.0.1:5081/file/bot1:contoh")]
    public void Addresses_are_made_of_server_and_token(string? baseUrl, bool test, string requests, string files)
    {
        var options = new TelegramBotClientOptions("1:contoh", baseUrl, test);
        Assert.Equal((requests, files, baseUrl is not null), (options.BaseRequestUrl, options.BaseFileUrl, options.LocalBotServer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("bukan alamat")]
    public void A_server_that_is_no_address_is_refused(string baseUrl)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new TelegramBotClientOptions("1:contoh", baseUrl));
        Assert.Equal("baseUrl", refusal.ParamName);
        Assert.StartsWith("Invalid format. A valid base URL should look like \"http://localhost:8081\"", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unless_told_otherwise_it_tries_three_times_and_waits_a_minute_at_most()
    {
        var options = new TelegramBotClientOptions("1:contoh");
        Assert.Equal((3, 60), (options.RetryCount, options.RetryThreshold));
    }

    [Fact]
    public void Its_time_out_is_that_of_the_http_client()
    {
        using var http = new HttpClient();
        var bot = new TelegramBotClient("1:contoh", http) { Timeout = TimeSpan.FromSeconds(7) };
        Assert.Equal((http.Timeout, TimeSpan.FromSeconds(7)), (bot.Timeout, http.Timeout));
    }
}
