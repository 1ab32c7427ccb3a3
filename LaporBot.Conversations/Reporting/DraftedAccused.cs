namespace LaporBot.Conversations.Reporting;

/// <summary>One reported person while the report is written; the office is missing until it has been asked.</summary>
public sealed record DraftedAccused(Answer Name, Answer? Office, Answer? Nip)
{
    /// <summary>Where the report about him goes, because he is no civil servant; null while nobody said so.</summary>
    public string? Route { get; init; }
}
