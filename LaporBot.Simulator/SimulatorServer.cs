using System.Net;
using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Control;
using LaporBot.Simulator.Webhooks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LaporBot.Simulator;

/// <summary>A running simulator: Bot API, control API and page on one loopback address.</summary>
public sealed class SimulatorServer : IAsyncDisposable
{
    const long MostBodyBytes = 100 * 1024 * 1024;
    static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(1);

    readonly WebApplication _app;
    readonly WebhookCourier _courier;
    int _disposed;

    SimulatorServer(WebApplication app, SimulatedTelegram telegram, WebhookCourier courier)
    {
        _app = app;
        _courier = courier;
        Telegram = telegram;
        BaseUrl = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Scheme, host and port, as a bot takes it in place of Telegram's own; the page lies at its root.</summary>
    public Uri BaseUrl { get; }

    public string BotToken => Telegram.World.Options.BotToken;

    /// <summary>The state itself, for tests and load in the same process.</summary>
    public SimulatedTelegram Telegram { get; }

    public AdjustableClock Clock => Telegram.Clock;

    /// <exception cref="ArgumentException">The address is not loopback, or the token has no colon.</exception>
    public static async Task<SimulatorServer> StartAsync(SimulatorOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!IsLoopback(options.Url))
        {
            throw new ArgumentException("The simulator listens on loopback addresses only.", nameof(options));
        }

        var telegram = new SimulatedTelegram(options);
        var courier = new WebhookCourier(telegram.World);
        var app = Build(options, telegram, courier);
        await app.StartAsync(ct);
        lock (telegram.World.Gate)
        {
            courier.Follow();
        }

        return new SimulatorServer(app, telegram, courier);
    }

    /// <summary>Returns when the process is asked to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken ct = default) => _app.WaitForShutdownAsync(ct);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        lock (Telegram.World.Gate)
        {
            Telegram.World.Updates.LetGo();
        }

        await _courier.DisposeAsync();
        await _app.DisposeAsync();
        Telegram.Dispose();
    }

    static WebApplication Build(SimulatorOptions options, SimulatedTelegram telegram, WebhookCourier courier)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Url);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopWithin);
        builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form => form.MultipartBodyLengthLimit = MostBodyBytes);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ControlJson.Default));

        var app = builder.Build();
        var bot = new BotApiEndpoint(telegram, courier);
        app.Use(next => http => bot.ServeAsync(http, next));
        app.UseRouting();
        app.MapControl(telegram);
        var page = new PageFiles();
        app.MapGet("/{*path}", (HttpResponse response, string? path) => page.Serve(response, path ?? ""));
        return app;
    }

    static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)));
}
