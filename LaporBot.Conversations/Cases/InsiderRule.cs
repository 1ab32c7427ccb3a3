using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <summary>A case whose reporter may be one of the accused's own staff: nobody of the accused's agency reads or works it, the central bodies do.</summary>
/// <param name="ClosedTo">Codes of the agencies that the reporter names as the accused's office.</param>
public sealed record InsiderRule(IReadOnlyList<string> ClosedTo)
{
    public static InsiderRule For(IEnumerable<string> offices, AgencyDirectory agencies) =>
        new([.. offices.SelectMany(agencies.NamedIn).Select(one => one.Code).Distinct()]);

    /// <summary>An appointing authority's operator sits where the accused works, whatever agency that is.</summary>
    public bool IsClosedTo(Officer officer, IEnumerable<Accused> accused) =>
        officer.Role == Role.PpkOperator || ClosedTo.Contains(officer.Agency) || accused.Any(one => one.Agency == officer.Agency);
}
