using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Who of the accused is no civil servant, as the reporter says, with the exit and the body that this speaks for. The officer decides.</summary>
internal static class SuggestedRoute
{
    public static IEnumerable<Sentence> Lines(Case held, ReferenceData reference) =>
        from told in held.Content.NotAsn ?? []
        let route = reference.RouteOf(told.Route)
        where route is not null
        select new Sentence("work.NotAsn", told.Accused, route.Person, MoveTexts.LabelOf(CaseTrigger.PassedElsewhere), route.Target);
}
