using System.Diagnostics;
using System.Globalization;

namespace LaporBot.Host.Storage;

/// <summary>
/// Names one serving host: <c>scope|pid|start|random</c>. The scope is the machine's boot and the process namespace; only inside
/// one scope can be told whether the other process still lives, elsewhere its lease must run out.
/// </summary>
internal sealed record HostProcess(string Scope, int Pid, string Start, string Random)
{
    private const int StartTimeField = 22;

    public static HostProcess Current()
    {
        using var self = Process.GetCurrentProcess();
        return new(ScopeOfThis(), self.Id, StartOf(self.Id) ?? "", Guid.NewGuid().ToString("N"));
    }

    public static HostProcess? Read(string text) =>
        text.Split('|') is [var scope, var pid, var start, var random] && int.TryParse(pid, CultureInfo.InvariantCulture, out var number)
            ? new(scope, number, start, random)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scope}|{Pid}|{Start}|{Random}");

    /// <summary>True only when it is certain: same scope, and no process with this id and start.</summary>
    public bool IsDead() => Scope.Length > 0 && Scope == ScopeOfThis() && StartOf(Pid) != Start;

    private static string ScopeOfThis()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Environment.MachineName.Replace('|', '_');
        }

        const string Boot = "/proc/sys/kernel/random/boot_id";
        var space = new FileInfo("/proc/self/ns/pid").LinkTarget;
        return space is null || !File.Exists(Boot) ? "" : $"{File.ReadAllText(Boot).Trim()}/{space}";
    }

    /// <returns>Null when there is no such process.</returns>
    private static string? StartOf(int pid)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                // The name in field 2 may hold blanks and brackets; what is counted comes after its last bracket.
                var stat = File.ReadAllText($"/proc/{pid}/stat");
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                return fields[0] is "Z" or "X" ? null : fields[StartTimeField - 3];
            }

            using var process = Process.GetProcessById(pid);
            return process.StartTime.ToUniversalTime().ToString("s", CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
