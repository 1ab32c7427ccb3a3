using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>One row of <see cref="CaseMoves"/>: an edge of the life of a case, and what belongs to it.</summary>
/// <param name="Roles">Who may make it; empty when it is the reporter's own, or needs his wish.</param>
/// <param name="News">Key of the phrase that tells the reporter what it means.</param>
public sealed record CaseMove(Stage From, CaseTrigger Trigger, Stage To, IReadOnlyList<Role> Roles, MoveClock Clock, string News)
{
    /// <summary>In characters; leaves room for the card around it.</summary>
    public const int MaxReasonLength = 1000;

    /// <summary>The officer must write why; the reporter reads it.</summary>
    public bool NeedsReason { get; init; }

    /// <summary>The officer must say to which agency.</summary>
    public bool NeedsAgency { get; init; }

    public bool IsReporters => Roles.Count == 0;
}
