using System.ComponentModel;
using System.Diagnostics;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>
/// What the machine lets us take away from a child that reads what strangers have made: the network, and the sight of our folder and key, which
/// belong to the same account. Over the folder lies an empty one in memory, which holds what the child itself writes and goes with it.
/// </summary>
/// <param name="folder">Where database, evidence and practice key lie.</param>
/// <param name="keyFile">The master key where it lies elsewhere; null when it is not set.</param>
internal sealed class Seclusion(string folder, string? keyFile, ILogger<Seclusion> log)
{
    // Whoever is shut off may not undo it: the rights that its own small world gives it are laid down first.
    private const string ShutOff =
        """
        work=$1 folder=$2 key=$3; shift 3
        mount -t tmpfs -o mode=700,size=256m none "$folder" || exit 97
        if [ -e "$key" ]; then mount --bind /dev/null "$key" || exit 97; fi
        if [ -n "$work" ]; then mkdir -p "$work" || exit 97; fi
        exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
        """;

    private static readonly string[] s_withoutNetwork = ["unshare", "--map-root-user", "--net", "--"];

    private static readonly string[] s_shutOff = ["unshare", "--map-root-user", "--net", "--mount", "--", "/bin/sh", "-c", ShutOff, "sh"];

    private Task<Shut>? _found;

    private enum Shut
    {
        Nothing,
        Network,
        NetworkAndFolder,
    }

    // A folder that holds the program itself cannot be hidden from it.
    private bool CanHide => OperatingSystem.IsLinux() && Directory.Exists(folder)
        && Path.GetRelativePath(folder, AppContext.BaseDirectory).StartsWith("..", StringComparison.Ordinal);

    /// <summary>True when a child sees neither our folder nor our key.</summary>
    public async Task<bool> HidesFolderAsync(CancellationToken ct) => await FoundAsync(ct) == Shut.NetworkAndFolder;

    /// <summary>The same child, shut off as far as this machine can.</summary>
    /// <param name="work">The folder in which the child may write; null when it needs none.</param>
    public async Task<ProcessStartInfo> AroundAsync(ProcessStartInfo child, string? work, CancellationToken ct)
    {
        var before = Before(await FoundAsync(ct), work);
        if (before.Length > 0)
        {
            string[] all = [.. before, child.FileName, .. child.ArgumentList];
            child.FileName = all[0];
            child.ArgumentList.Clear();
            foreach (var argument in all[1..])
            {
                child.ArgumentList.Add(argument);
            }
        }

        return child;
    }

    private Task<Shut> FoundAsync(CancellationToken ct) => _found ??= FindAsync(ct);

    private async Task<Shut> FindAsync(CancellationToken ct)
    {
        var found = Shut.Nothing;
        foreach (var way in new[] { Shut.NetworkAndFolder, Shut.Network })
        {
            if ((way != Shut.NetworkAndFolder || CanHide) && await WorksAsync(Before(way, work: null), ct))
            {
                found = way;
                break;
            }
        }

        log.CleaningShutOff(found.ToString());
        return found;
    }

    private string[] Before(Shut way, string? work) => way switch
    {
        Shut.NetworkAndFolder => [.. s_shutOff, work ?? "", folder, keyFile ?? ""],
        Shut.Network => s_withoutNetwork,
        _ => [],
    };

    private static async Task<bool> WorksAsync(string[] before, CancellationToken ct)
    {
        try
        {
            using var tried = Process.Start(new ProcessStartInfo(before[0], [.. before[1..], "true"]) { RedirectStandardError = true })
                ?? throw new InvalidOperationException("Nothing was started.");
            await tried.StandardError.ReadToEndAsync(ct);
            await tried.WaitForExitAsync(ct);
            return tried.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            // This machine does not know how.
            return false;
        }
    }
}
