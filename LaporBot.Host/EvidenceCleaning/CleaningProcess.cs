using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Lets a child process clean a file: without keys, database or settings, and ended when it takes too much.</summary>
/// <param name="mat2">Cleans what the built-in cleaner does not know; null where it is not installed.</param>
/// <param name="seclusion">What the child is kept from; null keeps it from nothing that its account may see.</param>
internal sealed class CleaningProcess(Mat2Place? mat2, ILogger<CleaningProcess> log, Seclusion? seclusion = null)
{
    private const long MostMemory = 200L * 1024 * 1024;
    private const string HeapLimit = "0x7000000";
    public const long MostCopied = 2L * Cleaner.MostBytes;
    private const int LongestReport = 64 * 1024;

    private static readonly string[] s_needed = ["PATH", "DOTNET_ROOT", "SystemRoot"];

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);

    /// <summary>The machine's time, not the adjustable clock's: a child that hangs must not keep its place for ever.</summary>
    public TimeSpan LongestRun { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How a child is started that cleans in such a folder.</summary>
    public Func<Mat2Place?, string?, ProcessStartInfo> Start { get; init; } = HowToStart;

    public bool HasMat2 => mat2 is not null;

    /// <summary>The last child's own word on the most memory it held; 0 before the first.</summary>
    public long PeakBytes { get; private set; }

    /// <param name="to">Takes the copy; to be thrown away unless the outcome is <see cref="CleaningOutcome.Cleaned"/>.</param>
    public async Task<CleaningOutcome> CleanAsync(ReadOnlyMemory<byte> file, Stream to, CancellationToken ct)
    {
        var folder = mat2?.NewFolder();
        try
        {
            var child = Start(mat2, folder);
            return await CleanAsync(seclusion is null ? child : await seclusion.AroundAsync(child, folder, ct), file, to, ct);
        }
        finally
        {
            mat2?.Clear();
        }
    }

    /// <summary>What a kill has left behind of earlier cleanings is gone.</summary>
    public void ClearLeftovers() => mat2?.Clear();

    private async Task<CleaningOutcome> CleanAsync(ProcessStartInfo how, ReadOnlyMemory<byte> file, Stream to, CancellationToken ct)
    {
        using var child = Process.Start(how) ?? throw new InvalidOperationException("No cleaning process was started.");
        Yield(child);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        ending.CancelAfter(LongestRun);
        var watching = WatchAsync(child, ending);
        try
        {
            var report = ReportAsync(child, ending);
            var feeding = FeedAsync(child, file, ending.Token);
            var isWhole = await TakeAsync(child.StandardOutput.BaseStream, to, ending);
            await feeding;
            var told = await report;
            await child.WaitForExitAsync(ending.Token);
            PeakBytes = told?.PeakBytes ?? 0;
            return told?.Outcome switch
            {
                CleaningOutcome.Cleaned cleaned when isWhole && child.ExitCode == 0 => cleaned,
                CleaningOutcome.CannotBeCleaned cannot => cannot,
                _ => GivenUp(child.ExitCode),
            };
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException && !ct.IsCancellationRequested)
        {
            return GivenUp(code: -1);
        }
        finally
        {
            if (!child.HasExited)
            {
                child.Kill(entireProcessTree: true);
                await child.WaitForExitAsync(CancellationToken.None);
            }

            await watching;
        }
    }

    // Cleaning is never in a hurry; people who write to the bot are.
    private static void Yield(Process child)
    {
        try
        {
            child.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception failure) when (failure is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already, or the machine does not let it: then it runs as all others do.
        }
    }

    private CleaningOutcome.CannotBeCleaned GivenUp(int code)
    {
        log.CleaningBrokenOff(code);
        return new CleaningOutcome.CannotBeCleaned(FileKind.Other, Uncleanable.TookTooMuch);
    }

    internal static ProcessStartInfo HowToStart(Mat2Place? mat2 = null, string? folder = null)
    {
        var program = typeof(CleaningProcess).Assembly.Location;
        var own = Environment.ProcessPath ?? "";
        var isProgram = Path.GetFileNameWithoutExtension(own) == typeof(CleaningProcess).Assembly.GetName().Name;
        var start = new ProcessStartInfo
        {
            FileName = isProgram ? own : Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            WorkingDirectory = Path.GetPathRoot(AppContext.BaseDirectory),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        IReadOnlyList<string> arguments = isProgram ? ["clean"] : ["exec", program, "clean"];
        foreach (var argument in mat2 is null || folder is null ? arguments : [.. arguments, "--mat2", mat2.Program, "--work", folder])
        {
            start.ArgumentList.Add(argument);
        }

        // Nothing of ours: what the runtime needs to be found, and how little it may take.
        var found = s_needed.Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name))).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in found.Where(one => one.Value is not null))
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static async Task FeedAsync(Process child, ReadOnlyMemory<byte> file, CancellationToken ct)
    {
        try
        {
            await using var input = child.StandardInput.BaseStream;
            await input.WriteAsync(file, ct);
        }
        catch (IOException)
        {
            // It has ended before it read everything; how, its report and exit code say.
        }
    }

    private static async Task<bool> TakeAsync(Stream from, Stream to, CancellationTokenSource ending)
    {
        var frame = new byte[sizeof(long)];
        if (await from.ReadAtLeastAsync(frame, frame.Length, throwOnEndOfStream: false, ending.Token) < frame.Length)
        {
            return false;
        }

        var left = BinaryPrimitives.ReadInt64BigEndian(frame);
        var piece = new byte[81920];
        while (left is > 0 and <= MostCopied && await from.ReadAsync(piece, ending.Token) is var read and > 0)
        {
            left -= read;
            if (left >= 0)
            {
                to.Write(piece, 0, read);
            }
        }

        if (left == 0 && await from.ReadAsync(piece, ending.Token) == 0)
        {
            return true;
        }

        // It gives more than it said, or less: what else it has to say need not be waited for.
        await ending.CancelAsync();
        return false;
    }

    private static async Task<CleaningReport?> ReportAsync(Process child, CancellationTokenSource ending)
    {
        var words = new char[LongestReport];
        var length = await child.StandardError.ReadBlockAsync(words, ending.Token);
        if (length == words.Length)
        {
            // That is no report but the long last words of a runtime.
            await ending.CancelAsync();
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(words.AsSpan(0, length), CleaningJson.Default.CleaningReport);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task WatchAsync(Process child, CancellationTokenSource ending)
    {
        while (!child.HasExited && !ending.IsCancellationRequested)
        {
            if (MemoryOf(child) > MostMemory)
            {
                await ending.CancelAsync();
                return;
            }

            await Task.Delay(LookEvery, TimeProvider.System, CancellationToken.None);
        }
    }

    private static long MemoryOf(Process child)
    {
        try
        {
            child.Refresh();
            return child.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between two looks, and takes nothing any more.
            return 0;
        }
    }
}
