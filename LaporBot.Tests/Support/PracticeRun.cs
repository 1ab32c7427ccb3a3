using LaporBot.Host;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.Support;

/// <summary>The program as a newcomer starts it: practice mode with the shipped settings, in a folder and on ports of its own.</summary>
internal sealed class PracticeRun : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Serving _serving;

    private PracticeRun(DirectoryInfo folder, Serving serving) => (_folder, _serving) = (folder, serving);

    /// <summary>A folder that goes with the run.</summary>
    public string Folder => _folder.FullName;

    public Uri Page => _serving.Practice!.BaseUrl;

    public static async Task<PracticeRun> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("laporbot-page-");
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: false)
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Storage:Folder"] = folder.FullName,
                ["Practice:Url"] = "http://127.0.0.1:0",
                ["Http:Urls"] = "http://127.0.0.1:0",
                ["Telegram:PerChatPerSecond"] = "0",
                ["Telegram:PerGroupPerMinute"] = "0",
                ["Logs:MinimumLevel"] = "Warning",
            })
            .Build();
        return new PracticeRun(folder, await Serving.StartAsync(configuration));
    }

    public async ValueTask DisposeAsync()
    {
        await _serving.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
