using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Telegram.Bot;

namespace LaporBot.Tests.Support;

/// <summary>Stands where Telegram's server would, for a host that calls whenever it likes: takes everything that the test does not refuse.</summary>
internal sealed class PlayedBotApi : HttpMessageHandler
{
    private readonly ConcurrentQueue<AskedOfTelegram> _asked = new();
    private readonly SemaphoreSlim _arrivals = new(0);
    private int _messages;

    /// <summary>Answers a call in Telegram's place; null lets it be taken.</summary>
    public Func<AskedOfTelegram, (int Code, string Description)?> Refuses { get; init; } = _ => null;

    /// <summary>What every call waits for before it is answered.</summary>
    public Task Holding { get; set; } = Task.CompletedTask;

    public IReadOnlyList<AskedOfTelegram> Asked => [.. _asked];

    /// <summary>The calls so far as method and text.</summary>
    public IReadOnlyList<string> Calls => [.. _asked.Select(one => $"{MethodOf(one)} {TextIn(one)}".TrimEnd())];

    public TelegramBotClient Bot() => new(new TelegramBotClientOptions(ScriptedBotApi.Token) { RetryCount = 0 }, new HttpClient(this));

    /// <summary>Completes when so many further calls have come.</summary>
    public async Task ComesAsync(int calls)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        for (var i = 0; i < calls; i++)
        {
            await _arrivals.WaitAsync(patience.Token);
        }
    }

    public static string MethodOf(AskedOfTelegram asked) => asked.Address.Segments[^1];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var asked = new AskedOfTelegram(request.Method, request.RequestUri!, request.Content?.Headers.ContentType?.MediaType, body);
        _asked.Enqueue(asked);
        _arrivals.Release();
        await Holding.WaitAsync(cancellationToken);
        return Refuses(asked) is { } refusal
            ? Answer((HttpStatusCode)refusal.Code, $$"""{"ok":false,"error_code":{{refusal.Code}},"description":"{{refusal.Description}}" }""")
            : Answer(HttpStatusCode.OK, $$"""{"ok":true,"result":{{ResultOf(asked)}} }""");
    }

    private string ResultOf(AskedOfTelegram asked) => MethodOf(asked) is "sendMessage" or "editMessageText" or "sendPhoto" or "sendDocument" or "sendVoice"
        ? $$"""{"message_id":{{Interlocked.Increment(ref _messages)}},"date":1790000000,"chat":{"id":1,"type":"private" } }"""
        : "true";

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    private static string TextIn(AskedOfTelegram asked) =>
        asked.Body is { } body && System.Text.Json.Nodes.JsonNode.Parse(body)?["text"] is { } text ? text.GetValue<string>() : "";
}
