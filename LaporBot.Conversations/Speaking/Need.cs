using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Speaking;

/// <summary>What must be loaded before a message can be heard.</summary>
public sealed record Need
{
    public static Need Nothing { get; } = new();

    public CaseId? Subject { get; init; }

    /// <summary>True when the case is for its reporter alone: then an officer, whatever he may read, is not given it.</summary>
    public bool AsReporter { get; init; }

    /// <summary>True when an administrator decides about the mark of the case, and about nothing else of it.</summary>
    public bool AsAdministrator { get; init; }

    /// <summary>True when an officer decides whether what the reporter took back of the case stays so.</summary>
    public bool AsDecider { get; init; }

    /// <summary>What the speaker may still send today.</summary>
    public bool Allowance { get; init; }

    public bool Filed { get; init; }

    public bool Desk { get; init; }

    /// <summary>True for the cases with files that wait for a custodian.</summary>
    public bool Files { get; init; }

    /// <summary>The case that the open draft will become, when what is known of its files is wanted.</summary>
    public CaseId? DraftFiles { get; init; }

    /// <summary>True for the cases with voices that wait to be written out.</summary>
    public bool Voices { get; init; }

    /// <summary>The invitation token as given; never stored or logged.</summary>
    public string? InvitationToken { get; init; }
}
