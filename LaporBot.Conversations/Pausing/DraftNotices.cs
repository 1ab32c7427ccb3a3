using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Pausing;

/// <summary>What the bot says on its own about a draft. A locked phone shows the same line as for any other news, whether it warns or tells of the end.</summary>
public static class DraftNotices
{
    public static Reply.Message News { get; } = new(
        [new Sentence("track.NewsArrived")],
        [[new Choice(new Sentence("track.ReadNews"), GeneralCode.DraftNews)]]);

    /// <summary>Behind the button once the draft is gone.</summary>
    internal static Reply.Message Gone(Situation situation) =>
        new([new Sentence("pause.Gone", situation.Rules.DraftDays)], []);
}
