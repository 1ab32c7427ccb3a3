using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Whom a change of a case is told, and how.</summary>
internal static class CaseNotices
{
    /// <summary>"There is news": held as long as the officer can undo; a locked phone shows nothing else.</summary>
    public static Intent.Notify ToReporter(Case after, Situation situation) =>
        new(new Audience.ReporterOf(after.Id), TrackingCards.NewsArrived(after), Held(after, situation));

    /// <summary>A case without an owner, for everybody who could take it.</summary>
    public static Intent.Notify ToOfficers(Case after, Situation situation, OfficerId? except, bool held) =>
        new(
            new Audience.OfficersOnDuty(after, except),
            CaseCards.Announcement(after, situation.Reference),
            held ? Held(after, situation) : null);

    public static Intent.Notify ToOfficer(OfficerId officer, Case about, Reply.Message says) => new(new Audience.OneOfficer(officer, about), says);

    private static Hold Held(Case after, Situation situation) => new(after.MoveHoldKey, situation.Now + situation.Rules.Undo);
}
