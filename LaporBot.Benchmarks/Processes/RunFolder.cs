namespace LaporBot.Benchmarks.Processes;

/// <summary>A folder for one run; removed at the end.</summary>
internal sealed class RunFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("laporbot-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
