using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Speaking;

/// <summary>Whom a notice is for; the host knows the addresses and languages.</summary>
public abstract record Audience
{
    private Audience() { }

    /// <summary>The chat a case was filed from.</summary>
    public sealed record ReporterOf(CaseId Case) : Audience;

    /// <summary>Those who could take a case: the officers' groups, and officers who subscribed to new cases. Of a case that is closed to some, no group is told.</summary>
    public sealed record OfficersOnDuty(Case About, OfficerId? Except = null) : Audience
    {
        /// <summary>Officers of these roles instead, whoever could take it now, and no office of the accused's; null for those who could.</summary>
        public IReadOnlyList<Role>? Roles { get; init; }
    }

    /// <summary>One officer's private chat, as long as he may read the case.</summary>
    public sealed record OneOfficer(OfficerId Officer, Case About) : Audience;
}
