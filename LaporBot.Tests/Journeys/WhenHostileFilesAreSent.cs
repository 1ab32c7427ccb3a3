using LaporBot.Conversations.People;
using LaporBot.Tests.EvidenceCleaning;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

/// <summary>Broken and hostile files of every kind, through a running host and its cleaning processes.</summary>
public class WhenHostileFilesAreSent
{
    private const int AtLeast = 60;
    private const int AtATime = 45;

    private static readonly string[] s_outside = ["luar", "dalam.docx", "lagi.zip", "rahasia"];

    [Fact]
    public async Task The_host_goes_on_every_file_has_an_end_and_nothing_is_written_elsewhere()
    {
        var files = HostileFiles.Sample().Where((_, at) => at % 3 == 0).Concat(HostileFiles.Sample().Where(one => one.Name.Contains("the ", StringComparison.Ordinal))).DistinctBy(one => one.Name).ToList();
        Assert.InRange(files.Count, AtLeast, 2 * AtATime);
        await using var town = await TestTown.OpenAsync(("Evidence:Path", "dalam/sekali/evidence"), ("Brakes:MessagesPerMinute", "0"), ("Brakes:FilesPerDay", "0"));
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var before = Around(town);

        var numbers = new List<string>();
        foreach (var part in files.Chunk(AtATime))
        {
            var citizen = town.Citizen($"Warga Contoh {numbers.Count}");
            await citizen.WalksToEvidenceAsync(new ReportWords($"Jahat{numbers.Count}"));
            foreach (var ((name, bytes), at) in part.Select((one, at) => (one, at)))
            {
                citizen.Sends(at % 7 == 0 ? "photo" : "document", Named(name, at), bytes: bytes);
                await citizen.HearsAsync($"Bukti no. {at + 1} tersimpan");
            }

            numbers.Add(await citizen.SendsNamelessAsync());
            Assert.Contains(numbers[^1], await citizen.AsksStatusAsync(numbers[^1]), StringComparison.Ordinal);
        }

        town.Passes(TimeSpan.FromMinutes(2));
        for (var cleaned = 5; cleaned < files.Count; cleaned += 5)
        {
            // Each has a process of its own: on a busy machine all together take longer than one wait may.
            await town.CleanedAsync(cleaned);
        }

        await town.CleanedAsync(files.Count);

        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM kept_aside"));
        Assert.Equal(files.Count, town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE state = 'Fetched' AND copy_state IN ('Made', 'Refused')"));
        Assert.InRange(town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE copy_state = 'Refused'"), 30, files.Count);
        Assert.InRange(town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE copy_state = 'Made'"), 1, files.Count);
        Assert.Equal(before, Around(town));
        Assert.Empty(Strangers());

        // It still answers, and a good file is still cleaned.
        await verifier.HearsAsync(numbers[0]);
        var last = town.Citizen("Warga Contoh Terakhir");
        await last.FilesAsync(new ReportWords("Baik"));
        town.Passes(TimeSpan.FromMinutes(2));
        await town.CleanedAsync(files.Count + 2);
    }

    private static string Named(string name, int at) => (at % 5) switch
    {
        0 => "../../luar.sh",
        1 => "/luar.docx",
        2 => "..\\luar.exe",
        3 => $"{name}.jpg",
        _ => "luar\0.png",
    };

    /// <summary>Everything in the data folder outside the evidence, the database and the log.</summary>
    private static IReadOnlyList<string> Around(TestTown town) =>
    [
        .. Directory.EnumerateFileSystemEntries(town.Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(town.Folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("laporbot.db", StringComparison.Ordinal) && !path.StartsWith("logs/laporbot-", StringComparison.Ordinal) && !path.StartsWith("dalam/sekali/evidence/", StringComparison.Ordinal))
            .Where(path => path is not ("dalam" or "dalam/sekali" or "dalam/sekali/evidence"))
            .Select(path => Path.Combine(town.Folder, path) is var whole && File.Exists(whole) ? $"{path} {new FileInfo(whole).Length} {File.GetLastWriteTimeUtc(whole):O}" : path)
            .Order(StringComparer.Ordinal),
    ];

    // Names that only these files have, in every folder that a path of theirs could lead to.
    private static IEnumerable<string> Strangers() =>
        from folder in new[] { Path.GetTempPath(), Path.GetPathRoot(AppContext.BaseDirectory)!, AppContext.BaseDirectory, Environment.CurrentDirectory, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
        from path in Directory.EnumerateFileSystemEntries(folder)
        where s_outside.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase))
        select path;
}
