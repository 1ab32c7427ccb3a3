using System.Reflection;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Brakes;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Health;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Practice;
using LaporBot.Host.Reference;
using LaporBot.Host.Reports;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using LaporBot.Host.TelegramChannel;
using LaporBot.Simulator;

namespace LaporBot.Host;

/// <summary>The running host: everything is put together here, and only here.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SimulatorServer? _telegram;

    private Serving(WebApplication app, SimulatorServer? telegram) => (_app, _telegram) = (app, telegram);

    public IServiceProvider Services => _app.Services;

    /// <summary>The practice page's Telegram; null with a live token.</summary>
    public SimulatorServer? Practice => _telegram;

    public static string Version { get; } =
        typeof(Serving).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <param name="clock">For tests; null: the system's, or in practice mode the adjustable one of the practice page.</param>
    /// <param name="standby">Wait while another host serves the database, instead of refusing.</param>
    /// <exception cref="StartRefusedException">The settings or the store do not allow it.</exception>
    public static async Task<Serving> StartAsync(
        IConfiguration configuration, TimeProvider? clock = null, bool standby = false, CancellationToken ct = default)
    {
        var settings = HostSettings.Read(configuration);
        var bot = settings.Bot;
        var folder = DataFolder.Of(settings.Storage, bot.Mode);
        folder.Create();
        var telegram = settings.IsPractice ? await PracticeTelegram.StartAsync(settings, folder, clock, ct) : null;
        try
        {
            var app = await BuildAsync(configuration, settings, bot, folder, telegram, clock ?? telegram?.Clock ?? TimeProvider.System, ct);
            await app.Services.GetRequiredService<StoreOpener>().OpenToServeAsync(bot, standby, ct);
            await app.StartAsync(ct);
            app.Services.GetRequiredService<ILogger<Serving>>().HostStarted(
                Version, bot.Mode, bot.BotId, settings.Storage.Provider, folder.Path, string.Join(' ', app.Urls));
            return new Serving(app, telegram);
        }
        catch when (telegram is not null)
        {
            await telegram.DisposeAsync();
            throw;
        }
    }

    public Task WaitForShutdownAsync(CancellationToken ct = default) => _app.WaitForShutdownAsync(ct);

    public async ValueTask DisposeAsync()
    {
        if (!_app.Lifetime.ApplicationStopped.IsCancellationRequested)
        {
            await _app.StopAsync();
        }

        await _app.DisposeAsync();
        if (_telegram is not null)
        {
            await _telegram.DisposeAsync();
        }
    }

    private static async Task<WebApplication> BuildAsync(
        IConfiguration configuration,
        HostSettings settings,
        BotIdentity bot,
        DataFolder folder,
        SimulatorServer? telegram,
        TimeProvider clock,
        CancellationToken ct)
    {
        var channel = settings.Telegram;
        if (telegram is not null)
        {
            channel.Token = telegram.BotToken;
            channel.ApiBaseUrl = telegram.BaseUrl.GetLeftPart(UriPartial.Authority);
            channel.Mode = TelegramMode.Polling;
        }

        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseUrls(telegram is null ? settings.Http.Urls : PracticeTelegram.FreeOrElse(settings.Http.Urls));
        builder.Logging.AddLogs(settings.Logs, folder);

        var services = builder.Services;
        services.AddSingleton(clock);
        services.AddSingleton(bot);
        services.AddSingleton(new ShownOperator(await OperatorCards.OfAsync(settings, telegram is not null, ct)));
        var reference = ReferenceFolder.Read(settings.Reference, folder);
        services.AddSingleton(new CaseRules(
            TimeSpan.FromSeconds(settings.Cases.SendHoldSeconds),
            TimeSpan.FromSeconds(settings.Cases.UndoSeconds),
            TimeSpan.FromHours(settings.Cases.InvitationHours))
        {
            Spread = telegram is null ? TimeSpan.FromMinutes(settings.Cases.SpreadMinutes) : TimeSpan.Zero,
            DraftLife = TimeSpan.FromDays(settings.Reports.DraftDays),
            LateFiles = TimeSpan.FromHours(settings.Cases.LateFileHours),
            VoiceWorkingDays = settings.Cases.VoiceWorkingDays,
            TakeBackWorkingDays = settings.Cases.TakeBackWorkingDays,
        });

        services.AddStorage(bot.Mode);
        services.AddNotifications();
        services.AddEvidenceStore(settings.Evidence);
        services.AddBrakes(settings.Brakes);
        services.AddIntake();
        services.AddReports();
        services.AddReference(reference, HostAgency.In(telegram is null ? reference.Data : PracticeReference.On(reference.Data), settings.Operator));
        services.AddOfficers();
        services.AddTelegramChannel(channel);
        services.AddPractice(telegram);

        var app = builder.Build();
        Tell(reference, ReferenceFolder.Keep(reference, settings.Reference, folder), WorkingDays.DayOf(clock.GetUtcNow()), app.Services.GetRequiredService<ILogger<ReferenceReading>>());
        app.MapTelegramChannel();
        app.MapHealth();
        return app;
    }

    private static void Tell(ReferenceReading reference, CopiesFailed failed, DateOnly today, ILogger logger)
    {
        foreach (var file in reference.Files.Where(file => file.Fault is not null))
        {
            logger.ReferenceFileRefused(file.Fault!.Message, file.RunsLastGood ? "the last good one" : "the built-in one");
        }

        foreach (var name in failed.NotKept)
        {
            logger.ReferenceFileNotKept(name);
        }

        foreach (var name in failed.NotGivenUp)
        {
            logger.ReferenceCopyNotGivenUp(name);
        }

        foreach (var file in reference.Files.Where(file => file.Header?.EndsSoon(today) == true))
        {
            logger.ReferenceFileEnded(file.Name, file.Header!.ValidUntil!.Value);
        }
    }
}
