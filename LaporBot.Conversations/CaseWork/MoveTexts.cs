using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Cases.CaseTrigger;

namespace LaporBot.Conversations.CaseWork;

/// <summary>The moves an officer can make, in words: the button, and what is asked when a reason is due.</summary>
public static class MoveTexts
{
    private static readonly Dictionary<CaseTrigger, (string Label, string Question)> s_texts = new()
    {
        [ReporterAsked] = ("work.MoveReporterAsked", "work.AskQuestion"),
        [QuestionDropped] = ("work.MoveQuestionDropped", "work.AskReason"),
        [ReporterStayedSilent] = ("work.MoveReporterStayedSilent", "work.AskReason"),
        [Accepted] = ("work.MoveAccepted", "work.AskReason"),
        [FoundInBreach] = ("work.MoveFoundInBreach", "work.AskFinding"),
        [Forwarded] = ("work.MoveForwarded", "work.AskLetter"),
        [ExaminationBegun] = ("work.MoveExaminationBegun", "work.AskReason"),
        [SanctionImposed] = ("work.MoveSanctionImposed", "work.AskSanction"),
        [FollowUpRecorded] = ("work.MoveFollowUpRecorded", "work.AskReason"),
        [DeadlineMissed] = ("work.MoveDeadlineMissed", "work.AskReason"),
        [BreachNotProven] = ("work.MoveBreachNotProven", "work.AskReason"),
        [Refused] = ("work.MoveRefused", "work.AskReason"),
        [PassedElsewhere] = ("work.MovePassedElsewhere", "work.AskBody"),
        [AccusedGone] = ("work.MoveAccusedGone", "work.AskReason"),
    };

    public static Sentence LabelOf(CaseTrigger trigger) => new(s_texts[trigger].Label);

    /// <remarks>Somebody may still be asked the reason of a move that is no officer's any more; that is refused when he gives it.</remarks>
    public static Sentence QuestionOf(CaseTrigger trigger) => new(s_texts.TryGetValue(trigger, out var texts) ? texts.Question : "work.AskReason");
}
