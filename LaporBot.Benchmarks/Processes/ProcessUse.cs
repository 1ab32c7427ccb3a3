using System.Globalization;

namespace LaporBot.Benchmarks.Processes;

/// <summary>What a process has used so far, from <c>/proc</c>.</summary>
/// <param name="Cpu">User and system time of all its threads.</param>
/// <param name="PeakMiB">The most memory that was ever resident.</param>
internal readonly record struct ProcessUse(TimeSpan Cpu, double PeakMiB)
{
    private const int UserTicks = 11;
    private const int SystemTicks = 12;
    private const double TicksPerSecond = 100;
    private const double KiBPerMiB = 1024;

    public static ProcessUse Of(int pid)
    {
        // The name may hold blanks and brackets; the fields that are counted come after its last bracket.
        var stat = File.ReadAllText($"/proc/{pid}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = Number(fields[UserTicks]) + Number(fields[SystemTicks]);
        var peak = File.ReadLines($"/proc/{pid}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return new(TimeSpan.FromSeconds(ticks / TicksPerSecond), Number(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / KiBPerMiB);
    }

    private static double Number(string text) => double.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
