using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LaporBot.Simulator;

namespace LaporBot.Tests.Simulator;

/// <summary>A simulator of its own for each test, spoken to over HTTP as a bot and as people.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    static readonly HttpClient Http = new();

    SimulatorServer? _server;

    protected virtual SimulatorOptions Options { get; } = new();

    protected SimulatorServer Server => _server ?? throw new InvalidOperationException("The simulator has not been started.");

    public async Task InitializeAsync() => _server = await SimulatorServer.StartAsync(Options);

    public virtual async Task DisposeAsync() => await Server.DisposeAsync();

    protected async Task RestartAsync()
    {
        await Server.DisposeAsync();
        _server = await SimulatorServer.StartAsync(Options);
    }

    protected async Task<BotAnswer> Bot(string method, object? parameters = null, string? token = null)
    {
        using var answer = await Http.PostAsJsonAsync(AddressOf(method, token), parameters ?? new { });
        return await BotAnswer.ReadAsync(answer);
    }

    protected async Task<BotAnswer> Bot(string method, HttpContent body)
    {
        using var answer = await Http.PostAsync(AddressOf(method), body);
        return await BotAnswer.ReadAsync(answer);
    }

    protected async Task<BotAnswer> BotGets(string methodAndQuery)
    {
        using var answer = await Http.GetAsync(AddressOf(methodAndQuery));
        return await BotAnswer.ReadAsync(answer);
    }

    protected async Task<HttpResponseMessage> BotRaw(string method) => await Http.PostAsJsonAsync(AddressOf(method), new { });

    protected async Task<JsonElement> Act(string path, object body)
    {
        using var answer = await Http.PostAsJsonAsync(new Uri(Server.BaseUrl, "control/" + path), body);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    protected async Task<JsonElement> Act(string path, HttpContent body)
    {
        using var answer = await Http.PostAsync(new Uri(Server.BaseUrl, "control/" + path), body);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    protected async Task<HttpStatusCode> ActFails(string path, object body)
    {
        using var answer = await Http.PostAsJsonAsync(new Uri(Server.BaseUrl, "control/" + path), body);
        return answer.StatusCode;
    }

    protected Task<JsonElement> See(string path) => Http.GetFromJsonAsync<JsonElement>(new Uri(Server.BaseUrl, "control/" + path));

    protected Task<byte[]> Download(string path) => Http.GetByteArrayAsync(new Uri(Server.BaseUrl, path));

    /// <summary>A person who has written to the bot, with the first message confirmed.</summary>
    protected async Task<long> APersonWhoStarted(string name = "Contoh Warga")
    {
        var person = Server.Telegram.People.Add(name).Id;
        Server.Telegram.Acts.Write(person, person, "/start");
        await ConfirmAll();
        return person;
    }

    protected async Task<JsonElement[]> Updates(object? parameters = null) =>
        [.. (await Bot("getUpdates", parameters)).Result.EnumerateArray()];

    protected async Task ConfirmAll()
    {
        var waiting = await Updates();
        if (waiting.Length > 0)
        {
            await Bot("getUpdates", new { offset = waiting[^1].GetProperty("update_id").GetInt32() + 1 });
        }
    }

    Uri AddressOf(string method, string? token = null) => new(Server.BaseUrl, $"/bot{token ?? Server.BotToken}/{method}");
}
