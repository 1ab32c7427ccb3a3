using System.Security.Cryptography;
using LaporBot.Conversations.People;
using LaporBot.Host;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Simulator;
using LaporBot.Simulator.Control;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PlayedTelegram = LaporBot.Simulator.Chats.SimulatedTelegram;

namespace LaporBot.Tests.Support;

/// <summary>The real host in live mode against a simulated Telegram over HTTP, both on one adjustable clock that starts on a Wednesday morning.</summary>
internal sealed class TestTown : IAsyncDisposable
{
    private readonly Dictionary<string, string?> _settings;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private readonly HttpClient _http;
    private Serving? _host;

    private TestTown(SimulatorServer simulator, string folder, Dictionary<string, string?> settings)
    {
        (Simulator, Folder, _settings) = (simulator, folder, settings);
        _http = new HttpClient { BaseAddress = simulator.BaseUrl };
    }

    public SimulatorServer Simulator { get; }

    public PlayedTelegram Telegram => Simulator.Telegram;

    public AdjustableClock Clock => Simulator.Clock;

    /// <summary>Everything the host keeps.</summary>
    public string Folder { get; }

    public Serving Host => _host ?? throw new InvalidOperationException("The host is stopped.");

    public string Database => Path.Combine(Folder, "laporbot.db");

    /// <summary>Every file the host wrote, except the master key.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "master.key");

    public static async Task<TestTown> OpenAsync(params (string Key, string Value)[] settings)
    {
        var town = await PrepareAsync(settings);
        await town.StartHostAsync();
        return town;
    }

    /// <summary>On another day than all the others.</summary>
    public static async Task<TestTown> OpenAtAsync(DateTimeOffset moment, params (string Key, string Value)[] settings)
    {
        var town = await PrepareAtAsync(moment, settings);
        await town.StartHostAsync();
        return town;
    }

    /// <summary>Telegram is there, the host not yet.</summary>
    public static Task<TestTown> PrepareAsync(params (string Key, string Value)[] settings) => PrepareAtAsync(A.Moment, settings);

    private static async Task<TestTown> PrepareAtAsync(DateTimeOffset moment, (string Key, string Value)[] settings)
    {
        var clock = new AdjustableClock(TimeProvider.System, moment - TimeProvider.System.GetUtcNow());
        var simulator = await SimulatorServer.StartAsync(new SimulatorOptions
        {
            Clock = clock,
            BotToken = "4100000041:token-of-a-test",
            BotUsername = "lapor_contoh_bot",
        });
        var folder = Directory.CreateTempSubdirectory("laporbot-town-").FullName;
        var all = new Dictionary<string, string?>
        {
            ["Telegram:Token"] = simulator.BotToken,
            ["Cases:SpreadMinutes"] = "0",
            ["Telegram:ApiBaseUrl"] = simulator.BaseUrl.GetLeftPart(UriPartial.Authority),
            ["Telegram:PollSeconds"] = "20",
            ["Telegram:NoticesPerSecond"] = "0",
            ["Telegram:RepliesPerSecond"] = "0",
            ["Telegram:PerChatPerSecond"] = "0",
            ["Telegram:PerGroupPerMinute"] = "0",
            ["Storage:Folder"] = folder,
            ["Protection:MasterKeyFile"] = KeyFileIn(folder),
            ["Evidence:Mat2"] = "off",
            ["Http:Urls"] = "http://127.0.0.1:0",
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        return new TestTown(simulator, folder, all);
    }

    /// <summary>The host's settings; changes count from the next start.</summary>
    public IConfiguration Configuration(params (string Key, string Value)[] changes)
    {
        var all = new Dictionary<string, string?>(_settings);
        foreach (var (key, value) in changes)
        {
            all[key] = value;
        }

        return new ConfigurationBuilder().AddConfiguration(HostCommands.Configuration()).AddInMemoryCollection(all).Build();
    }

    public async Task StartHostAsync() => _host = await Serving.StartAsync(Configuration(), Clock);

    public async Task StopHostAsync()
    {
        if (_host is { } running)
        {
            _host = null;
            await running.DisposeAsync();
        }
    }

    public async Task RestartHostAsync()
    {
        await StopHostAsync();
        await StartHostAsync();
    }

    public CitizenOnTheLine Citizen(string name = "Warga Contoh", string? username = null, long? id = null) =>
        new(Telegram, Telegram.People.Add(name, username, id: id)) { Reads = QuestionArrivedAsync };

    /// <summary>An officer who has joined by his own single-use link.</summary>
    /// <param name="which">Tells two of the same role and agency apart.</param>
    public async Task<PersonOnTheLine> OfficerAsync(Role role, string agency, string which = "")
    {
        var officer = new PersonOnTheLine(Telegram, Telegram.People.Add($"Petugas Contoh {role} {agency}{which}"));
        officer.Says($"/start {await InviteAsync(role, agency, group: false)}");
        await officer.HearsAsync("Selamat datang");
        return officer;
    }

    /// <summary>A group of these people that has become the officers' group.</summary>
    public async Task<ChatScreen> OfficersGroupAsync(params PersonOnTheLine[] members)
    {
        var group = Telegram.Groups.Add("Grup Petugas Contoh", [.. members.Select(one => one.Id)]);
        var screen = new ChatScreen(Telegram, group.Id);
        Telegram.Acts.Write(group.Id, members[0].Id, $"/start {await InviteAsync(Role.Verifier, "BKN", group: true)}");
        await screen.HearsAsync("Grup ini sekarang menerima", 0);
        return screen;
    }

    /// <summary>For the next start.</summary>
    public void Set(string key, string value) => _settings[key] = value;

    public void Passes(TimeSpan time) => Clock.Advance(time);

    /// <summary>Lets time pass step by step until it has happened; between the steps the host has its turn.</summary>
    public async Task WhileTimePassesAsync(Task happened, TimeSpan step)
    {
        while (!happened.IsCompleted)
        {
            Passes(step);
            await RoundTripAsync();
        }

        await happened;
    }

    /// <summary>Returns when the bot has made such a call.</summary>
    public async Task CalledAsync(Func<BotCallRecord, bool> which)
    {
        using var over = new CancellationTokenSource(s_patience);
        while (!Telegram.Calls.After(0).Any(which))
        {
            over.Token.ThrowIfCancellationRequested();
            await RoundTripAsync();
        }
    }

    /// <summary>Returns when a copy of so many files was made or found to be impossible.</summary>
    public Task CleanedAsync(int files) => CountedAsync("SELECT COUNT(*) FROM evidence WHERE copy_state IS NOT NULL", files);

    /// <summary>Returns when so many files of reports that are still being written were looked into.</summary>
    public Task LookedIntoAsync(int files) => CountedAsync("SELECT COUNT(*) FROM draft_files WHERE copy_state IS NOT NULL", files);

    /// <summary>Returns when the virus scanner has answered about so many files.</summary>
    public Task ScannedAsync(int files) => CountedAsync("SELECT COUNT(*) FROM evidence WHERE scan_state IS NOT NULL", files);

    /// <summary>Lets time pass until the database counts so many.</summary>
    public async Task CountedAsync(string sql, int least)
    {
        using var over = new CancellationTokenSource(s_patience);
        while (Ask<long>(sql) < least)
        {
            over.Token.ThrowIfCancellationRequested();
            Passes(TimeSpan.FromSeconds(2));
            await RoundTripAsync();
        }
    }

    /// <summary>Over the wire and back: time for others, without a sleep.</summary>
    public async Task RoundTripAsync() => await _http.GetStringAsync("/control/clock");

    /// <summary>Reads one value from the database file beside the running host.</summary>
    public T Ask<T>(string sql)
    {
        using var connection = Open(SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>Changes the database file behind the host's back, as a fault of the disk would.</summary>
    public int Damage(string sql)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public async ValueTask DisposeAsync()
    {
        await StopHostAsync();
        _http.Dispose();
        await Simulator.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static string KeyFileIn(string folder)
    {
        var path = Path.Combine(folder, "master.key");
        File.WriteAllBytes(path, RandomNumberGenerator.GetBytes(32));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return path;
    }

    private async Task QuestionArrivedAsync(long chatId)
    {
        while (_host?.Services.GetRequiredService<OutboxCourier>().HasUndeliveredQuestion(chatId) == true)
        {
            await RoundTripAsync();
        }
    }

    private async Task<string> InviteAsync(Role role, string agency, bool group)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var made = new InvitationMade(new Invitation(token, role, agency, group, Clock.GetUtcNow().AddHours(1)));
        await Host.Services.GetRequiredService<CommitWriter>().CommitAsync(CommitUnit.Of(made));
        return token;
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
