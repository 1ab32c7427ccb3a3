using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>Who is no civil servant is reported all the same: the report carries where it goes.</summary>
internal static class PersonKind
{
    /// <summary>An accused of whom only the name is known, and what the guide has asked about the first of them.</summary>
    public static DraftedAccused Newcomer(ReportDraft draft, Answer name) =>
        new(name, null, null) { Route = draft.Accused.Count == 0 ? draft.RouteOfTheNext : null };

    /// <param name="route">Code of a route; anything else means that he is a civil servant or that it is not known.</param>
    public static ReportMove Settled(ReportDraft draft, string route, ReferenceData reference) => draft.AccusedAtHand is { } accused
        ? ReportMove.To(
            PersonKindSettled,
            draft.WithAccused(accused with { Route = reference.RouteOf(route)?.Code }),
            PersonKindPrompts.GoesTo(route, reference))
        : new ReportMove(draft, new Sentence("report.NameFirst"));
}
