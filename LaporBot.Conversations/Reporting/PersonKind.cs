using LaporBot.Conversations.Reference;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>Who is no civil servant is reported all the same: the report carries where it goes.</summary>
internal static class PersonKind
{
    /// <summary>An accused of whom only the name is known, and what was said of him before he had one.</summary>
    public static DraftedAccused Newcomer(ReportDraft draft, Answer name) => new(name, null, null) { Route = draft.RouteOfTheNext };

    /// <param name="route">Code of a route; anything else means that he is a civil servant or that it is not known.</param>
    public static ReportMove Settled(ReportDraft draft, string route, ReferenceData reference)
    {
        var known = reference.RouteOf(route)?.Code;
        var told = draft.AccusedAtHand is { } accused ? draft.WithAccused(accused with { Route = known }) : draft with { RouteOfTheNext = known };
        return ReportMove.To(PersonKindSettled, told, PersonKindPrompts.GoesTo(route, reference));
    }
}
