using System.Globalization;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.Intake;

/// <summary>
/// What is kept aside is a fault that somebody must look at: administrators hear of it once on each day that brought some, and nothing of whose
/// it is. After <see cref="Life"/> its words are destroyed, whether anybody looked or not.
/// </summary>
internal sealed class KeptAsideWatch(
    KeptAsideShelf kept, AdministratorsAlarm alarm, CommitWriter writer, TimeProvider clock, ILogger<KeptAsideWatch> log) : Rounds(TimeSpan.FromMinutes(1), clock, log)
{
    /// <summary>As long as a draft that nobody touches.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public async Task LookAsync()
    {
        var now = Clock.GetUtcNow();
        var (count, oldest, newest) = kept.Standing();
        if (count > 0 && alarm.IsHeard && await alarm.TellOnceAsync(DayOf(newest), Apology.KeptAside(count, Life.Days)) is > 0 and var told)
        {
            log.KeptAsideTold(told, count);
        }

        if (count > 0 && oldest < now - Life)
        {
            var old = new KeptAsideForgotten(now - Life);
            await writer.CommitAsync(CommitUnit.Of(old));
            log.KeptAsideForgotten(old.Forgotten);
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync();
        return false;
    }

    private static string DayOf(DateTimeOffset newest) => string.Create(CultureInfo.InvariantCulture, $"kept aside {newest.UtcDateTime:yyyy-MM-dd}");
}
