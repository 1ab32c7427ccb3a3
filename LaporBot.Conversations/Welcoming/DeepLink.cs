using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Welcoming;

/// <summary>What a link to the bot opens, by the argument of <c>/start</c>. Printed links hold no secret; only an invitation is one.</summary>
internal static class DeepLink
{
    private const char BeforeDetail = '_';

    private static readonly string[] s_doors = ["lapor", "status", "panduan"];

    /// <summary>
    /// The command that an opened link stands for: <c>/start status</c> is <c>/status</c>, <c>/start lapor_DS-06</c> is <c>/lapor DS-06</c>.
    /// Everything else is heard as it was said.
    /// </summary>
    public static Utterance Opened(Utterance heard)
    {
        if (heard is not Utterance.Commanded { Name: "start", Argument: { Length: > 0 } argument })
        {
            return heard;
        }

        var parts = argument.Split(BeforeDetail, 2);
        return s_doors.Contains(parts[0]) ? new Utterance.Commanded(parts[0], parts is [_, var detail] ? detail : "") { MessageId = heard.MessageId } : heard;
    }
}
