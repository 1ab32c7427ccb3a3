using System.Diagnostics;
using System.Security.Cryptography;
using LaporBot.Host;
using LaporBot.Simulator;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.Support;

/// <summary>The host as its own process, so that it can be killed; its data outlives it.</summary>
/// <param name="wire">Over which it reaches its Telegram; null for the straight way.</param>
internal sealed class HostOfItsOwn(SimulatorServer simulator, TheWire? wire = null) : IDisposable
{
    private readonly string _folder = NewFolder();
    private Process? _process;

    public void Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "exec", typeof(Serving).Assembly.Location },
        };
        foreach (var (key, value) in Settings((wire?.Address ?? simulator.BaseUrl).GetLeftPart(UriPartial.Authority)))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>The same host on the same data, but in this process, where its parts can be asked.</summary>
    public Task<Serving> OpenHereAsync() => Serving.StartAsync(new ConfigurationBuilder()
        .AddConfiguration(HostCommands.Configuration())
        .AddInMemoryCollection(Settings(simulator.BaseUrl.GetLeftPart(UriPartial.Authority)))
        .Build());

    public long Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "laporbot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Returns when this is true in the database; between two looks the host has its turn.</summary>
    public async Task UntilAsync(string sql)
    {
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        using var http = new HttpClient { BaseAddress = simulator.BaseUrl };
        while (Ask(sql) != 1)
        {
            await http.GetStringAsync("/control/clock", over.Token);
        }
    }

    /// <summary>Returns when the host knows that its newest question has arrived: nobody types faster than that.</summary>
    public Task QuestionArrivedAsync(long chat) => Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'outbox'") == 0
        ? Task.CompletedTask
        : UntilAsync("SELECT NOT EXISTS (SELECT 1 FROM outbox WHERE state = 'Waiting' AND asks = 1)");

    public int FilesIn(string folder) => Directory.GetFiles(Path.Combine(_folder, folder)).Length;

    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Dictionary<string, string?> Settings(string telegram) => new()
    {
        ["Telegram:Token"] = simulator.BotToken,
        ["Cases:SpreadMinutes"] = "0",
        ["Telegram:ApiBaseUrl"] = telegram,
        ["Telegram:PerChatPerSecond"] = "0",
        ["Storage:Folder"] = _folder,
        ["Protection:MasterKeyFile"] = Path.Combine(_folder, "master.key"),
        ["Http:Urls"] = "http://127.0.0.1:0",
    };

    private static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("laporbot-crash-").FullName;
        var key = Path.Combine(folder, "master.key");
        File.WriteAllBytes(key, RandomNumberGenerator.GetBytes(32));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return folder;
    }
}
