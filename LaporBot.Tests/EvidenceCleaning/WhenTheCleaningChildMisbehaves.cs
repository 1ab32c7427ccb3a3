using System.Diagnostics;
using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>A small shell script in the place of the cleaner does what a file that has taken the cleaner over could do.</summary>
public sealed class WhenTheCleaningChildMisbehaves : IDisposable
{
    private static readonly TimeSpan s_shortly = TimeSpan.FromSeconds(1);

    // Longer than any of these tests may take: who waits for it has not been stopped by what is tested.
    private static readonly TimeSpan s_veryLong = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();

    private string Pids => Path.Combine(_folder.Path, "pids");

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("cat >/dev/null; exec sleep 600")]
    [InlineData("exec sleep 600")]
    [InlineData("trap '' TERM INT HUP; cat >/dev/null; while :; do sleep 600; done")]
    [InlineData("exec >&- 2>&-; exec sleep 600")]
    [InlineData("sleep 600 & echo $! >>\"$0\"; wait")]
    [InlineData("while :; do :; done")]
    public Task One_that_hangs_is_killed_with_its_children(string script) => IsStoppedAsync(script, s_shortly);

    [SkippableFact]
    public Task One_that_grows_is_killed() => IsStoppedAsync("exec tail /dev/zero", s_veryLong);

    [SkippableTheory]
    [InlineData("exec cat /dev/zero")]
    [InlineData("printf '\\177\\377\\377\\377\\377\\377\\377\\377'; exec cat /dev/zero")]
    [InlineData("printf '\\377\\377\\377\\377\\377\\377\\377\\377'; exec cat /dev/zero")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\10'; exec cat /dev/zero")]
    [InlineData("printf '\\0\\0\\0\\0\\1\\0\\0\\0'; exec cat /dev/zero")]
    [InlineData("exec cat /dev/zero >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\10'; echo 12345678; sleep 600")]
    public Task One_that_pours_out_is_killed(string script) => IsStoppedAsync(script, s_veryLong);

    [SkippableTheory]
    [InlineData("cat >/dev/null; exit 0")]
    [InlineData("cat >/dev/null; kill -SEGV $$")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\5copy'; echo '{\"Kind\":\"Jpeg\",\"Removed\":[],\"Refused\":null,\"PeakBytes\":1}' >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo '{\"Kind\":\"Jpeg\",\"Removed\":[],\"Refused\":null,\"PeakBytes\":1}' >&2; exit 3")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo 'bersih' >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo '{}' >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo 'null' >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo '{\"Kind\":99,\"Removed\":[]}' >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo '{\"Kind\":1,\"Removed\":[99]}' >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo '{\"Kind\":1,\"Removed\":null}' >&2")]
    [InlineData("echo '{\"Kind\":1,\"Removed\":[],\"Refused\":99}' >&2")]
    [InlineData("printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'")]
    public Task One_that_ends_without_a_whole_copy_and_its_report_is_not_believed(string script) => IsStoppedAsync(script, s_veryLong);

    [SkippableFact]
    public async Task One_that_keeps_to_it_is_believed()
    {
        const string Script = "cat >/dev/null; printf '\\0\\0\\0\\0\\0\\0\\0\\4copy'; echo '{\"Kind\":\"Jpeg\",\"Removed\":[],\"Refused\":null,\"PeakBytes\":1}' >&2";
        var (outcome, copy) = await CleanAsync(Script, s_veryLong);

        Assert.IsType<CleaningOutcome.Cleaned>(outcome);
        Assert.Equal("copy"u8.ToArray(), copy);
    }

    [SkippableFact]
    public async Task The_host_marks_the_file_and_goes_on()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "There is no shell to play the child.");
        var script = Path.Combine(_folder.Path, "mat2");
        await File.WriteAllTextAsync(script, "#!/bin/sh\nexec cat /dev/zero\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await using var town = await TestTown.OpenAsync(("Evidence:Mat2", script));
        var citizen = town.Citizen();
        await citizen.WalksToEvidenceAsync(new ReportWords("Tersumbat"));
        citizen.Sends("document", "surat.pdf", bytes: SamplePdf.Marked());
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        citizen.Sends("photo", "foto.jpg", bytes: SamplePictures.MarkedJpeg());
        await citizen.HearsAsync("Bukti no. 2 tersimpan");
        var number = await citizen.SendsNamelessAsync();
        town.Passes(TimeSpan.FromMinutes(2));

        await town.CleanedAsync(files: 2);

        Assert.Equal("Refused Made", town.Ask<string>("SELECT group_concat(copy_state, ' ') FROM (SELECT copy_state FROM evidence ORDER BY ordinal)"));
        Assert.Contains(number, await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
    }

    private async Task IsStoppedAsync(string script, TimeSpan longest)
    {
        var (outcome, _) = await CleanAsync(script, longest).WaitAsync(s_patience);

        Assert.Equal(Uncleanable.TookTooMuch, Assert.IsType<CleaningOutcome.CannotBeCleaned>(outcome).Why);
        Assert.All(await File.ReadAllLinesAsync(Pids), pid => Assert.False(IsRunning(pid), $"Process {pid} still runs."));
    }

    private async Task<(CleaningOutcome Outcome, byte[] Copy)> CleanAsync(string script, TimeSpan longest)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "There is no shell to play the child.");
        var process = new CleaningProcess(mat2: null, NullLogger<CleaningProcess>.Instance)
        {
            LongestRun = longest,
            Start = (_, _) => new ProcessStartInfo("/bin/sh", ["-c", $"echo $$ >>\"$0\"; {script}", Pids])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        using var copy = new MemoryStream();
        var outcome = await process.CleanAsync(SamplePictures.LargeJpeg(1024 * 1024), copy, default);
        Assert.InRange(copy.Length, 0, CleaningProcess.MostCopied);
        return (outcome, copy.ToArray());
    }

    // One that was killed and not yet collected by its parent runs no more.
    private static bool IsRunning(string pid)
    {
        var stat = string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/stat");
        try
        {
            return File.ReadAllText(stat).Split(") ")[^1][0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
