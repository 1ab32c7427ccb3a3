using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Speaking;

/// <summary>Whom a notice is for; the host knows the addresses and languages.</summary>
public abstract record Audience
{
    private Audience() { }

    /// <summary>The chat a case was filed from.</summary>
    public sealed record ReporterOf(CaseId Case) : Audience;

    /// <summary>The officers' groups, and every officer who subscribed to new cases, except the named one.</summary>
    /// <param name="Roles">Only subscribers with one of these roles; null for all. Groups are told whatever the roles.</param>
    /// <param name="ForwardedTo">Codes of the accused's own agencies that have the case. Any other such agency, group or officer, is not told that it exists; null for none of them.</param>
    /// <param name="ClosedTo">Codes of agencies of which nobody is told, officer or group; null for none.</param>
    public sealed record OfficersOnDuty(
        OfficerId? Except = null, IReadOnlyList<Role>? Roles = null, IReadOnlyList<string>? ForwardedTo = null, IReadOnlyList<string>? ClosedTo = null) : Audience;

    /// <summary>One officer's private chat.</summary>
    public sealed record OneOfficer(OfficerId Officer) : Audience;

    /// <summary>Everybody who looks after the bot and reads no case.</summary>
    public sealed record Administrators : Audience;
}
