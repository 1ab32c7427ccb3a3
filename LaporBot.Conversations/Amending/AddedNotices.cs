using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>Officers are told that there is something new in a case, once for all that comes within ten minutes. What it is they read in the case alone.</summary>
internal static class AddedNotices
{
    private static readonly TimeSpan s_batch = TimeSpan.FromMinutes(10);

    /// <param name="before">The case as it was before the addition.</param>
    public static IReadOnlyList<Intent> Of(Case before, Case after, Situation situation) => after switch
    {
        // Until it is released nobody knows of it, and then the addition is in it.
        _ when situation.Now < after.ReleasedAt || IsBatchOpen(before, situation.Now) => [],
        { Owner: { } owner } => [CaseNotices.ToOfficer(owner, after, News(after, "work.OpenCase", CaseVerb.Show)) with { Hold = Spread.Of(after, situation) }],
        _ => [new Intent.Notify(new Audience.OfficersOnDuty(after), News(after, "work.Take", CaseVerb.Take), Spread.Of(after, situation))],
    };

    public static Reply.Message News(Case about, string label, CaseVerb verb) =>
        new([new Sentence("amend.OfficersNews", about.Number.Value)], [[new Choice(new Sentence(label), CaseButton.Of(about, 0, verb))]]);

    private static bool IsBatchOpen(Case held, DateTimeOffset now) =>
        held.History is [.., { What: CaseEvent.EvidenceAdded } last] && now < last.At + s_batch && last.At >= held.ReleasedAt;
}
