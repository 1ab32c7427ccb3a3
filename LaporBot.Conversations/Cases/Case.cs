using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Cases;

/// <summary>A filed report and everything that happens to it: the only door to a case. A value; the store keeps the newest one.</summary>
public sealed record Case
{
    public required CaseId Id { get; init; }

    public required CaseNumber Number { get; init; }

    /// <summary>Grows by one with every stored change, from 1.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Officers know the day, never the minute.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>Until then the reporter can take it back and no officer is told or shown anything.</summary>
    public required DateTimeOffset ReleasedAt { get; init; }

    public required ReportContent Content { get; init; }

    public required IReadOnlyList<Accused> Accused { get; init; }

    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    public required Anonymity Anonymity { get; init; }

    /// <summary>Only loaded where the anonymity allows: null for officers unless the reporter goes openly.</summary>
    public ReporterIdentity? Identity { get; init; }

    public OfficerId? Owner { get; init; }

    public string? OwnerAlias { get; init; }

    /// <summary>The reporter's language, for notices.</summary>
    public Language ReporterLanguage { get; init; }

    /// <summary>What has happened, oldest first; loaded wherever a single case is (<see cref="Need.Subject"/>), empty in lists.</summary>
    public IReadOnlyList<CaseEvent> History { get; init; } = [];

    /// <summary>True when notices cannot reach the reporter any more (he blocked the bot or left the channel).</summary>
    public bool ReporterUnreachable { get; init; }

    /// <summary>The reporter takes his report back before any officer was told.</summary>
    public TakeBackOutcome TakeBack(DateTimeOffset now) => now < ReleasedAt && Accused.All(one => one.Stage == Stage.Received)
        ? new TakeBackOutcome.TakenBack(this with { Revision = Revision + 1 }, [])
        : new TakeBackOutcome.TooLate();
}
