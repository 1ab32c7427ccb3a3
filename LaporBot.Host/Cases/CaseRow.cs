using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>A filed report. Clear are only stage, kind, region, agency, dates and numbers.</summary>
internal sealed class CaseRow
{
    public required CaseId Id { get; init; }

    public required CaseNumber Number { get; init; }

    public required int Revision { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required DateTimeOffset ReleasedAt { get; init; }

    /// <summary>Code of the catalogue; null for "tidak yakin".</summary>
    public string? Violation { get; init; }

    public string? Region { get; init; }

    public string? Agency { get; init; }

    public required Anonymity Anonymity { get; init; }

    public OfficerId? Owner { get; init; }

    /// <summary>When the reporter took it back as a whole; null unless that waits for a decision.</summary>
    public DateTimeOffset? TakenBackAt { get; init; }

    public required int BackReminders { get; init; }

    public required ChatKey ReporterChatKey { get; init; }

    public required PersonKey ReporterPersonKey { get; init; }

    public required Sealed<long> ReporterAddress { get; init; }

    public required Language ReporterLanguage { get; init; }

    public required bool ReporterUnreachable { get; init; }

    /// <summary>The report in the reporter's words.</summary>
    public required Sealed<byte[]> Content { get; init; }

    /// <summary>Name and address, where he gave them.</summary>
    public Sealed<byte[]>? Identity { get; init; }

    public List<AccusedRow> Accused { get; init; } = [];

    public List<EvidenceStore.EvidenceRow> Evidence { get; init; } = [];
}
