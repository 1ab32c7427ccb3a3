namespace LaporBot.Conversations.Speaking;

/// <summary>A wait that an operator has set, in words: whole minutes as minutes, everything else in seconds.</summary>
internal static class Wait
{
    private const int SecondsInMinute = 60;

    public static Sentence InWords(TimeSpan wait) => (int)Math.Ceiling(wait.TotalSeconds) switch
    {
        SecondsInMinute => new Sentence("common.OneMinute"),
        var seconds when seconds > 0 && seconds % SecondsInMinute == 0 => new Sentence("common.Minutes", seconds / SecondsInMinute),
        var seconds => new Sentence("common.Seconds", seconds),
    };
}
