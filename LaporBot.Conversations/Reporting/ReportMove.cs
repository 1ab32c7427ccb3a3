using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>What a message means for the draft, before the table is asked whether it may happen.</summary>
/// <param name="Draft">The draft with what the message brought.</param>
/// <param name="Says">What is said before the next question.</param>
internal sealed record ReportMove(ReportDraft Draft, params IReadOnlyList<Sentence> Says)
{
    /// <summary>What happened, for the table; null when we stay at the question.</summary>
    public ReportTrigger? Trigger { get; init; }

    /// <summary>The field that a typed text was taken for; null when it was not taken as an answer.</summary>
    public Sentence? TakenAs { get; init; }

    /// <summary>True when the words named one of the question's buttons.</summary>
    public bool IsChoice { get; init; }

    /// <summary>Replaces the question that would follow; an empty list says nothing.</summary>
    public IReadOnlyList<Reply>? Instead { get; init; }

    /// <summary>Said in a message of its own before the question, which has no room for it.</summary>
    public Sentence? SaidApart { get; init; }

    public static ReportMove To(ReportTrigger trigger, ReportDraft draft, params IReadOnlyList<Sentence> says) => new(draft, says) { Trigger = trigger };
}
