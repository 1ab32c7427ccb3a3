namespace LaporBot.Conversations.Speaking;

/// <summary>The calendar day in western Indonesia (WIB, seven hours ahead of UTC all year), by which reports are dated.</summary>
public static class JakartaDay
{
    private static readonly TimeSpan s_ahead = TimeSpan.FromHours(7);

    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(s_ahead).DateTime);
}
