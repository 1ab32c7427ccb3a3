using System.Net;

namespace LaporBot.Tests.Simulator;

public class WhenThingsGoWrongOnPurpose : SimulatorTest
{
    [Fact]
    public async Task A_rule_hits_its_method_as_often_as_it_says()
    {
        var warga = await APersonWhoStarted();
        await Act("faults", new { method = "sendMessage", times = 2, retryAfter = 3 });

        for (var hit = 0; hit < 2; hit++)
        {
            var refused = await Bot("sendMessage", new { chat_id = warga, text = "x" });
            refused.IsRefused(429, "Too Many Requests: retry after 3");
            Assert.Equal(3, refused.Parameters.GetProperty("retry_after").GetInt32());
        }

        Assert.True((await Bot("sendMessage", new { chat_id = warga, text = "x" })).MessageId > 0);
    }

    [Fact]
    public async Task Every_third_call_can_fail_and_only_in_one_chat()
    {
        var warga = await APersonWhoStarted();
        var lain = await APersonWhoStarted("Contoh Lain");
        await Act("faults", new[] { new { method = "sendMessage", chatId = warga, everyNth = 3, status = 500 } });

        List<HttpStatusCode> seen = [];
        for (var call = 0; call < 6; call++)
        {
            seen.Add((await Bot("sendMessage", new { chat_id = warga, text = "x" })).Status);
            Assert.Equal(HttpStatusCode.OK, (await Bot("sendMessage", new { chat_id = lain, text = "x" })).Status);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.InternalServerError, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.InternalServerError], seen);
    }

    [Fact]
    public async Task A_proxys_page_comes_in_place_of_json()
    {
        await Act("faults", new { status = 502, html = "<html><h1>502 Bad Gateway</h1></html>" });

        using var answer = await BotRaw("getMe");

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_connection_can_be_cut_after_the_message_was_taken()
    {
        var warga = await APersonWhoStarted();
        await Act("faults", new { method = "sendMessage", status = 200, closeConnection = true, times = 1 });

        await Assert.ThrowsAsync<HttpRequestException>(() => Bot("sendMessage", new { chat_id = warga, text = "sudah sampai" }));

        Assert.Equal("sudah sampai", (await See($"chats/{warga}")).GetProperty("messages").EnumerateArray().Last().GetProperty("text").GetString());
    }

    [Fact]
    public async Task Telegrams_own_pace_can_be_switched_on()
    {
        var warga = await APersonWhoStarted();
        await Act("faults", new { pacing = true });

        List<BotAnswer> answers = [];
        for (var call = 0; call < 6; call++)
        {
            answers.Add(await Bot("sendMessage", new { chat_id = warga, text = $"{call}" }));
        }

        answers[^1].IsRefused(429, "Too Many Requests: retry after 1");
        await Act("clock/advance", new { seconds = 1 });
        Assert.True((await Bot("sendMessage", new { chat_id = warga, text = "lagi" })).MessageId > 0);
    }

    [Fact]
    public async Task Every_call_is_written_down_with_its_outcome()
    {
        var warga = await APersonWhoStarted();
        var before = (await See("calls")).GetProperty("last").GetInt64();
        await Bot("sendMessage", new { chat_id = warga, text = "x" });
        await Bot("sendMessage", new { chat_id = 55, text = "x" });

        var calls = (await See($"calls?after={before}")).GetProperty("calls");

        Assert.Equal([true, false], calls.EnumerateArray().Select(c => c.GetProperty("ok").GetBoolean()));
        Assert.Equal(warga, calls[0].GetProperty("chatId").GetInt64());
    }
}
