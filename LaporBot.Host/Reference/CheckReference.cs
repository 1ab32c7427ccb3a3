using LaporBot.Conversations.Reference;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>The command <c>check-reference</c>: says of each data file where it comes from, for which days it holds, and what is wrong with it.</summary>
internal static class CheckReference
{
    private const int Faulty = 1;

    /// <returns>0, or 1 when a file was refused.</returns>
    public static async Task<int> RunAsync(IConfiguration configuration, DateOnly today, TextWriter output)
    {
        var settings = HostSettings.Read(configuration);
        var reading = ReferenceFolder.Read(settings.Reference, DataFolder.Of(settings.Storage, settings.Bot.Mode));
        foreach (var file in reading.Files)
        {
            await output.WriteLineAsync($"{file.Name}  {(file.IsOverride ? "of the folder" : "built in")}");
            if (file.Header is { } header)
            {
                await output.WriteLineAsync($"  source: {header.Source}");
                await output.WriteLineAsync($"  valid:  {header.ValidFrom:yyyy-MM-dd} – {ValidityOf(header, today)}");
            }

            if (file.Fault is { } fault)
            {
                await output.WriteLineAsync($"  REFUSED {fault.Message}");
                await output.WriteLineAsync(file.RunsLastGood ? "  The last good one serves instead." : "  The built-in one serves instead, where there is one.");
            }
        }

        var refused = reading.Faults.Count();
        await output.WriteLineAsync(refused == 0 ? "All data files are in order." : $"{refused} refused.");
        return refused == 0 ? 0 : Faulty;
    }

    private static string ValidityOf(ReferenceHeader header, DateOnly today) => header.ValidUntil is not { } until
        ? "no end known"
        : $"{until:yyyy-MM-dd}{(until < today ? " (HAS ENDED)" : header.EndsSoon(today) ? " (ENDS SOON)" : "")}";
}
