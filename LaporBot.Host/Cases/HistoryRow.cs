using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>One event of a case, never changed and never removed (the engine refuses both).</summary>
internal sealed class HistoryRow
{
    /// <summary>Given by the one writer, from 1, without gaps.</summary>
    public required long Sequence { get; init; }

    public required CaseId CaseId { get; init; }

    /// <summary>Ordinal, or 0 for the whole case.</summary>
    public required int Accused { get; init; }

    public required string What { get; init; }

    public Stage? FromStage { get; init; }

    public Stage? ToStage { get; init; }

    public OfficerId? Officer { get; init; }

    public Sealed<string>? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The byte form of <c>docs/history-format.md</c>.</summary>
    public required byte[] Canonical { get; init; }
}
