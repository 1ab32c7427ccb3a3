using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>
/// Has mat2 clean what the built-in cleaner does not know, on a copy in a folder of its own, with little memory, time and output. What it has
/// done is looked at again before it is believed. The process it runs in has been shut off already (<see cref="Seclusion"/>).
/// </summary>
/// <param name="folder">Holds the copy while it is cleaned; whoever made it empties it.</param>
internal sealed class Mat2(string program, string folder, TimeSpan patience)
{
    /// <summary>Less than the cleaning process itself is given.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(50);

    private const int MostSaid = 256 * 1024;
    private const int MostProcessorSeconds = 45;
    private const int MostMemoryKilobytes = 800 * 1024;
    private const int BlockLength = 512;

    /// <param name="to">Takes the copy; to be thrown away unless the outcome is <see cref="CleaningOutcome.Cleaned"/>.</param>
    public async Task<CleaningOutcome> CleanAsync(FileKind kind, ReadOnlyMemory<byte> file, Stream to, CancellationToken ct)
    {
        var path = Path.Combine(folder, $"berkas.{FileEnding.Of(kind)}");
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        ending.CancelAfter(patience);
        try
        {
            await File.WriteAllBytesAsync(path, file, ending.Token);
            return await CleanAsync(kind, path, to, ending.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new CleaningOutcome.CannotBeCleaned(kind, Uncleanable.TookTooMuch);
        }
        catch (Win32Exception)
        {
            // There is no such program any more.
            return new CleaningOutcome.CannotBeCleaned(kind, Uncleanable.KindNotSupported);
        }
    }

    private async Task<CleaningOutcome> CleanAsync(FileKind kind, string path, Stream to, CancellationToken ct)
    {
        CleaningOutcome.CannotBeCleaned Refused(Uncleanable why) => new(kind, why);

        var before = await AskAsync(["--show", "--no-sandbox", path], ct);
        if (Mat2Answer.RefusalIn(before) is { } unread)
        {
            return Refused(unread);
        }

        var cleaning = await AskAsync(["--inplace", "--no-sandbox", path], ct);
        if (Mat2Answer.RefusalIn(cleaning) is { } why)
        {
            return Refused(why);
        }

        var after = await AskAsync(["--show", "--no-sandbox", path], ct);
        if (Mat2Answer.RefusalIn(after) is not null || !Mat2Answer.IsFreeOfTraces(after.Said))
        {
            return Refused(Uncleanable.TracesRemain);
        }

        await using var copy = File.OpenRead(path);
        if (copy.Length is 0 or > CleaningProcess.MostCopied)
        {
            return Refused(copy.Length == 0 ? Uncleanable.Damaged : Uncleanable.TooLarge);
        }

        await copy.CopyToAsync(to, ct);
        return new CleaningOutcome.Cleaned(kind, [.. Mat2Answer.TracesIn(before.Said)]);
    }

    private Task<Mat2Answer> AskAsync(string[] arguments, CancellationToken ct)
    {
        var limits = string.Create(
            CultureInfo.InvariantCulture,
            $"ulimit -c 0; ulimit -t {MostProcessorSeconds}; ulimit -v {MostMemoryKilobytes}; ulimit -f {CleaningProcess.MostCopied / BlockLength}; exec \"$@\"");
        return RunAsync("/bin/sh", ["-c", limits, "sh", program, .. arguments], ct);
    }

    private async Task<Mat2Answer> RunAsync(string executable, string[] arguments, CancellationToken ct)
    {
        using var process = Process.Start(HowToStart(executable, arguments)) ?? throw new InvalidOperationException("Nothing was started.");
        try
        {
            process.StandardInput.Close();
            var said = ReadAsync(process.StandardOutput, ct);
            var complained = ReadAsync(process.StandardError, ct);
            var (words, complaints) = (await said, await complained);
            await process.WaitForExitAsync(ct);
            return new Mat2Answer(process.ExitCode, words, complaints);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private ProcessStartInfo HowToStart(string executable, string[] arguments)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var path = start.Environment.TryGetValue("PATH", out var found) ? found : null;
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    /// <exception cref="OperationCanceledException">It talks without end, or too long.</exception>
    private static async Task<string> ReadAsync(StreamReader from, CancellationToken ct)
    {
        var words = new char[MostSaid];
        var length = await from.ReadBlockAsync(words, ct);
        return length < words.Length ? new string(words, 0, length) : throw new OperationCanceledException("It talks without end.");
    }
}
