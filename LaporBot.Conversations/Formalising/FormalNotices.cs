using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>Who of a case's officers is told that its reporter wants to come. Nobody of the accused's agency ever is: he could be waited for.</summary>
internal static class FormalNotices
{
    public static Intent.Notify Wished(Case after, Situation situation) => Tell(after, situation, "formal.OfficersWished");

    public static Intent.Notify Dropped(Case after, Situation situation) => Tell(after, situation, "formal.OfficersDropped");

    private static Intent.Notify Tell(Case after, Situation situation, string news)
    {
        // As long as the report itself is held back, nobody knows of it, and taking it back cancels this too.
        var hold = situation.Now < after.ReleasedAt ? new Hold(ReportFiling.HoldKey(after.Id), after.ReleasedAt) : null;
        var says = new Sentence(news, after.Number.Value);
        return after switch
        {
            _ when FormalTexts.IsSeenByTheAccusedsAgency(after) =>
                new(new Audience.OfficersOnDuty(after) { Roles = FormalDesk.Confirmers }, new Reply.Message([says], FormalDesk.CameRow(after)), hold),
            { Owner: { } owner } =>
                new(new Audience.OneOfficer(owner, after), new Reply.Message([says], [[Open(after)], .. FormalDesk.CameRow(after)]), hold),
            _ => new(new Audience.OfficersOnDuty(after), new Reply.Message([says], [[Take(after)]]), hold),
        };
    }

    private static Choice Open(Case after) => new(new Sentence("work.OpenCase"), CaseButton.Of(after, 0, CaseVerb.Show));

    private static Choice Take(Case after) => new(new Sentence("work.Take"), CaseButton.Of(after, 0, CaseVerb.Take));
}
