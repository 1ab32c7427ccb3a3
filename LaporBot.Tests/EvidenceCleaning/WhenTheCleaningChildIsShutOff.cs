using System.Diagnostics;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>Where the machine lets a process give up what it sees; elsewhere these tests are reported as skipped.</summary>
public sealed class WhenTheCleaningChildIsShutOff : IDisposable
{
    private readonly TemporaryFolder _ours = new();
    private readonly TemporaryFolder _elsewhere = new();

    private string Key => Path.Combine(_elsewhere.Path, "master.key");

    public WhenTheCleaningChildIsShutOff()
    {
        File.WriteAllText(Path.Combine(_ours.Path, "laporbot.db"), "RAHASIA");
        File.WriteAllText(Key, "RAHASIA");
    }

    public void Dispose()
    {
        _ours.Dispose();
        _elsewhere.Dispose();
    }

    [SkippableFact]
    public async Task It_sees_neither_database_nor_key_nor_network()
    {
        var said = await SaysAsync($"cat {_ours.Path}/* {Key}; umount {_ours.Path} && cat {_ours.Path}/*; umount {Key} && cat {Key}; tail -n +3 /proc/net/dev | grep -vc lo:");

        Assert.DoesNotContain("RAHASIA", said, StringComparison.Ordinal);
        Assert.EndsWith("0\n", said, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_it_writes_into_its_own_folder_never_reaches_the_disk()
    {
        var work = Path.Combine(_ours.Path, "bukti", "kerja");

        Assert.Equal("tersimpan\n", await SaysAsync($"echo tersimpan > {work}/berkas; cat {work}/berkas", work));

        Assert.False(Directory.Exists(work));
    }

    [SkippableFact]
    public async Task It_cannot_look_at_the_host_either()
    {
        var host = Environment.ProcessId;
        Assert.DoesNotContain("RAHASIA", await SaysAsync($"cat /proc/{host}/root{Key}; cat /proc/{host}/environ | tr -d '\\0'"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task It_cleans_as_it_does_otherwise()
    {
        using var copy = new MemoryStream();
        var outcome = await new CleaningProcess(mat2: null, NullLogger<CleaningProcess>.Instance, await SeclusionAsync()).CleanAsync(SamplePictures.MarkedJpeg(), copy, default);

        Assert.IsType<CleaningOutcome.Cleaned>(outcome);
        Assert.Equal(Cleaned.Of(SamplePictures.MarkedJpeg()).Copy, copy.ToArray());
    }

    [Fact]
    public async Task A_folder_that_holds_the_program_is_not_hidden_from_it() =>
        Assert.False(await new Seclusion(Path.GetPathRoot(AppContext.BaseDirectory)!, null, NullLogger<Seclusion>.Instance).HidesFolderAsync(default));

    private async Task<Seclusion> SeclusionAsync()
    {
        var seclusion = new Seclusion(_ours.Path, Key, NullLogger<Seclusion>.Instance);
        Skip.IfNot(await seclusion.HidesFolderAsync(default), "This machine lets no process give up what it sees.");
        return seclusion;
    }

    private async Task<string> SaysAsync(string script, string? work = null)
    {
        var child = new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(await (await SeclusionAsync()).AroundAsync(child, work, default))!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await complaints;
        await process.WaitForExitAsync();
        return said;
    }
}
