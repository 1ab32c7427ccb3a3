using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Brakes;

/// <summary>While very many people write for the first time, a newcomer is heard and kept, and gets one short line instead of all that is said to newcomers.</summary>
internal static class CrowdBrake
{
    /// <summary>He counts as not yet greeted: the welcome comes with the next thing he does.</summary>
    public static Turn Shortened(Situation situation, Turn turn) => !situation.IsCrowded
        ? turn
        : turn with
        {
            After = turn.After with { Greeted = false },
            Replies =
            [
                new Reply.Message(
                    [new Sentence("brake.Crowded"), new Sentence(turn.After.Draft is null ? "brake.CrowdedGoOn" : "brake.CrowdedKept")],
                    [[new Choice(new Sentence(turn.After.Draft is null ? "welcome.ButtonReport" : "welcome.ButtonResume"), GeneralCode.Report)]]),
            ],
        };
}
