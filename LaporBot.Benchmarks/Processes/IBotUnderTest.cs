using LaporBot.Benchmarks.Reporters;

namespace LaporBot.Benchmarks.Processes;

/// <summary>A bot that is measured: the host, or the one that tutorials teach.</summary>
internal interface IBotUnderTest : IAsyncDisposable
{
    string Name { get; }

    BotProcess Process { get; }

    void Start();

    /// <returns>Null where the bot does not tell.</returns>
    Task<Committed?> CommittedAsync();

    /// <summary>Compares what is stored with what was told. The process has ended.</summary>
    Task<Findings> CheckAsync(FiledReports reports);
}
