using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LaporBot.Simulator;

namespace LaporBot.Tests.Support;

/// <summary>A simulator with two people and a group, and a bot that the test itself plays over HTTP.</summary>
public sealed class PracticeGround : IAsyncLifetime
{
    static readonly HttpClient Http = new();
    SimulatorServer? _server;

    public Uri Page => _server!.BaseUrl;

    public long Left { get; private set; }

    public long Right { get; private set; }

    public long Group { get; private set; }

    public async Task InitializeAsync()
    {
        _server = await SimulatorServer.StartAsync(new SimulatorOptions());
        Left = await AddAsync("people", new { name = "Contoh Kiri", side = "left" });
        Right = await AddAsync("people", new { name = "Contoh Kanan", side = "right" });
        Group = await AddAsync("groups", new { title = "Grup Contoh", side = "right", members = new[] { Right }, withBot = true });
    }

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(new Uri(Page, path));

    /// <summary>The bot calls a method of the Bot API.</summary>
    public async Task<JsonNode> BotAsync(string method, object body)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(Page, $"/bot{_server!.BotToken}/{method}"), body);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(response.IsSuccessStatusCode, answer.ToJsonString());
        return answer["result"]!;
    }

    /// <summary>The next update of the given kind that the person on the left causes; all until then are confirmed.</summary>
    public async Task<JsonNode> NextFromLeftAsync(string kind)
    {
        for (long offset = 0; ;)
        {
            foreach (var update in (await BotAsync("getUpdates", new { offset, timeout = 20 })).AsArray())
            {
                offset = update!["update_id"]!.GetValue<long>() + 1;
                if (update[kind] is { } found && found["from"]!["id"]!.GetValue<long>() == Left)
                {
                    await BotAsync("getUpdates", new { offset, timeout = 0 });
                    return found;
                }
            }
        }
    }

    async Task<long> AddAsync(string what, object body)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(Page, $"control/{what}"), body);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("id").GetInt64();
    }
}
