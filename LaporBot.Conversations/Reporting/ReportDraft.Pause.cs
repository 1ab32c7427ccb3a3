namespace LaporBot.Conversations.Reporting;

public sealed partial record ReportDraft
{
    /// <summary>When its writer last did something, up to the full hour; null in drafts that were stored before this was kept.</summary>
    public DateTimeOffset? TouchedAt { get; init; }

    /// <summary>When he was warned that it will be destroyed; null until then, and again once he has come back.</summary>
    public DateTimeOffset? WarnedAt { get; init; }

    /// <summary>His first message while it was open: what is kept of edits from there on is kept for this draft.</summary>
    public long? FirstMessage { get; init; }

    /// <summary>True while he, back after a long pause, is asked whether to go on.</summary>
    public bool PauseAsked { get; init; }

    /// <summary>What he wrote on coming back, before he said what it is; null when nothing.</summary>
    public IReadOnlyList<Answer>? WordsAtReturn { get; init; }

    /// <summary>True when he is asked whether to drop it in order to begin another.</summary>
    public bool BeginsAnew { get; init; }
}
