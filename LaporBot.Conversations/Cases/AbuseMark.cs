using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <summary>That a case is an abuse of the bot, as its history tells it. It belongs to this one case; no other case knows of it.</summary>
/// <param name="By">The officer who asked for it.</param>
/// <param name="Reason">The reporter and the administrators read it.</param>
/// <param name="AgreedAt">Null until an administrator has agreed: one officer alone changes nothing for anybody.</param>
public sealed record AbuseMark(int Days, string Reason, OfficerId By, DateTimeOffset AskedAt, DateTimeOffset? AgreedAt)
{
    /// <summary>For how many days a mark can be asked.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [7, 30, 90];

    public bool IsWaiting => AgreedAt is null;

    /// <summary>Null while it waits.</summary>
    public DateTimeOffset? Until => AgreedAt?.AddDays(Days);

    /// <summary>The last day on which it counts; of one that waits, if it were agreed to now.</summary>
    public DateOnly LastDay(DateTimeOffset now) => WorkingDays.DayOf(Until ?? now.AddDays(Days));

    public bool CountsAt(DateTimeOffset now) => now < Until;

    /// <summary>True when nothing can be decided about it any more.</summary>
    public bool IsOverAt(DateTimeOffset now) => !IsWaiting && !CountsAt(now);

    /// <returns>Null when the case was never marked, or the mark was taken away.</returns>
    public static AbuseMark? In(IEnumerable<CaseEvent> history)
    {
        AbuseMark? mark = null;
        foreach (var past in history.Where(past => past.Accused == 0))
        {
            mark = past switch
            {
                { By: { } officer } when DaysIn(past.What) is { } days => new AbuseMark(days, past.Reason ?? "", officer, past.At, null),
                { What: CaseEvent.AbuseMarkAgreed } => mark is null ? null : mark with { AgreedAt = past.At },
                { What: CaseEvent.AbuseMarkLifted } => null,
                _ => mark,
            };
        }

        return mark;
    }

    /// <summary>The length is part of the event's name, and so of the history that is proven later.</summary>
    internal static string NameOf(int days) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CaseEvent.AbuseMarkAsked}{days}");

    internal static int? DaysIn(string what) => Lengths.Where(days => what == NameOf(days)).Select(days => (int?)days).FirstOrDefault();
}
