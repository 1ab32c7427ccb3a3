namespace LaporBot.Conversations.Reporting;

/// <summary>One reported person while the report is written; the office is missing until it has been asked.</summary>
public sealed record DraftedAccused(Answer Name, Answer? Office, Answer? Nip)
{
    /// <summary>Where the report about him goes, because he is no civil servant; null while nobody said so.</summary>
    public string? Route { get; init; }

    /// <summary>True when one message held the name and the office.</summary>
    internal bool IsToldWhole => Office is { MessageId: not 0 } office && office.MessageId == Name.MessageId;
}
