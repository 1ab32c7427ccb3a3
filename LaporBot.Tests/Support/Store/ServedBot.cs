using LaporBot.Host.Brakes;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Practice;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using LaporBot.Host.TelegramChannel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace LaporBot.Tests.Support.Store;

/// <summary>The host's parts over a real store and a played Telegram, without its loops: a test hands in updates and starts what it needs.</summary>
internal sealed class ServedBot : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly TemporaryFolder _folder;

    private ServedBot(IHost host, TemporaryFolder folder) => (_host, _folder) = (host, folder);

    public StandingClock Clock => (StandingClock)Get<TimeProvider>();

    public OutboxCourier Courier => Get<OutboxCourier>();

    public static async Task<ServedBot> StartedAsync(
        StoreEngine engine, PlayedBotApi? telegram = null, EvidenceOptions? evidence = null, Action<IServiceCollection>? also = null, BrakeOptions? brakes = null)
    {
        var folder = new TemporaryFolder();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Folder"] = folder.Path,
            ["Storage:Provider"] = engine.ToString(),
        });
        var bot = new BotIdentity(OpenedStore.BotId, StoreMode.Practice);
        builder.Services.AddSingleton<TimeProvider>(new StandingClock()).AddSingleton(bot).AddSingleton(new ShownOperator(A.Operator)).AddSingleton(A.Rules);
        builder.Services.AddSingleton(PracticeReference.Data);
        builder.Services.AddStorage(StoreMode.Practice);
        builder.Services.AddNotifications().AddEvidenceStore(evidence ?? new EvidenceOptions { Mat2 = "off" }).AddBrakes(brakes ?? new BrakeOptions()).AddIntake();
        builder.Services.AddTelegramChannel(new TelegramOptions { Token = ScriptedBotApi.Token, PerChatPerSecond = 0, NoticesPerSecond = 0 });
        builder.Services.AddSingleton<ITelegramBotClient>((telegram ?? new PlayedBotApi()).Bot());
        also?.Invoke(builder.Services);
        builder.Logging.ClearProviders();
        var served = new ServedBot(builder.Build(), folder);
        await served.Get<StoreOpener>().OpenToServeAsync(bot);
        await served.Get<CommitWriter>().StartAsync(default);
        return served;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public ChatKey Chat(long id) => Get<KeyedHasher>().Chat(OpenedStore.BotId, id);

    public PersonKey Person(long id) => Get<KeyedHasher>().Person(OpenedStore.BotId, id);

    public Task<CommitOutcome> CommitAsync(params IStoreChange[] changes) => Get<CommitWriter>().CommitAsync(new CommitUnit(changes));

    /// <summary>An update as Telegram sends it.</summary>
    public async Task HearsAsync(string update, CancellationToken stopping = default)
    {
        using var json = System.Text.Json.JsonDocument.Parse(update);
        await Get<UpdateReceiver>().ReceiveAsync(json.RootElement, stopping);
    }

    public Task HearsAsync(int update, long chat, string text, CancellationToken stopping = default) => HearsAsync(
        $$"""
        {"update_id":{{update}},"message":{"message_id":{{update}},"date":1790000000,"text":"{{text}}",
        "chat":{"id":{{chat}},"type":"private" },"from":{"id":{{chat}},"is_bot":false,"first_name":"Contoh" } } }
        """,
        stopping);

    public Task PressesAsync(int update, long chat, string data) => HearsAsync(
        $$"""
        {"update_id":{{update}},"callback_query":{"id":"{{update}}","chat_instance":"1","data":"{{data}}","from":{"id":{{chat}},"is_bot":false,"first_name":"Contoh"},
        "message":{"message_id":1,"date":1790000000,"chat":{"id":{{chat}},"type":"private" },"from":{"id":1,"is_bot":true,"first_name":"Bot"} } } }
        """);

    /// <summary>Puts rows into the outbox as a turn would, and hands them to the courier.</summary>
    public async Task QueuesAsync(params OutboxEntry[] entries)
    {
        var rows = entries.Select(entry => new OutboxQueued(entry)).ToList();
        await CommitAsync([.. rows]);
        Courier.Accept([.. rows.Select(row => OutboxItem.Of(row.Entry))]);
    }

    public object? One(string select)
    {
        using var statements = Get<IStoreConnections>().OpenForReading();
        return statements[select].One();
    }

    /// <summary>States of all outbox rows in their order, once everything that was under way is written down.</summary>
    public async Task<IReadOnlyList<string>> OutboxAsync()
    {
        await Courier.StopAsync(default);
        await CommitAsync();
        using var statements = Get<IStoreConnections>().OpenForReading();
        using var row = statements["SELECT state FROM outbox ORDER BY id"].Read();
        var found = new List<string>();
        while (row.Read())
        {
            found.Add(row.GetString(0));
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await Courier.StopAsync(default);
        await Get<CommitWriter>().StopAsync(default);
        _host.Dispose();
        _folder.Dispose();
    }
}
