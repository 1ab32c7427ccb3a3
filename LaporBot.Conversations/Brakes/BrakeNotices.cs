using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>What officers and administrators are told while reports flood in.</summary>
public static class BrakeNotices
{
    /// <summary>Whom a case is announced to, alone or together with others; null when there is nothing to announce any more.</summary>
    public static Audience.OfficersOnDuty? DutyOf(Case filed) => filed.HasEnded || filed.Owner is not null || filed.TakenBackAt is not null ? null : new Audience.OfficersOnDuty(filed);

    /// <param name="waiting">How many cases that the reader is told of have come.</param>
    public static Reply.Message Digest(int waiting) => new([new Sentence("brake.Digest", waiting)], []);

    public static Reply.Message FloodAlarm(int reportsThisHour) => new([new Sentence("brake.FloodAlarm", reportsThisHour)], []);
}
