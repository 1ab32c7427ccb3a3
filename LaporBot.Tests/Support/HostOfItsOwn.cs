using System.Diagnostics;
using System.Security.Cryptography;
using LaporBot.Host;
using LaporBot.Simulator;
using Microsoft.Data.Sqlite;

namespace LaporBot.Tests.Support;

/// <summary>The host as its own process, so that it can be killed; its data outlives it.</summary>
internal sealed class HostOfItsOwn(SimulatorServer simulator) : IDisposable
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
            Environment =
            {
                ["Telegram__Token"] = simulator.BotToken,
                ["Telegram__ApiBaseUrl"] = simulator.BaseUrl.GetLeftPart(UriPartial.Authority),
                ["Telegram__PerChatPerSecond"] = "0",
                ["Storage__Folder"] = _folder,
                ["Protection__MasterKeyFile"] = Path.Combine(_folder, "master.key"),
                ["Http__Urls"] = "http://127.0.0.1:0",
            },
        };
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
