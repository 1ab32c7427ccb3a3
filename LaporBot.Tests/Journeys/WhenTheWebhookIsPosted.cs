using System.Net;
using System.Net.Sockets;
using System.Text;
using LaporBot.Simulator.Control;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenTheWebhookIsPosted
{
    private const string Secret = "rahasia-contoh_1";

    [Fact]
    public async Task Telegram_is_served_and_whoever_else_posts_gets_a_clear_answer()
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        await using var town = await TestTown.OpenAsync(
            ("Telegram:Mode", "Webhook"), ("Telegram:WebhookUrl", $"{address}/telegram"), ("Telegram:WebhookSecret", Secret), ("Http:Urls", address));
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        var citizen = town.Citizen();
        await citizen.SaysAsync("/bantuan", "buat laporan");
        var before = town.Ask<long>("SELECT count(*) FROM inbox");

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(http, """{"update_id":880000001}""", secret: null));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(http, """{"update_id":880000001}""", "rahasia-contoh_2"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(http, "{ not json", "x"));
        Assert.Equal(before, town.Ask<long>("SELECT count(*) FROM inbox"));

        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "{ not json", Secret));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "", Secret));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "[1,2]", Secret));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, """{"message":{}}""", Secret));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, """{"update_id":"soon"}""", Secret));
        Assert.Equal(before, town.Ask<long>("SELECT count(*) FROM inbox"));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, """{"update_id":880000001,"a_kind_of_tomorrow":{"a":[1]}}""", Secret));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, """{"update_id":880000002,"poll_answer":{"poll_id":"1","option_ids":[]}}""", Secret));
        Assert.Equal(before + 2, town.Ask<long>("SELECT count(*) FROM inbox"));
        Assert.Equal(0L, town.Ask<long>("SELECT count(*) FROM kept_aside"));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, """{"update_id":880000003,"message":{"message_id":"one"}}""", Secret));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, """{"update_id":880000003,"message":{"message_id":"one"}}""", Secret));
        Assert.Equal(1L, town.Ask<long>("SELECT count(*) FROM kept_aside"));
        await citizen.SaysAsync("/bantuan", "buat laporan");
    }

    [Fact]
    public async Task The_host_is_not_ready_before_Telegram_knows_where_to_post()
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        await using var town = await TestTown.PrepareAsync(
            ("Telegram:Mode", "Webhook"), ("Telegram:WebhookUrl", $"{address}/telegram"), ("Telegram:WebhookSecret", Secret), ("Http:Urls", address));
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        town.Telegram.Faults.Add(new FaultRule { Method = "setWebhook", Status = 502 });
        await town.StartHostAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadinessAsync(http));

        town.Telegram.Faults.Clear();
        await town.WhileTimePassesAsync(ReadyAsync(town, http), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_bot_that_was_run_by_webhook_can_be_polled_afterwards()
    {
        await using var town = await TestTown.PrepareAsync();
        using var http = new HttpClient { BaseAddress = town.Simulator.BaseUrl };
        (await http.GetAsync($"/bot{town.Simulator.BotToken}/setWebhook?url=http://127.0.0.1:9/telegram")).EnsureSuccessStatusCode();

        await town.StartHostAsync();

        await town.Citizen().SaysAsync("/bantuan", "buat laporan");
    }

    private static async Task<HttpStatusCode> ReadinessAsync(HttpClient http)
    {
        using var answer = await http.GetAsync("/health/ready");
        return answer.StatusCode;
    }

    private static async Task ReadyAsync(TestTown town, HttpClient http)
    {
        while (await ReadinessAsync(http) != HttpStatusCode.OK)
        {
            await town.RoundTripAsync();
        }
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, string body, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/telegram") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
