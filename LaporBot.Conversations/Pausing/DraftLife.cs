using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Pausing;

/// <summary>
/// How long a report that is being written is kept: some days from its writer's last act to the morning after, with a warning the
/// morning before. Everything happens at ten in the morning, so that no phone rings at night and the store shows no finer time.
/// </summary>
public static class DraftLife
{
    private const int FirstHour = 8;
    private const int LastHour = 20;

    private static readonly TimeSpan s_wibAhead = TimeSpan.FromHours((int)IndonesianZone.WIB);
    private static readonly TimeSpan s_morning = TimeSpan.FromHours(10);
    private static readonly TimeSpan s_warnedBefore = TimeSpan.FromDays(1);

    // A host that stood still over the morning of the warning warns late, and nobody loses his day.
    private static readonly TimeSpan s_leastWarning = TimeSpan.FromHours(20);

    /// <summary>True while nobody is written to about a draft.</summary>
    public static bool IsNight(DateTimeOffset now) => now.ToOffset(s_wibAhead).Hour is < FirstHour or >= LastHour;

    /// <summary>When it is destroyed if nothing happens any more.</summary>
    public static DateTimeOffset EndsAt(DateTimeOffset touched, TimeSpan life) => MorningFrom(touched + life);

    /// <summary>When somebody has to look at the draft next; null when none is open.</summary>
    public static DateTimeOffset? NextLook(Conversation open, TimeSpan life) => open.Draft switch
    {
        null => null,
        { TouchedAt: { } touched, WarnedAt: null } => EndsAt(touched, life) - s_warnedBefore,
        { TouchedAt: { } touched, WarnedAt: { } warned } => Later(EndsAt(touched, life), MorningFrom(warned + s_leastWarning)),
        _ => DateTimeOffset.MinValue,
    };

    /// <summary>What the clock does to a draft that nobody touches: a warning, and later the end of it.</summary>
    /// <returns>Null when it is not time.</returns>
    public static Turn? Look(Conversation open, DateTimeOffset now, TimeSpan life)
    {
        if (open.Draft is not { } draft || NextLook(open, life) > now)
        {
            return null;
        }

        return draft switch
        {
            { TouchedAt: null } => Turn.Saying(open with { Draft = draft with { TouchedAt = FullHour(now) } }),
            { WarnedAt: null } => Turn.Saying(open with { Draft = draft with { WarnedAt = now } }, DraftNotices.News),
            _ => new Turn(open with { Draft = null }, [DraftNotices.News], [new Intent.DestroyDraft(draft.FirstMessage)]),
        };
    }

    /// <summary>Whatever its writer does while it is open gives it its full time anew.</summary>
    internal static Turn Touched(Situation situation, Utterance heard, Turn turn)
    {
        if (situation.Visitor.InGroup || turn.After.Draft is not { } draft)
        {
            return turn;
        }

        var touched = draft with
        {
            TouchedAt = FullHour(situation.Now),
            WarnedAt = null,
            FirstMessage = draft.FirstMessage ?? (heard is Utterance.Pressed || heard.MessageId == 0 ? null : heard.MessageId),
        };
        return touched == draft ? turn : turn with { After = turn.After with { Draft = touched } };
    }

    // The next full hour: finer would only be written more often.
    private static DateTimeOffset FullHour(DateTimeOffset moment) =>
        new((moment.UtcTicks + TimeSpan.TicksPerHour - 1) / TimeSpan.TicksPerHour * TimeSpan.TicksPerHour, TimeSpan.Zero);

    private static DateTimeOffset MorningFrom(DateTimeOffset moment)
    {
        var morning = new DateTimeOffset(moment.ToOffset(s_wibAhead).Date, s_wibAhead) + s_morning;
        return morning < moment ? morning.AddDays(1) : morning;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
