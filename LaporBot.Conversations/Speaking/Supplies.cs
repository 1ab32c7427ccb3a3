using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Speaking;

/// <summary>Fresh random values that the pure core may use up in one turn.</summary>
/// <param name="DraftTag">Four characters of a–z and 0–9, so that buttons of an earlier draft fit no later one.</param>
/// <param name="InvitationToken">43 characters of the base64url alphabet (256 bits).</param>
public sealed record Supplies(CaseId CaseId, CaseNumber CaseNumber, string DraftTag, string InvitationToken)
{
    /// <summary>Anywhere from 0 up to 1, for what must fall by chance.</summary>
    public double Lot { get; init; }
}
