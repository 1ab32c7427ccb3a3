using LaporBot.Benchmarks.Processes;
using LaporBot.Benchmarks.Reporters;
using LaporBot.Simulator;
using Microsoft.EntityFrameworkCore;

namespace LaporBot.Benchmarks.Tutorial;

/// <summary>The tutorial bot as a process of its own.</summary>
internal sealed class TutorialUnderTest(SimulatorServer telegram) : IBotUnderTest
{
    private readonly RunFolder _folder = new();
    private BotProcess? _process;

    public string Name => "tutorial bot";

    public BotProcess Process => _process ?? throw new InvalidOperationException("It has not been started.");

    private string File => Path.Combine(_folder.Path, "tutorial.db");

    public void Start() => _process = BotProcess.Start(
        "LaporBot.Benchmarks.dll",
        ["tutorial-bot", telegram.BaseUrl.GetLeftPart(UriPartial.Authority), telegram.BotToken, File],
        new Dictionary<string, string>());

    public Task<Committed?> CommittedAsync() => Task.FromResult<Committed?>(null);

    public async Task<Findings> CheckAsync(FiledReports reports)
    {
        await using var context = new TutorialContext(File);
        var stored = await context.Reports.AsNoTracking().ToDictionaryAsync(report => report.Number);
        var wrong = reports.ByNumber.Where(told => stored.TryGetValue(told.Key, out var filed) && !Says(filed, told.Value)).Select(told => told.Key).ToList();
        return new(
            stored.Count,
            reports.ByNumber.Keys.Count(number => !stored.ContainsKey(number)),
            stored.Keys.Count(number => !reports.ByNumber.ContainsKey(number)),
            wrong);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static bool Says(TutorialReport filed, Answers told) =>
        filed.Name == told.Name && filed.Office == told.Office && filed.Nip == told.Nip && filed.Place == told.Place && filed.Story == told.Story && filed.Link == told.Link;
}
