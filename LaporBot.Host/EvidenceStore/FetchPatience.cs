using System.Collections.Concurrent;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Notifications;
using Telegram.Bot.Exceptions;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// How long a file is tried for. Telegram's refusals are few and counted with the file; trouble on the way to it (network, Telegram itself, our disk)
/// may last for days and says nothing about the file. Days are counted anew after a restart.
/// </summary>
internal sealed class FetchPatience
{
    /// <summary>After so much unbroken trouble its sender is told: he may have the file still.</summary>
    public static readonly TimeSpan LongestTrouble = TimeSpan.FromDays(7);

    private const int MostRefusals = 12;

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<(CaseId Case, EvidenceId Id), (int Attempts, DateTimeOffset Since)> _troubles = new();

    /// <summary>Only this answer is about the file.</summary>
    public static bool IsRefusal(Exception failure) => failure is ApiRequestException { ErrorCode: 400 };

    /// <returns>Null when it is given up.</returns>
    public DateTimeOffset? NextTry(StoredEvidence file, Exception failure, DateTimeOffset now)
    {
        if (IsRefusal(failure))
        {
            Forget(file);
            var refusals = file.Attempts + 1;
            return refusals >= MostRefusals ? null : now + DeliveryPolicy.BackOff(refusals);
        }

        var (attempts, since) = _troubles.AddOrUpdate(
            (file.Case, file.Id), static (_, now) => (1, now), static (_, before, _) => (before.Attempts + 1, before.Since), now);
        return now - since >= LongestTrouble ? null : now + Wait(attempts, failure);
    }

    public void Forget(StoredEvidence file) => _troubles.TryRemove((file.Case, file.Id), out _);

    private static TimeSpan Wait(int attempts, Exception failure)
    {
        var asked = TimeSpan.FromSeconds((failure as ApiRequestException)?.Parameters?.RetryAfter ?? 0);
        var ours = DeliveryPolicy.BackOff(attempts);
        return asked <= ours ? ours : asked < LongestWait ? asked : LongestWait;
    }
}
