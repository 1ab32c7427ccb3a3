using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <content>Whose case it is when its owner has left or has another role.</content>
public sealed partial record Case
{
    /// <summary>False for whoever reads no case, or has nobody here that he may see: what such an officer owned before his role changed is nobody's.</summary>
    public bool CanBeOwnedBy(Officer officer) => officer.Role switch
    {
        Role.Administrator or Role.Custodian => false,
        Role.PpkOperator => Accused.Any(one => one.Agency == officer.Agency),
        _ => true,
    };

    /// <summary>Its owner has left.</summary>
    /// <param name="by">Whoever ended his work.</param>
    public (Case After, IReadOnlyList<CaseEvent> Events) Orphaned(OfficerId by, DateTimeOffset now)
    {
        CaseEvent[] events = [CaseEvent.OfCase(CaseEvent.HandedOn, by, now)];
        return (Changed([]).Unowned().Remembering(events), events);
    }
}
