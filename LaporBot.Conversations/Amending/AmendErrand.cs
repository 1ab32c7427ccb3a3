using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Amending;

/// <summary>How far a reporter is with adding or taking back. What he adds lives in the conversation alone until he sends it.</summary>
/// <param name="Tag">Four random characters, so that buttons of an earlier time fit no later one.</param>
/// <param name="Case">Null while he has yet to choose.</param>
public sealed record AmendErrand(AmendWay Way, AmendStep Step, string Tag, CaseId? Case = null)
{
    /// <summary>What he has sent so far.</summary>
    public IReadOnlyList<Addition> Items { get; init; } = [];

    /// <summary>The album whose arrival was acknowledged last.</summary>
    public string? LastAlbum { get; init; }

    /// <summary>What may show who he is and shall stand, as kind and words.</summary>
    public IReadOnlyList<string> LeaksKept { get; init; } = [];

    /// <summary>Messages with recordings that shall go as they are.</summary>
    public IReadOnlyList<long> FilesKept { get; init; } = [];

    /// <summary>What he wants to go on to, while he is asked what shall become of what he has collected; null when he wants to cancel only.</summary>
    public TurnedTo? TurnedTo { get; init; }

    /// <summary>The item to be taken back; null for the whole report.</summary>
    public EvidenceId? Target { get; init; }

    internal bool Holds(long messageId) => messageId != 0 && Items.Any(one => one.MessageId == messageId);

    /// <returns>Null when the trigger does not fit.</returns>
    internal AmendErrand? After(AmendTrigger trigger) => AmendTable.From(Step, trigger) is { } step ? this with { Step = step } : null;
}
