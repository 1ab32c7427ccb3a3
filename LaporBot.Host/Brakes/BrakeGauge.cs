using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Intake;

namespace LaporBot.Host.Brakes;

/// <summary>How much of each limit is used, for one message at the front desk.</summary>
internal sealed class BrakeGauge(LoudChats loud, Newcomers newcomers, AllowanceShelf allowances)
{
    /// <summary>A turn that is run again is the same message: it is counted once.</summary>
    public Chatter ChatterOf(DeskVisit visit, DateTimeOffset now) => IsCounted(visit)
        ? visit.Incoming.Chatter ??= loud.Hear(visit.Incoming.ChatId, now)
        : Chatter.Calm;

    public bool IsCrowded(DeskVisit visit, DateTimeOffset now) =>
        visit is { Revision: 0, Incoming.IsGroup: false, Visitor.Officer: null } && (visit.Incoming.IsCrowded ??= newcomers.Comes(now));

    public Allowance AllowanceOf(DeskVisit visit, Need need, DateTimeOffset now) =>
        need.Allowance ? allowances.Of(visit.Person, now) : Allowance.Free;

    /// <summary>In a group the talk of its people is not meant for the bot and does not count; an officer's commands and presses there do.</summary>
    private static bool IsCounted(DeskVisit visit) => visit.Incoming.IsGroup
        ? visit.Incoming.PressId is not null || visit.Incoming.Heard?.Text?.StartsWith('/') == true
        : visit.Visitor.Officer is null;
}
