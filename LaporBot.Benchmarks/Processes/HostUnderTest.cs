using System.Net.Http.Json;
using System.Security.Cryptography;
using LaporBot.Benchmarks.Reporters;
using LaporBot.Simulator;

namespace LaporBot.Benchmarks.Processes;

/// <summary>The host as a process of its own, live (with a token) against a simulated Telegram, with every pace and brake of ours turned off.</summary>
internal sealed class HostUnderTest : IBotUnderTest
{
    private readonly RunFolder _folder = new();
    private readonly HttpClient _http;
    private readonly Dictionary<string, string> _settings;
    private BotProcess? _process;

    public HostUnderTest(SimulatorServer telegram)
    {
        var keyFile = Path.Combine(_folder.Path, "master.key");
        File.WriteAllBytes(keyFile, RandomNumberGenerator.GetBytes(32));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(keyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        var url = $"http://127.0.0.1:{LoopbackPort.Free()}";
        _http = new HttpClient { BaseAddress = new Uri(url) };
        _settings = new()
        {
            ["Telegram:Token"] = telegram.BotToken,
            ["Telegram:ApiBaseUrl"] = telegram.BaseUrl.GetLeftPart(UriPartial.Authority),
            ["Telegram:PerChatPerSecond"] = "0",
            ["Telegram:PerGroupPerMinute"] = "0",
            ["Telegram:NoticesPerSecond"] = "0",
            ["Brakes:ReportsPerDay"] = "0",
            ["Brakes:ReportsPerWeek"] = "0",
            ["Brakes:FilesPerDay"] = "0",
            ["Brakes:MegabytesPerDay"] = "0",
            ["Brakes:ReportsPerHour"] = "0",
            ["Brakes:NewChatsPerMinute"] = "0",
            ["Brakes:MessagesPerMinute"] = "0",
            ["Cases:SendHoldSeconds"] = "0",
            ["Cases:SpreadMinutes"] = "0",
            ["Cases:UndoSeconds"] = "0",
            ["Storage:Folder"] = _folder.Path,
            ["Protection:MasterKeyFile"] = keyFile,
            ["Operator:BotUsername"] = "lapor_contoh_bot",
            ["Http:Urls"] = url,
            ["Logs:Folder"] = Path.Combine(_folder.Path, "logs"),
        };
    }

    public string Name => "LaporBot.Host";

    public string Folder => _folder.Path;

    /// <summary>As the host reads them.</summary>
    public IReadOnlyDictionary<string, string> Settings => _settings;

    public BotProcess Process => _process ?? throw new InvalidOperationException("It has not been started.");

    public void Start() => _process = BotProcess.Start(
        "LaporBot.Host.dll", [], _settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value));

    public async Task<Committed?> CommittedAsync() =>
        await _http.GetFromJsonAsync<Committed>(new Uri("/health/ready", UriKind.Relative));

    public Task<Findings> CheckAsync(FiledReports reports) => new StoredReports(_settings).CompareAsync(reports);

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _http.Dispose();
        _folder.Dispose();
    }
}
