using System.Globalization;
using System.Net.Http.Headers;
using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Webhooks;

/// <summary>
/// Delivers updates to the webhook: one after another within a lane, several lanes at once. What is not answered with 2xx
/// comes again after a wait that doubles, by the simulated clock, until the update expires.
/// </summary>
sealed class WebhookCourier(World world) : IAsyncDisposable
{
    const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    static readonly TimeSpan LongestAskedWait = TimeSpan.FromHours(1);

    readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    readonly Dictionary<string, Queue<PendingUpdate>> _lanes = new(StringComparer.Ordinal);
    CancellationTokenSource _tour = new();
    SemaphoreSlim _connections = new(1);

    public WebhookFailure? LastFailure { get; private set; }

    /// <summary>Begins or ends deliveries as the settings say now. Called under the world's lock.</summary>
    public void Follow()
    {
        _tour.Cancel();
        _tour = new CancellationTokenSource();
        _lanes.Clear();
        LastFailure = null;
        world.Updates.WebhookArrival = null;
        if (world.Bot.Webhook is { } webhook)
        {
            _connections = new SemaphoreSlim(webhook.MaxConnections);
            world.Updates.WebhookArrival = update => Take(webhook, update);
            foreach (var update in world.Updates.Pending)
            {
                Take(webhook, update);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (world.Gate)
        {
            world.Updates.WebhookArrival = null;
        }

        await _tour.CancelAsync();
        _tour.Dispose();
        _http.Dispose();
    }

    void Take(WebhookSettings webhook, PendingUpdate update)
    {
        if (_lanes.TryGetValue(update.Lane, out var lane))
        {
            lane.Enqueue(update);
            return;
        }

        _lanes[update.Lane] = lane = new Queue<PendingUpdate>([update]);
        _ = Task.Run(() => ServeAsync(webhook, update.Lane, lane, _connections, _tour.Token), CancellationToken.None);
    }

    async Task ServeAsync(WebhookSettings webhook, string name, Queue<PendingUpdate> lane, SemaphoreSlim connections, CancellationToken ct)
    {
        try
        {
            while (Next(name, lane, ct) is { } update)
            {
                await DeliverAsync(webhook, update, connections, ct);
                lock (world.Gate)
                {
                    lane.Dequeue();
                    world.Updates.Confirm(update.Id);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    PendingUpdate? Next(string name, Queue<PendingUpdate> lane, CancellationToken ct)
    {
        lock (world.Gate)
        {
            ct.ThrowIfCancellationRequested();
            if (lane.TryPeek(out var update))
            {
                return update;
            }

            _lanes.Remove(name);
            return null;
        }
    }

    async Task DeliverAsync(WebhookSettings webhook, PendingUpdate update, SemaphoreSlim connections, CancellationToken ct)
    {
        for (var wait = FirstWait; world.Now <= update.ExpiresAt; wait = wait * 2 > LongestWait ? LongestWait : wait * 2)
        {
            var asked = await TryAsync(webhook, update, connections, ct);
            if (asked is null)
            {
                return;
            }

            await Task.Delay(asked > TimeSpan.Zero ? asked.Value : wait, world.Clock, ct);
        }
    }

    /// <returns>Null when it was taken; else the wait that the answer asked for, or zero.</returns>
    async Task<TimeSpan?> TryAsync(WebhookSettings webhook, PendingUpdate update, SemaphoreSlim connections, CancellationToken ct)
    {
        await connections.WaitAsync(ct);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(update.Json) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            if (webhook.SecretToken is not null)
            {
                request.Headers.Add(SecretHeader, webhook.SecretToken);
            }

            using var answer = await _http.SendAsync(request, ct);
            if (answer.IsSuccessStatusCode)
            {
                return null;
            }

            Note(string.Create(CultureInfo.InvariantCulture, $"Wrong response from the webhook: {(int)answer.StatusCode} {answer.ReasonPhrase}"));
            var asked = answer.Headers.RetryAfter?.Delta ?? TimeSpan.Zero;
            return asked > LongestAskedWait ? LongestAskedWait : asked;
        }
        catch (HttpRequestException failure)
        {
            Note("Connection failed: " + failure.HttpRequestError);
            return TimeSpan.Zero;
        }
        catch (TaskCanceledException) when (!ct.IsCancellationRequested)
        {
            Note("Read timeout expired");
            return TimeSpan.Zero;
        }
        finally
        {
            connections.Release();
        }
    }

    void Note(string words)
    {
        lock (world.Gate)
        {
            LastFailure = new WebhookFailure(world.Now, words);
        }
    }
}
