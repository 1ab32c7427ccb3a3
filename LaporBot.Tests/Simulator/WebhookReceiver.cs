using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.Simulator;

/// <summary>A bot that listens for updates and answers as it is told, 200 when it is told nothing.</summary>
public sealed class WebhookReceiver : IAsyncDisposable
{
    readonly Channel<(JsonElement Update, string? Secret)> _arrived = Channel.CreateUnbounded<(JsonElement, string?)>();
    readonly ConcurrentQueue<HttpStatusCode> _answers = new();
    readonly WebApplication _app;

    WebhookReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/hook", async (HttpRequest request) =>
        {
            var update = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
            var secret = request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString();
            _arrived.Writer.TryWrite((update, secret));
            return Results.StatusCode((int)(_answers.TryDequeue(out var told) ? told : HttpStatusCode.OK));
        });
    }

    public string Url => _app.Urls.First() + "/hook";

    public static async Task<WebhookReceiver> StartAsync()
    {
        var receiver = new WebhookReceiver();
        await receiver._app.StartAsync();
        return receiver;
    }

    public void AnswerNext(HttpStatusCode status) => _answers.Enqueue(status);

    public ValueTask<(JsonElement Update, string? Secret)> NextAsync() => _arrived.Reader.ReadAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
