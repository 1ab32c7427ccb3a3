using System.Net;

namespace LaporBot.Tests.Simulator;

public sealed class WhenAWebhookIsSet : SimulatorTest
{
    [Fact]
    public async Task Updates_arrive_in_order_with_the_secret()
    {
        await using var bot = await WebhookReceiver.StartAsync();
        var warga = await APersonWhoStarted();
        await Bot("setWebhook", new { url = bot.Url, secret_token = "rahasia_contoh", max_connections = 5 });

        for (var at = 0; at < 5; at++)
        {
            await Act($"chats/{warga}/messages", new { from = warga, text = $"{at}" });
        }

        List<string?> texts = [];
        for (var at = 0; at < 5; at++)
        {
            var (update, secret) = await bot.NextAsync();
            Assert.Equal("rahasia_contoh", secret);
            texts.Add(update.GetProperty("message").GetProperty("text").GetString());
        }

        Assert.Equal(["0", "1", "2", "3", "4"], texts);
    }

    [Fact]
    public async Task What_is_not_taken_comes_again_and_the_trouble_is_told()
    {
        await using var bot = await WebhookReceiver.StartAsync();
        var warga = await APersonWhoStarted();
        bot.AnswerNext(HttpStatusCode.InternalServerError);
        await Bot("setWebhook", new { url = bot.Url });

        await Act($"chats/{warga}/messages", new { from = warga, text = "sabar" });
        var (first, _) = await bot.NextAsync();
        var (second, _) = await bot.NextAsync();

        Assert.Equal(first.GetProperty("update_id").GetInt32(), second.GetProperty("update_id").GetInt32());
        var info = (await Bot("getWebhookInfo")).Result;
        Assert.StartsWith("Wrong response from the webhook: 500", info.GetProperty("last_error_message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_it_is_deleted_what_waited_can_be_polled()
    {
        var warga = await APersonWhoStarted();
        await Bot("setWebhook", new { url = "http://127.0.0.1:9/" });
        await Act($"chats/{warga}/messages", new { from = warga, text = "menunggu" });

        await Bot("deleteWebhook");

        Assert.Equal("menunggu", Assert.Single(await Updates()).GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("", (await Bot("getWebhookInfo")).Result.GetProperty("url").GetString());
    }

    [Fact]
    public async Task What_waited_can_be_dropped_and_a_bad_secret_is_refused()
    {
        var warga = await APersonWhoStarted();
        await Act($"chats/{warga}/messages", new { from = warga, text = "lama" });

        await Bot("deleteWebhook", new { drop_pending_updates = true });

        Assert.Empty(await Updates());
        (await Bot("setWebhook", new { url = "http://127.0.0.1:9/", secret_token = "tidak boleh" })).IsRefused(400, "Bad Request: secret token contains unallowed characters");
        (await Bot("setWebhook", new { url = "bukan alamat" })).IsRefused(400, "Bad Request: invalid webhook URL specified");
    }
}
