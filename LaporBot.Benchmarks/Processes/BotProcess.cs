using System.Collections.Concurrent;
using System.Diagnostics;

namespace LaporBot.Benchmarks.Processes;

/// <summary>A bot as a process of its own. What it printed last is kept, to be shown when it ends unasked.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const int LinesKept = 40;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();

    private BotProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    public string Printed => string.Join('\n', _printed);

    public static BotProcess Start(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var bot = new BotProcess(new Process { StartInfo = start });
        bot._process.OutputDataReceived += bot.Keep;
        bot._process.ErrorDataReceived += bot.Keep;
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>SIGKILL to this process alone: nothing of it runs any more when the task completes.</summary>
    public Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        return _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs printed)
    {
        if (printed.Data is { } line)
        {
            _printed.Enqueue(line);
            if (_printed.Count > LinesKept)
            {
                _printed.TryDequeue(out _);
            }
        }
    }
}
